"""The state of each obligation on a day: what is on record, what is owed next, and what follows from both.

**On record** are the entries of sop/program/evidence/ that are not dated after the day asked about. Closed review
rounds count as well for an obligation that rests on a clause by which sections are reviewed (`review: cites` in
sop/manual.yaml): they are the record of that duty. Two entries on one day count as one.

**Unknown** is a state of its own: nothing that counts is on record either way, and no day by which the duty was owed
has passed since it began to be counted. It is never taken for kept. Once such a day has passed with nothing on record,
the duty is **overdue**, for a duty that leaves no trace is the one that this manual exists to notice. So a manual
that begins to count today is unknown throughout and overdue in nothing.

**When it is owed**, counted from the obligation's `first` day, and never earlier because of what is on record:

- rolling: so many times in each stretch of `per`, wherever the stretch begins. The next is owed one `per` after the
  n-th last one.
- by school year (1 July to 30 June) or calendar year: so many times in each period of `per`, counted from the first
  period that begins on or after `first`; and besides no more than one `per` between one and the next, so that a year
  that turns hides no long gap. Each period is owed its own: one that is made late settles the oldest that is owed,
  and does not count twice.
- each year by a day: one for each such day on or after `first`, in the year that ends on it.
- within so many days of an event: no day of the calendar is owed. The state rests on the entries that give their
  `event`; for each event the earliest entry counts. What happened and was never written down cannot be told from here.

Hours are counted as once: one entry says that all hours of the period were done. Names and hours stay in the
records of the office.

**Late, but kept**: the last that was owed was done after its day. Only event-driven duties look at every event.
More evidence never makes a duty that the calendar sets worse (see tests/facts/test_obligations.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from model.dates import Duration
from model.manual import Manual
from model.program import EvidenceEntry, Obligation

_YEAR = Duration("1 year")
_DAY = timedelta(days=1)
_YEAR_BEGINS = {"school-year": (7, 1), "calendar-year": (1, 1)}


class ObligationState(StrEnum):
    """What is to be said of a duty. The first that fits counts, in this order: the worst first."""

    OVERDUE = "overdue"
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
    """The days on record, the oldest first, each once."""
    due: date | None
    """The last day on which the next one is not late; None where only an event sets one."""
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

    @property
    def last(self) -> date | None:
        return self.done[-1] if self.done else None


def compute_standings(manual: Manual, as_of: date) -> tuple[Standing, ...]:
    """Every obligation as of a day, in the order of sop/program/obligations.yaml."""
    return tuple(compute_standing(manual, one, as_of) for one in manual.all_obligations)


def compute_standing(manual: Manual, obligation: Obligation, as_of: date) -> Standing:
    """One obligation as of a day."""
    entries = [one for one in manual.all_evidence if one.obligation == obligation.id and one.date <= as_of]
    if obligation.by and obligation.by.within:
        return _by_event(obligation, obligation.by.within, entries)
    per = obligation.every.per if obligation.every else _YEAR
    known = {one.date for one in entries} | _rounds_closed(manual, obligation, as_of)
    done = sorted(day for day in known if day > per.before(obligation.first))
    due, late = _owed(obligation, per, done)
    soon = max(manual.settings.review.lead.before(due), due - _half(obligation, per, due))
    return Standing(
        obligation,
        _state(as_of, due, soon, bool(done), late),
        tuple(done),
        due,
        soon,
        _counts(done, "school-year"),
        _counts(done, "calendar-year"),
        max(((after - before).days for before, after in pairwise(done)), default=None),
        tuple(_slow(obligation, per, done, as_of)),
    )


def find_school_year(day: date) -> int:
    """The year in which a day's school year begins: 2026 for 1 July 2026 to 30 June 2027."""
    return day.year if (day.month, day.day) >= _YEAR_BEGINS["school-year"] else day.year - 1


def count_owed(obligation: Obligation) -> int:
    """How many are owed in a period. Hours are put on record together, as one."""
    every = obligation.every
    return every.at_least if every and every.unit == "times" else 1


def list_due_days(obligation: Obligation, standing: Standing, until: date) -> Iterator[date]:
    """The days by which the duty is owed, the next one first, up to a day: as if each were done on its last day."""
    if standing.due is None:
        return
    per = obligation.every.per if obligation.every else _YEAR
    done, due = list(standing.done), standing.due
    while due <= until and due < date.max:
        yield due
        done.append(due)
        following, _ = _owed(obligation, per, done)
        if following <= due:
            following = per.after(due)
        due = following


