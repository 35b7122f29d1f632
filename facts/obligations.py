"""The state of each obligation on a day: what is on record, what is owed next, and what follows from both.

**On record** are the entries of sop/program/evidence/ that count (facts.evidence) and are not dated after the day
asked about. Two entries on one day count as one. For an obligation that rests on a clause by which sections are
reviewed (`review: cites` in sop/manual.yaml) review rounds are the record, and they alone: the day as old as which the
review of the whole manual is (facts.rounds).

**When it is owed** facts.schedule says: each of several times in a period on a planned day of its own, and the last day
on which the promise can still be kept.

**Unknown** is a state of its own: nothing that counts is on record either way, and no day by which the duty was owed
has passed since it began to be counted. It is never taken for kept. Where it is not clear what a correction or a
withdrawal means, or the notice of an event was withdrawn, a duty is no better than unknown.

**Behind**: a planned day has passed, and all that are owed can still be done by the limit. Once the limit has passed,
the promise is broken for certain: the duty is **overdue**, also with nothing on record, for a duty that leaves no trace
is the one that this manual exists to notice. A manual that begins to count today is overdue in nothing.

**Within so many days of an event** no day of the calendar is owed. The state rests on the entries that give their
`event`; for each event the earliest entry counts. What happened and was never written down cannot be told from here.

**Late, but kept**: the last that was owed was done after its limit. Only event-driven duties look at every event.
More evidence never makes a duty that the calendar sets worse, and a withdrawal never makes any duty better (see
tests/facts/test_obligations.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from facts.evidence import Corrections, Weighed, find_doubtful_events, read_corrections, weigh_evidence
from facts.rounds import find_review_day
from facts.schedule import (
    YEAR_BEGINS,
    Owed,
    count_owed,
    find_begin,
    find_owed,
    find_soon,
    get_period,
    list_owed,
    list_periods,
)
from model.dates import Duration
from model.manual import Manual
from model.program import Obligation


class ObligationState(StrEnum):
    """What is to be said of a duty. The first that fits counts, in this order: the worst first."""

    OVERDUE = "overdue"
    BEHIND = "behind"
    UNKNOWN = "unknown"
    SOON = "due soon"
    LATE = "late but kept"
    KEPT = "kept"


class Slow(NamedTuple):
    """A stretch of time in which a duty was done less often than it is owed; both days belong to it."""

    begin: date
    end: date
    says: str
    """What is on record and what is owed, in words."""


class Standing(NamedTuple):
    """An obligation on one day."""

    obligation: Obligation
    state: ObligationState
    done: tuple[date, ...]
    """The days on record that count, the oldest first, each once."""
    owed: Owed | None
    """The next time that it is owed; None where only an event sets a day."""
    soon: date | None
    """The first day on which the next one is called due soon; None where only an event sets one."""
    by_school_year: tuple[tuple[int, int], ...]
    """How many were done in each school year: the year in which it begins, and the number. Years between are 0."""
    by_calendar_year: tuple[tuple[int, int], ...]
    """How many were done in each calendar year: the year, and the number."""
    longest_gap: int | None
    """The most days between one and the next; None where fewer than two are on record, or an event sets the day."""
    slow: tuple[Slow, ...]
    """Where the record shows that it was done less often than it is owed."""
    evidence: tuple[Weighed, ...]
    """Each entry for it, whether it counts or not, in the order of the record."""
    late: tuple[Weighed, ...] = ()
    """The entries that came after the time that their event gave."""
    doubted: bool = False
    """Whether a correction or a withdrawal leaves open what was done."""

    @property
    def last(self) -> date | None:
        return self.done[-1] if self.done else None

    @property
    def due(self) -> date | None:
        """The day by which the next one is planned."""
        return self.owed.due if self.owed else None

    @property
    def limit(self) -> date | None:
        """The last day on which the promise can still be kept."""
        return self.owed.limit if self.owed else None

    @property
    def earlier(self) -> tuple[date, ...]:
        """The days that passed before the duty began to be counted, and of which nothing is on record."""
        return self.owed.earlier if self.owed else ()


def compute_standings(manual: Manual, as_of: date) -> tuple[Standing, ...]:
    """Every obligation as of a day, in the order of sop/program/obligations.yaml."""
    corrections = read_corrections(manual)
    return tuple(_compute(manual, one, as_of, corrections) for one in manual.all_obligations)


def compute_standing(manual: Manual, obligation: Obligation, as_of: date) -> Standing:
    """One obligation as of a day."""
    return _compute(manual, obligation, as_of, read_corrections(manual))


def find_school_year(day: date) -> int:
    """The year in which a day's school year begins: 2026 for 1 July 2026 to 30 June 2027."""
    return day.year if (day.month, day.day) >= YEAR_BEGINS["school-year"] else day.year - 1


