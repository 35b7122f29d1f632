"""What was decided on the questions of the manual: by date and by office, each with the whole question."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.decisions import Decided, list_decided
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids

PLACE = Place(Group.STATE, 3)


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


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The decisions; the id of a question, and those that it replaces, lead to the latest decision on it."""
    for decision, question, _ in reversed(list_decided(manual)):
        yield (ids.DECISION, decision.id), Address("decisions.md", decision.id, decision.id)
        for known in (question.id, *question.replaces):
            yield (ids.QUESTION, known), Address("decisions.md", decision.id, question.id)


def _group_by_year(decided: tuple[Decided, ...]) -> list[tuple[int, list[Decided]]]:
    """The decisions of each year, the latest first."""
    found: dict[int, list[Decided]] = {}
    for one in decided:
        found.setdefault(one.decision.date.year, []).append(one)
    return list(found.items())
