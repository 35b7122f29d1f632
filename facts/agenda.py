"""What falls due, section reviews and duties together, as one list of days."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal, NamedTuple

from facts.clock import compute_clock
from facts.obligations import ObligationState, Standing, compute_standings, list_due
from facts.schedule import describe_limit, find_soon
from model.dates import Duration
from model.manual import Manual


class Item(NamedTuple):
    """Something that is owed by a day, which is not late itself.

    `soon` is the day from which a reader is warned, `limit` the last day on which the promise can still be kept: later
    than `due` where several are owed by the end of a period, of which this is the `number`-th of `total`. `occurrence`
    names the item for good, whatever becomes of its day.
    """

    kind: Literal["review", "duty"]
    id: str
    title: str
    office: str
    due: date
    soon: date
    state: str
    evidence: str
    limit: date
    occurrence: str
    number: int = 1
    total: int = 1

    @property
    def until(self) -> str:
        """Which of several it is, and until when all can still be done; empty where its day is the limit."""
        return describe_limit(self.number, self.total, self.due, self.limit)

    @property
    def is_earlier(self) -> bool:
        """Whether its day passed before the duty began to be counted: nobody knows whether it was kept."""
        return not self.occurrence


def list_due_items(manual: Manual, as_of: date, within: Duration) -> list[Item]:
    """What is overdue on a day and what falls due from then on within a length of time, by day and id.

    A repeated obligation is listed for each time that it is owed, as if it were done on its planned day until then, and
    for each day that passed before it began to be counted and of which nothing is on record.
    """
    until = within.after(as_of)
    found = [*_list_reviews(manual, as_of, until), *_list_obligations(manual, as_of, until)]
    return sorted(found, key=lambda item: (item.due, item.kind, _make_sort_key(item.id)))


def list_event_obligations(manual: Manual) -> list[tuple[str, str, Duration]]:
    """The obligations that an event sets off, which no calendar can hold: id, title, within which time."""
    return [(one.id, one.title, one.by.within) for one in manual.all_obligations if one.by and one.by.within]


def _make_sort_key(name: str) -> list[tuple[int, str]]:
    """An id as it is sorted by a reader: SOP-2.1 before SOP-10.1."""
    parts = re.split(r"([0-9]+)", name)
    return [(int(part) if part.isascii() and part.isdigit() else -1, part) for part in parts]


def _list_reviews(manual: Manual, as_of: date, until: date) -> list[Item]:
    found = []
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock and clock.due <= until:
            before = sum(review.entry.date <= as_of for review in manual.reviews.get(section.id, ()))
            found.append(
                Item(
                    "review",
                    section.id,
                    f"Review {section.id} {section.title}",
                    section.owner,
                    clock.due,
                    clock.soon,
                    str(clock.state),
                    "An entry in a review round in sop/reviews/.",
                    clock.due,
                    f"{section.id}_{before + 1}",
                )
            )
    return found


def _list_obligations(manual: Manual, as_of: date, until: date) -> list[Item]:
    return [item for standing in compute_standings(manual, as_of) for item in _list_times(manual, standing, until)]


def _list_times(manual: Manual, standing: Standing, until: date) -> list[Item]:
    one, lead = standing.obligation, manual.settings.review.lead
    evidence = " ".join(one.evidence.split())
    unknown = str(ObligationState.UNKNOWN)
    found = [
        Item("duty", one.id, one.title, one.office, day, day, unknown, evidence, day, "") for day in standing.earlier
    ]
    before = date.min
    for owed in list_due(one, standing, until):
        # What the next one is says nothing of those after it, and nobody is warned of one before the last is due.
        state = unknown if before > date.min else str(standing.state)
        soon = min(max(find_soon(one, owed.due, lead), before), owed.due)
        found.append(
            Item(
                "duty",
                one.id,
                one.title,
                one.office,
                owed.due,
                soon,
                state,
                evidence,
                owed.limit,
                f"{one.id}_{owed.key}",
                owed.number,
                owed.total,
            )
        )
        before = owed.due + timedelta(days=1) if owed.due < date.max else owed.due
    return found
