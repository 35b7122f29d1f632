"""Who is told what, and by when: the one table, by who tells."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.incidents import Telling

PLACE = Place(Group.INCIDENTS, -1)

_TELLINGS = "incidents/tellings.md"
_FIRST = ("sso", "principal", "school-administrator", "staff")


def write_pages(site: Site) -> Iterator[Page]:
    """The one page."""
    if site.manual.tellings:
        yield Writer(site, _TELLINGS).write(
            "tellings",
            "Who is told what, and by when",
            description="Who tells whom what, and by when: each act of telling once, by who tells.",
            source=site.manual.tellings.file,
            by_office=sort_by_teller(site.manual.all_tellings),
        )


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each row."""
    for row in manual.all_tellings:
        yield (ids.TELLING, row.id), Address(_TELLINGS, row.id, row.id)


def sort_by_teller(rows: tuple[Telling, ...]) -> list[tuple[str, list[Telling]]]:
    """The rows by who tells: those at a school before the offices, each in the order of the table."""
    found: dict[str, list[Telling]] = {office: [] for office in _FIRST}
    for row in rows:
        found.setdefault(row.who, []).append(row)
    return [(office, ones) for office, ones in found.items() if ones]
