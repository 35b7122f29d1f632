"""All pages of the site: an edition in, Markdown pages out. Each module is one kind of page, found from this folder.

A module has a PLACE in the menu and a function `write_pages(site)`; its templates are in generator/templates/. The
order of the menu's groups is that of generator.writing.page.Group.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from editions.edition import Edition
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site


class PageKind(Protocol):
    """A module of this folder."""

    PLACE: Place

    def write_pages(self, site: Site) -> Iterator[Page]:
        """The pages of this kind, in the order of the menu."""


@cache
def find_page_kinds() -> tuple[PageKind, ...]:
    """The kinds of pages, in the order of the menu."""
    found = [cast(PageKind, import_module(f"{__name__}.{one.name}")) for one in iter_modules(__path__)]
    groups = list(Group)
    return tuple(sorted(found, key=lambda kind: (groups.index(kind.PLACE.group), kind.PLACE.rank)))


def make_pages(edition: Edition) -> list[Page]:
    """Every page of an edition, in the order of the menu. The same edition gives the same pages."""
    site = Site.of(edition)
    return [page._replace(group=kind.PLACE.group) for kind in find_page_kinds() for page in kind.write_pages(site)]
