"""Facts as a reader reads them: review states, bases, deadlines."""

from __future__ import annotations

from datetime import date

from model.clock import Clock, ReviewState
from model.dates import in_words
from model.duties import DutyState
from model.policy import Due, Every

BASIS = {"policy": "Policy", "law": "Law", "proposal": "Proposal"}

DUTY = {"shall": "must", "may": "may", "goal": "goal", "definition": "definition"}

STATE_CLASS = {
    ReviewState.ARCHIVED: "archived",
    ReviewState.OVERDUE: "overdue",
    ReviewState.CHANGED: "changed",
    ReviewState.SOON: "soon",
    ReviewState.NEVER: "never",
    ReviewState.CURRENT: "current",
}

DUTY_CLASS = {
    DutyState.OVERDUE: "overdue",
    DutyState.UNKNOWN: "never",
    DutyState.SOON: "soon",
    DutyState.LATE: "changed",
    DutyState.KEPT: "current",
}


def review(clock: Clock | None) -> str:
    """The review state of a section in a sentence or two."""
    if clock is None:
        return "Archived: no longer in force, and no longer reviewed."
    due = in_words(clock.due)
    last = f"Last reviewed on {in_words(clock.last.entry.date)}." if clock.last else "No review is on record."
    match clock.state:
        case ReviewState.OVERDUE:
            return f"Overdue: a review was due by {due}. {last}"
        case ReviewState.CHANGED:
            return f"{last} Changed since then. The next review is due by {due}."
        case ReviewState.SOON:
            return f"{last} Due soon: by {due}."
        case ReviewState.NEVER:
            return f"{last} The first is due by {due}."
        case _:
            return f"{last} The next is due by {due}."


def days_left(clock: Clock | None) -> str:
    """How long until the review is due, in days."""
    if clock is None:
        return "none"
    if clock.days_left == 0:
        return "due today"
    days = f"{abs(clock.days_left):,} {'day' if abs(clock.days_left) == 1 else 'days'}"
    return f"{days} late" if clock.days_left < 0 else days


def deadline(every: Every | None, due: Due | None) -> str:
    """By when or how often: "within 3 days", "by November 1 each year", "at least twice a year"."""
    parts = []
    if due and due.within:
        parts.append(f"within {due.within}")
    if due and due.each_year:
        month, day = map(int, due.each_year.split("-"))
        parts.append(f"by {date(2000, month, day):%B} {day} each year")
    if every:
        parts.append(str(every))
    return ", ".join(parts)
