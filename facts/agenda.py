"""What falls due, section reviews and duties together, as one list of days."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from facts.clock import compute_clock
from facts.obligations import ObligationState, compute_standings, list_due_days
from model.dates import Duration
from model.manual import Manual


class Item(NamedTuple):
    """Something that is owed by a day, which is not late itself. `soon` is the day from which a reader is warned."""

    kind: Literal["review", "duty"]
    id: str
    title: str
    office: str
    due: date
    soon: date
    state: str
    evidence: str


def list_due_items(manual: Manual, as_of: date, within: Duration) -> list[Item]:
    """What is overdue on a day and what falls due from then on within a length of time, by day and id.

    A repeated obligation is listed each time that it is due, on the assumption that it is done on its last day.
    """
    until = within.after(as_of)
    found = [*_reviews(manual, as_of, until), *_duties(manual, as_of, until)]
    return sorted(found, key=lambda item: (item.due, item.kind, item.id))


def list_event_obligations(manual: Manual) -> list[tuple[str, str, Duration]]:
    """The duties that an event sets off, which no calendar can hold: id, title, within which time."""
    return [(one.id, one.title, one.by.within) for one in manual.all_obligations if one.by and one.by.within]


def _reviews(manual: Manual, as_of: date, until: date) -> list[Item]:
    found = []
    for section in manual.sections:
        ticking = compute_clock(manual, section, as_of)
        if ticking and ticking.due <= until:
            found.append(
                Item(
                    "review",
                    section.id,
                    f"Review {section.id} {section.title}",
                    section.owner,
                    ticking.due,
                    ticking.soon,
                    str(ticking.state),
                    "An entry in a review round in sop/reviews/.",
                )
            )
    return found


def _duties(manual: Manual, as_of: date, until: date) -> list[Item]:
    found = []
    for standing in compute_standings(manual, as_of):
        one, state = standing.obligation, standing.state
        for due in list_due_days(one, standing, until):
            first = due == standing.due
            soon = standing.soon if first and standing.soon else manual.settings.review.lead.before(due)
            # What the next one is says nothing of those after it.
            said = str(state) if first else str(ObligationState.UNKNOWN)
            found.append(Item("duty", one.id, one.title, one.office, due, soon, said, " ".join(one.evidence.split())))
    return found