def _state(as_of: date, due: date, soon: date, on_record: bool, late: bool) -> ObligationState:
    if as_of > due:
        return ObligationState.OVERDUE
    if not on_record:
        return ObligationState.UNKNOWN
    if as_of >= soon:
        return ObligationState.SOON
    return ObligationState.LATE if late else ObligationState.KEPT


def _by_event(obligation: Obligation, within: Duration, entries: Sequence[EvidenceEntry]) -> Standing:
    first: dict[date, date] = {}
    for one in entries:
        if one.event is not None:
            first[one.event] = min(one.date, first.get(one.event, one.date))
    late = any(day > within.after(event) for event, day in first.items())
    state = ObligationState.UNKNOWN if not first else ObligationState.LATE if late else ObligationState.KEPT
    done = sorted(set(first.values()))
    return Standing(
        obligation,
        state,
        tuple(done),
        None,
        None,
        _counts(done, "school-year"),
        _counts(done, "calendar-year"),
        None,
        (),
    )


def _rounds_closed(manual: Manual, obligation: Obligation, as_of: date) -> set[date]:
    if not set(obligation.implements) & set(manual.settings.review.cites):
        return set()
    return {one.closed for one in manual.rounds if one.closed and one.closed <= as_of}


def _owed(obligation: Obligation, per: Duration, done: Sequence[date]) -> tuple[date, bool]:
    """The next day by which one is owed, and whether the last that was owed came late."""
    if obligation.every and obligation.counted_by == "rolling":
        return _rolling(obligation, per, done)
    due, late = _by_period(obligation, per, done)
    if obligation.every:
        anchors = [obligation.first, *(day for day in done if day > obligation.first)]
        gap_due = per.after(anchors[-1])
        gap_late = len(anchors) > 1 and anchors[-1] > per.after(anchors[-2])
        return min(due, gap_due), late or gap_late
    return due, late


def _rolling(obligation: Obligation, per: Duration, done: Sequence[date]) -> tuple[date, bool]:
    count = count_owed(obligation)
    start = per.after(obligation.first)

    def due_after(earlier: Sequence[date]) -> date:
        return max(start, per.after(earlier[-count])) if len(earlier) >= count else start

    return due_after(done), bool(done) and done[-1] > due_after(done[:-1])


def _by_period(obligation: Obligation, per: Duration, done: Sequence[date]) -> tuple[date, bool]:
    """Each period takes the earliest that are left and not older than it; what it lacks is owed on its last day."""
    left, late = list(done), False
    for begin, end in _periods(obligation, per):
        for _ in range(count_owed(obligation)):
            while left and left[0] < begin:
                left.pop(0)
            if not left:
                return end, late
            late = left.pop(0) > end
    return date.max, late


def _periods(obligation: Obligation, per: Duration) -> Iterator[tuple[date, date]]:
    """The periods that are counted: first and last day of each, without end until the calendar's."""
    first = obligation.first
    if obligation.by and obligation.by.each_year:
        month, day = map(int, obligation.by.each_year.split("-"))
        year = first.year
        while year < date.max.year:
            end = _on(year, month, day)
            if end >= first:
                yield _on(year - 1, month, day) + _DAY if year > 1 else date.min, end
            year += 1
        return
    begin = date(max(first.year - 1, 1), *_YEAR_BEGINS.get(obligation.counted_by, (1, 1)))
    while (following := per.after(begin)) < date.max:
        if begin >= first:
            yield begin, following - _DAY
        begin = following


def _on(year: int, month: int, day: int) -> date:
    """A day of a year; 28 February for the 29th where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month + 1, 1) - _DAY


def _half(obligation: Obligation, per: Duration, due: date) -> timedelta:
    """Half of the time that one of them has: a duty is not due soon from the day on which it was last done."""
    return (due - per.before(due)) / (2 * count_owed(obligation))


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
    for begin, end in _periods(obligation, per):
        if end >= as_of:
            return
        if end >= done[0] and (found := sum(begin <= day <= end for day in done)) < count:
            yield Slow(begin, end, f"{found} on record, and {needed} is owed")
