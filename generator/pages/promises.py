"""What the policy promises, for the Board and the public: who, how often, by when next, and whether it was kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from facts.obligations import ObligationState, Standing
from generator.writing import words
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.dates import format_date
from model.program import EvidenceEntry, Obligation

PLACE = Place(Group.OVERSIGHT)

PAGE = "program/promises.md"


class Promise(NamedTuple):
    """A row of the table. `shown` is the newest entry that counts, `last` the day on which it was done last."""

    one: Obligation
    state: ObligationState
    css: str
    next: str
    last: date | None
    shown: EvidenceEntry | None


def write_pages(site: Site) -> Iterator[Page]:
    """One table; none where no duty comes due."""
    standings, states = site.figures.obligations, site.figures.obligation_states
    if site.manual.obligations:
        yield Writer(site, PAGE).write(
            "promises",
            "Promises",
            description="What the policy promises: who does it, how often, by when next, and whether it was kept.",
            source=site.manual.obligations.file,
            dated=True,
            rows=[_describe(one) for one in sorted(standings, key=_make_sort_key)],
            counts=[(state, words.OBLIGATION_CLASS[state], number) for state, number in states.items() if number],
        )


def _make_sort_key(one: Standing) -> tuple[bool, date]:
    """What is late first, then by the next day; what only an event sets off has none and stands last."""
    return one.state is not ObligationState.OVERDUE, one.due or date.max


def _describe(found: Standing) -> Promise:
    counted = [weighed.entry for weighed in found.evidence if weighed.counts]
    return Promise(
        found.obligation,
        found.state,
        words.OBLIGATION_CLASS[found.state],
        format_date(found.due) if found.due else "with each event",
        found.last,
        max(counted, key=lambda entry: entry.date, default=None),
    )
