"""All pages of the site: an edition in, Markdown pages out. Each module is one kind of page, found from this folder.

A module has a PLACE in the menu and a function `write_pages(site)`; its templates are in generator/templates/. Where
its pages show things that have an id, its function `list_addresses(manual)` says where, so that others link to them.
The order of the menu's groups is that of generator.writing.page.Group.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast, runtime_checkable

from editions.edition import Edition, ShownManual
from facts.coverage import find_implementers
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from model import ids


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


@runtime_checkable
class Addressed(Protocol):
    """A module of this folder whose pages show things that have an id."""

    def list_addresses(self, manual: ShownManual) -> Iterator[tuple[Key, Address]]:
        """The address of each such thing of an edition."""


def find_addresses(manual: ShownManual) -> dict[Key, Address]:
    """The address of everything on the site that has an id."""
    found: dict[Key, Address] = {}
    for kind in find_page_kinds():
        if isinstance(kind, Addressed):
            found.update(kind.list_addresses(manual))
    either = {(ids.CLAUSE_OR_REFERENCE, key[1]): found[key] for key in found if key[0] in (ids.CLAUSE, ids.REFERENCE)}
    return found | either


def make_site(edition: Edition) -> Site:
    """An edition with what is looked up in it on nearly every page."""
    clocks = {one.section.id: one.clock for one in edition.figures.reviews}
    return Site(edition, find_addresses(edition.manual), find_implementers(edition.manual), clocks)


def make_pages(edition: Edition) -> list[Page]:
    """Every page of an edition, in the order of the menu. The same edition gives the same pages."""
    site = make_site(edition)
    return [page._replace(group=kind.PLACE.group) for kind in find_page_kinds() for page in kind.write_pages(site)]
