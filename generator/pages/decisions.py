"""What was decided on the questions of the manual: by date and by office, each with the whole question."""

from __future__ import annotations

from collections.abc import Iterator

from facts.decisions import Decided, list_decided
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.STATE, 2)


def write_pages(site: Site) -> Iterator[Page]:
    """The page of decisions."""
    decided = list_decided(site.manual)
    offices = [office.id for office in site.manual.settings.offices]
    by_office = [(office, [one for one in decided if one.decision.by == office]) for office in offices]
    yield Writer(site, "decisions.md").write(
        "decisions",
        "Decisions",
        description="What was decided on the questions of this manual, by date and by office.",
        total=len(decided),
        by_year=_group_by_year(decided),
        by_office=[(office, ones) for office, ones in by_office if ones],
    )


def _group_by_year(decided: tuple[Decided, ...]) -> list[tuple[int, list[Decided]]]:
    """The decisions of each year, the latest first."""
    found: dict[int, list[Decided]] = {}
    for one in decided:
        found.setdefault(one.decision.date.year, []).append(one)
    return list(found.items())
