"""When a section was last reviewed, when it is due, and what that makes of it today."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from facts.digests import digest_section
from model.manual import Manual
from model.review import Review
from model.section import Section


class ReviewState(StrEnum):
    """What is to be said of a section's review. The first that fits counts, in this order."""

    ARCHIVED = "archived"
    OVERDUE = "overdue"
    CHANGED = "changed since its review"
    SOON = "due soon"
    NEVER = "never reviewed"
    CURRENT = "reviewed"


class Clock(NamedTuple):
    """A section's review clock on one day. The last day, `due`, is not late."""

    last: Review | None
    due: date
    soon: date
    state: ReviewState
    changed: bool
    days_left: int


def compute_clock(manual: Manual, section: Section, as_of: date) -> Clock | None:
    """The clock of a section as of a day; None for an archived section, which has none.

    It runs from the last review on record, or from the section's first date where none is (02.31/manual/4: at least
    once every two years). Reviews dated after `as_of` are not yet on record.
    """
    if section.status == "archived":
        return None
    last = max(
        (review for review in manual.reviews.get(section.id, ()) if review.entry.date <= as_of),
        key=lambda review: review.entry.date,
        default=None,
    )
    interval = section.interval or manual.settings.review.interval
    due = interval.after(last.entry.date if last else section.since)
    soon = manual.settings.review.lead.before(due)
    changed = last is not None and last.entry.digest != digest_section(manual, section)
    return Clock(last, due, soon, _state(last, due, soon, as_of, changed), changed, (due - as_of).days)


def _state(last: Review | None, due: date, soon: date, as_of: date, changed: bool) -> ReviewState:
    if as_of > due:
        return ReviewState.OVERDUE
    if changed:
        return ReviewState.CHANGED
    if as_of >= soon:
        return ReviewState.SOON
    return ReviewState.CURRENT if last else ReviewState.NEVER