def list_due(obligation: Obligation, standing: Standing, until: date) -> Iterator[Owed]:
    """Each time that the duty is owed, the next one first, up to a day: as if each were done on its planned day."""
    return list_owed(obligation, standing.done, until) if standing.owed else iter(())


def _compute(manual: Manual, obligation: Obligation, as_of: date, corrections: Corrections) -> Standing:
    doubted = obligation.id in corrections.doubted
    if obligation.by and obligation.by.within:
        return _by_event(manual, obligation, obligation.by.within, as_of, corrections)
    evidence = weigh_evidence(manual, obligation, as_of, corrections, find_begin(obligation))
    known = {one.entry.date for one in evidence if one.counts}
    if set(obligation.implements) & set(manual.settings.review.cites):
        known = {day} if (day := find_review_day(manual, as_of)) else set()
    done = sorted(known)
    owed = find_owed(obligation, done)
    owed = owed._replace(earlier=tuple(day for day in owed.earlier if day < as_of))
    soon = find_soon(obligation, owed.due, manual.settings.review.lead)
    return Standing(
        obligation,
        _state(as_of, owed, soon, bool(done) and not doubted),
        tuple(done),
        owed,
        soon,
        _counts(done, "school-year"),
        _counts(done, "calendar-year"),
        max(((after - before).days for before, after in pairwise(done)), default=None),
        tuple(_slow(obligation, get_period(obligation), done, as_of)),
        evidence,
        doubted=doubted,
    )


def _state(as_of: date, owed: Owed, soon: date, known: bool) -> ObligationState:
    if as_of > owed.limit:
        return ObligationState.OVERDUE
    if as_of > owed.due:
        return ObligationState.BEHIND
    if not known:
        return ObligationState.UNKNOWN
    if as_of >= soon:
        return ObligationState.SOON
    return ObligationState.LATE if owed.late else ObligationState.KEPT


def _by_event(
    manual: Manual, obligation: Obligation, within: Duration, as_of: date, corrections: Corrections
) -> Standing:
    evidence = weigh_evidence(manual, obligation, as_of, corrections, date.min)
    counted = [one for one in evidence if one.counts]
    late = tuple(one for one in counted if one.entry.event and one.entry.date > within.after(one.entry.event))
    doubted = obligation.id in corrections.doubted or bool(find_doubtful_events(evidence, corrections))
    known = bool(counted) and not doubted
    done = sorted({one.entry.date for one in counted})
    return Standing(
        obligation,
        ObligationState.UNKNOWN if not known else ObligationState.LATE if late else ObligationState.KEPT,
        tuple(done),
        None,
        None,
        _counts(done, "school-year"),
        _counts(done, "calendar-year"),
        None,
        (),
        evidence,
        late,
        doubted,
    )


def _counts(done: Sequence[date], by: str) -> tuple[tuple[int, int], ...]:
    """How many in each year, named by the year in which it begins; a year between two that has none counts 0."""
    years = Counter(find_school_year(day) if by == "school-year" else day.year for day in done)
    return tuple((year, years[year]) for year in range(min(years), max(years) + 1)) if years else ()


def _slow(obligation: Obligation, per: Duration, done: Sequence[date], as_of: date) -> Iterator[Slow]:
    """What the record shows as too slow, in the past: gaps, and periods that are over with too few in them."""
    if not obligation.every or not done:
        return
    count, needed = count_owed(obligation), f"{obligation.every}"
    step = count if obligation.counted_by == "rolling" else 1
    for index in range(len(done) - step):
        before, after = done[index], done[index + step]
        if after > per.after(before):
            yield Slow(before, after, f"{(after - before).days} days lie between them, and {needed} is owed")
    if obligation.counted_by == "rolling":
        return
    for begin, end, number in list_periods(obligation):
        if end >= as_of:
            return
        if end >= done[0] and (found := sum(begin <= day <= end for day in done)) < number:
            yield Slow(begin, end, f"{found} on record, and {needed} is owed")
