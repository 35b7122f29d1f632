"""The days by which a duty is owed: each of the n that come in a year on a day of its own.

Two days belong to each time: `due`, the day by which it is planned, and `limit`, the last day on which the promise can
still be kept. They differ only where a duty comes several times in a period: "twice a year" is kept as long as both are
done by the year's last day, and planned one for each half.

Counted from the obligation's `first` day, and never earlier because of what is on record:

- rolling: so many times in each stretch of `per`, wherever the stretch begins. The next is owed one `per` after the
  n-th last one. In the first stretch they are planned evenly, and the limit is its end.
- by school year (1 July to 30 June) or calendar year: so many times in each period of `per`, from the one in which
  `first` lies. They are planned evenly from the period's beginning, or by the end of the `months` that the duty names.
  Besides no more than one `per` may lie between one and the next, so that a year that turns hides no long gap.
  Each period is owed its own: one that is made late settles the oldest that is owed, and does not count twice.
- each year by a day: one for each such day on or after `first`, in the year that ends on it.

A day before `first` is not owed here, and not forgotten either: the last one of a duty by a day, and those of the
period that had begun, are `earlier` days until the record has something for them. What was done before `first`, or
nearer to such a day than to the next one, is taken for it, so that one late report is never taken for two.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from model.dates import Duration, format_date
from model.program import Obligation

YEAR_BEGINS = {"school-year": (7, 1), "calendar-year": (1, 1)}

_YEAR = Duration("1 year")
_DAY = timedelta(days=1)
_MOST_TIMES = 1500
"""How many times are listed at the most: more than weekly through the farthest that can be looked ahead."""


class Owed(NamedTuple):
    """The next time that a duty is owed, or the one that a `key` names: the `number`-th of `total` in its period.

    `due` is the planned day, `limit` the last that is not too late. `late` says whether the last one that was owed
    came after its limit, `earlier` are the days before the duty was counted for which nothing is on record. The `key`
    names this time among all others of the duty, and stays when its day is moved.
    """

    due: date
    limit: date
    key: str
    number: int
    total: int
    late: bool = False
    earlier: tuple[date, ...] = ()

    @property
    def until(self) -> str:
        return describe_limit(self.number, self.total, self.due, self.limit)


class _Slot(NamedTuple):
    """One time that is planned: the period's first and last day, the planned day, and which of the period it is."""

    begin: date
    end: date
    day: date
    number: int
    total: int
    key: str


def get_period(obligation: Obligation) -> Duration:
    """The length of time in which it is owed so many times."""
    return obligation.every.per if obligation.every else _YEAR


def count_owed(obligation: Obligation) -> int:
    """How many are owed in a period. Hours are put on record together, as one."""
    every = obligation.every
    return every.at_least if every and every.unit == "times" else 1


def find_begin(obligation: Obligation) -> date:
    """The first day that can count for it: the beginning of what is owed on the first day, or is asked about."""
    if _is_rolling(obligation):
        return _add(get_period(obligation).before(obligation.first), 1)
    return next((slot.begin for slot in _slots(obligation)), date.min)


def find_owed(obligation: Obligation, done: Sequence[date]) -> Owed:
    """The next time that is owed, after what was done; the days are in order."""
    if _is_rolling(obligation):
        return _find_rolling(obligation, done)
    owed = _find_by_period(obligation, done)
    if not obligation.every:
        return owed
    per = get_period(obligation)
    anchors = [obligation.first, *(day for day in done if day > obligation.first)]
    gap = per.after(anchors[-1])
    late = owed.late or (len(anchors) > 1 and anchors[-1] > per.after(anchors[-2]))
    return owed._replace(due=min(owed.due, gap), limit=min(owed.limit, gap), late=late)


def list_owed(obligation: Obligation, done: Sequence[date], until: date) -> Iterator[Owed]:
    """Each time that is owed up to a day, the next one first: as if each were done on its planned day."""
    done = list(done)
    owed = find_owed(obligation, done)
    step = max(_DAY, _find_spacing(obligation, owed.due))
    for _ in range(_MOST_TIMES):
        if owed.due > until or owed.due == date.max:
            return
        yield owed
        done = sorted([*done, owed.due])
        following = find_owed(obligation, done)
        if following.due <= owed.due:
            # Who is behind has more than one to make by the same day: the plan goes on in even steps.
            day = owed.due + min(step, date.max - owed.due)
            following = following._replace(due=day, limit=max(day, following.limit), key=f"{following.key}-{day}")
        owed = following


def find_soon(obligation: Obligation, due: date, lead: Duration) -> date:
    """The day from which one is due soon: the lead time before it, and at most half of the time between two."""
    return max(lead.before(due), due - _find_spacing(obligation, due) / 2)


def list_periods(obligation: Obligation) -> Iterator[tuple[date, date, int]]:
    """The periods that are counted: first and last day, and how many are owed in it. Not for a duty by a day."""
    for begin, end in _periods(obligation):
        yield begin, end, sum(day >= obligation.first for day in _plan(obligation, begin, end))


