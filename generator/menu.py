"""The menu of the site: pages in, groups of entries out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from editions.edition import Edition
from generator.writing.chapters import list_chapters
from generator.writing.page import Group, Page
from model.section import Section

_GUIDE = ("guide/start-here.md", "guide/editing.md", "guide/reviewing.md", "guide/checking.md", "guide/rules.md")
"""What a newcomer reads first, in order. The other hand-written pages follow by path."""


class MenuEntry(NamedTuple):
    """An entry: its title as plain text, and either the path of its page or the entries within it."""

    title: str
    page: str = ""
    entries: tuple[MenuEntry, ...] = ()


def plan_menu(edition: Edition, pages: Sequence[Page], written: Iterable[Page]) -> tuple[MenuEntry, ...]:
    """The menu in the order of Group: home, the cards, the sections by chapter, then everything else.

    `pages` are the generated pages and `written` the hand-written ones. Every entry has its title, so that a page that
    is not built again still has one in the menus of others.
    """
    return tuple(_plan(edition, pages, tuple(written)))


def _plan(edition: Edition, pages: Sequence[Page], written: Sequence[Page]) -> Iterator[MenuEntry]:
    for group in Group:
        mine = [page for page in (*pages, *written) if page.group is group]
        if group is Group.HOME:
            yield MenuEntry(group, "index.md")
        elif group is Group.MANUAL:
            yield MenuEntry(group, entries=tuple(_list_sections(edition, mine)))
        elif mine:
            if group is Group.TEAM:
                mine.sort(key=lambda page: (_find_rank(page.path), page.path))
            yield MenuEntry(group, entries=tuple(_nest(mine)))


def _nest(pages: Sequence[Page]) -> Iterator[MenuEntry]:
    """The pages of a group, each that has others within it as an entry that holds all of them."""
    for top in (page for page in pages if not page.within):
        entry = MenuEntry(top.title, top.path)
        within = tuple(MenuEntry(page.title, page.path) for page in pages if page.within == top.path)
        yield MenuEntry(top.title, entries=(entry, *within)) if within else entry


def _find_rank(path: str) -> int:
    return _GUIDE.index(path) if path in _GUIDE else len(_GUIDE)


def _list_sections(edition: Edition, pages: Iterable[Page]) -> Iterator[MenuEntry]:
    """The page of contents, then the sections under their chapters."""
    by_path = {page.path: page for page in pages}
    yield MenuEntry(by_path["sop/index.md"].title, "sop/index.md")
    for chapter in list_chapters(edition.manual):
        entries = (_name_section(by_path[f"sop/{one.number}.md"], one) for one in chapter.sections)
        yield MenuEntry(f"{chapter.number}. {chapter.title}", entries=tuple(entries))


def _name_section(page: Page, section: Section) -> MenuEntry:
    return MenuEntry(f"{page.title} (archived)" if section.is_archived else page.title, page.path)
