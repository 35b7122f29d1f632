"""The order of the site: pages in, MkDocs' navigation out."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import Any

from generator.writing.page import Page
from model.manual import Manual

_GROUPS = (
    ("Policy", "policy/"),
    ("Training", "training/"),
    ("Incidents", "incidents/"),
    ("Decision guides", "guides/"),
    ("Oversight", "program/"),
)
_GUIDE = ("guide/start-here.md", "guide/editing.md", "guide/reviewing.md", "guide/checking.md", "guide/rules.md")
_STATE = ("dashboard.md", "reviews.md", "coverage.md", "open-questions.md", "data.md")
_LISTS = ("terms.md", "references.md", "offices.md")


def navigation(manual: Manual, pages: Sequence[Page], written: Iterable[Page]) -> list[Any]:
    """The menu: home, the sections by chapter, then everything else. `written` are the hand-written pages.

    Each entry has its title, so that a page that is not built again still has one in the menus of others.
    """
    by_path = {page.path: page for page in (*pages, *written)}
    menu: list[Any] = [{"Home": "index.md"}]
    if quick := [page for page in pages if page.path.startswith("cards/")]:
        menu.append({"Quick cards": _titled(by_path, [one.path for one in quick])})
    menu += [{"The manual": [*_titled(by_path, ["sop/index.md"]), *_chapters(manual, by_path)]}]
    menu += [
        {name: [{html.escape(page.title): page.path} for page in pages if page.path.startswith(folder)]}
        for name, folder in _GROUPS
        if any(page.path.startswith(folder) for page in pages)
    ]
    menu.append({"State of the manual": _titled(by_path, _STATE)})
    menu.append({"Words and sources": _titled(by_path, _LISTS)})
    if guide := [page.path for page in written if page.path.startswith("guide/")]:
        menu.append({"For the team": _titled(by_path, sorted(guide, key=lambda path: (_place(path), path)))})
    return menu


def _place(path: str) -> int:
    """The place of a hand-written page: what a newcomer reads first comes first."""
    return _GUIDE.index(path) if path in _GUIDE else len(_GUIDE)


def _chapters(manual: Manual, by_path: dict[str, Page]) -> list[Any]:
    found = []
    for chapter in manual.settings.chapters:
        paths = [f"sop/{one.number}.md" for one in manual.sections if one.order[0] == chapter.number]
        if paths:
            found.append({html.escape(f"{chapter.number}. {chapter.title}"): _titled(by_path, paths)})
    return found


def _titled(by_path: dict[str, Page], paths: Iterable[str]) -> list[Any]:
    return [{html.escape(by_path[path].title): path} for path in paths if path in by_path]