def _find_spacing(obligation: Obligation, due: date) -> timedelta:
    """The time between two of several in a period, the shortest where the months that are named are not even."""
    spacing = (due - get_period(obligation).before(due)) / count_owed(obligation)
    if len(obligation.months) > 1:
        months = sorted(obligation.months)
        steps = [(after - before) % 12 for before, after in zip(months, [*months[1:], months[0]], strict=True)]
        spacing = min(spacing, timedelta(days=30 * min(steps)))
    return spacing


def describe_limit(number: int, total: int, due: date, limit: date) -> str:
    """Which of several it is, and until when all can still be done: "1 of 2, both by June 30, 2027"."""
    if total == 1:
        return f"at the latest by {format_date(limit)}" if limit > due else ""
    return f"{number} of {total}, {'both' if total == 2 else f'all {total}'} by {format_date(limit)}"


def _is_rolling(obligation: Obligation) -> bool:
    return obligation.every is not None and obligation.counted_by == "rolling"


def _find_rolling(obligation: Obligation, done: Sequence[date]) -> Owed:
    count, per, made = count_owed(obligation), get_period(obligation), len(done)
    start = per.after(obligation.first)

    def limit_after(number: int) -> date:
        return max(start, per.after(done[number - count])) if number >= count else start

    limit = limit_after(made)
    due = limit if made >= count else _part(obligation.first, per, made + 1, count)
    late = made > 0 and done[-1] > limit_after(made - 1)
    number, total = (made + 1, count) if made < count else (1, 1)
    return Owed(due, limit, str(made + 1), number, total, late)


def _find_by_period(obligation: Obligation, done: Sequence[date]) -> Owed:
    """Each time takes the earliest day that is left and not older than its period; the first without one is owed."""
    left, late, earlier = list(done), False, []
    for slot, following in pairwise(_slots(obligation)):
        while left and left[0] < slot.begin:
            left.pop(0)
        if slot.day < obligation.first:
            nearer = slot.day + (following.day - slot.day) / 2
            if left and left[0] <= max(_add(obligation.first, -1), nearer):
                late = left.pop(0) > slot.end
            else:
                earlier.append(slot.day)
        elif left:
            late = left.pop(0) > slot.end
        else:
            return Owed(slot.day, slot.end, slot.key, slot.number, slot.total, late, tuple(earlier))
    return Owed(date.max, date.max, "", 1, 1, late, tuple(earlier))


def _slots(obligation: Obligation) -> Iterator[_Slot]:
    """Each time that is planned, from the earlier ones on that are asked about, without end until the calendar's."""
    first = obligation.first
    if obligation.by and obligation.by.each_year:
        month, day = map(int, obligation.by.each_year.split("-"))
        years = (_on(year, month, day) for year in range(max(first.year - 2, 1), date.max.year))
        end = next(years)
        for following in years:
            if _on(min(following.year + 1, date.max.year), month, day) >= first:
                yield _Slot(_add(end, 1), following, following, 1, 1, str(following.year))
            end = following
        return
    for begin, end in _periods(obligation):
        days = _plan(obligation, begin, end)
        name = str(begin.year) if get_period(obligation) == _YEAR else begin.isoformat()
        for number, planned in enumerate(days, 1):
            yield _Slot(begin, end, planned, number, len(days), f"{name}-{number}")


def _periods(obligation: Obligation) -> Iterator[tuple[date, date]]:
    """First and last day of each period, from the one in which the first day lies."""
    first, per = obligation.first, get_period(obligation)
    begin = date(max(first.year - 1, 1), *YEAR_BEGINS.get(obligation.counted_by, (1, 1)))
    while (following := per.after(begin)) < date.max:
        if following > first:
            yield begin, following - _DAY
        begin = following


def _plan(obligation: Obligation, begin: date, end: date) -> list[date]:
    """The days by which each of a period is planned."""
    count = count_owed(obligation)
    if obligation.months and len(obligation.months) == count and get_period(obligation) == _YEAR:
        years = ((year, month) for year in (begin.year, end.year) for month in obligation.months)
        ends = {date(year, month, monthrange(year, month)[1]) for year, month in years}
        return sorted(day for day in ends if begin <= day <= end)
    return [_add(_part(begin, get_period(obligation), number, count), -1) for number in range(1, count + 1)]


def _part(begin: date, per: Duration, number: int, count: int) -> date:
    """The day on which the number-th of so many equal parts of a length of time is over."""
    months = per.number * {"months": 1, "years": 12}.get(per.unit, 0)
    if number == count:
        return per.after(begin)
    if months and months % count == 0:
        return Duration(f"{months * number // count} months").after(begin)
    return begin + (per.after(begin) - begin) * number // count


def _on(year: int, month: int, day: int) -> date:
    """A day of a year; 28 February for the 29th where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month + 1, 1) - _DAY


def _add(day: date, days: int) -> date:
    """So many days later; the calendar's first or last day where it ends before."""
    return Duration(f"{days} days").after(day) if days > 0 else Duration(f"{-days} days").before(day)
