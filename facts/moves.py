"""What a change of the manual does to the days by which something is due: from which day to which, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from facts.clock import compute_clock
from facts.identity import find_before, to_plain
from facts.obligations import Standing, compute_standings
from model.base import Value
from model.dates import format_date
from model.manual import Manual

_SECTION_KEYS = ("since", "interval", "status")
_DUTY_KEYS = ("first", "every", "by", "counted_by", "counts", "months", "clauses")
_ON_RECORD = ("evidence", "reviews")


class Move(NamedTuple):
    """A section or a duty whose day is another than before. None: it has no such day."""

    id: str
    title: str
    old: date | None
    new: date | None
    causes: tuple[str, ...]
    """The keys that changed, of the section, of the duty or of the settings; `evidence` or `reviews` for the record."""

    @property
    def is_on_record(self) -> bool:
        """Whether nothing but what is on record moved it: something was done, reviewed, corrected or withdrawn."""
        return bool(self.causes) and all(cause in _ON_RECORD for cause in self.causes)

    @property
    def days(self) -> tuple[str, str]:
        """The day before and after, in words."""
        old, new = (format_date(day) if day else "no day" for day in (self.old, self.new))
        return old, new


def find_moves(before: Manual, after: Manual, as_of: date) -> tuple[Move, ...]:
    """Each section and each duty, there before and after, that is due by another day. Judged as of one day."""
    return (*_find_sections(before, after, as_of), *_find_duties(before, after, as_of))


def _find_sections(before: Manual, after: Manual, as_of: date) -> Iterator[Move]:
    for section in after.sections:
        old = find_before(before, section)
        if old is None:
            continue
        was, now = (
            clock.due if (clock := compute_clock(there, one, as_of)) else None
            for there, one in ((before, old), (after, section))
        )
        if was != now:
            causes = _list_changed(old, section, _SECTION_KEYS)
            causes += _list_changed(before.settings.review, after.settings.review, ("interval",))
            if _list_reviews(before, old.id) != _list_reviews(after, section.id):
                causes.append("reviews")
            yield Move(section.id, section.title, was, now, tuple(causes))


def _find_duties(before: Manual, after: Manual, as_of: date) -> Iterator[Move]:
    then = {standing.obligation.id: standing for standing in compute_standings(before, as_of)}
    for now in compute_standings(after, as_of):
        was = then.get(now.obligation.id)
        if was is None or (was.due, was.limit) == (now.due, now.limit):
            continue
        causes = _list_changed(was.obligation, now.obligation, _DUTY_KEYS)
        if _list_counted(was) != _list_counted(now):
            causes.append("evidence")
        if was.done != now.done and "evidence" not in causes:
            causes.append("reviews")
        days = (was.due, now.due) if was.due != now.due else (was.limit, now.limit)
        yield Move(now.obligation.id, now.obligation.title, *days, tuple(causes))


def _list_changed(old: Value, new: Value, keys: tuple[str, ...]) -> list[str]:
    was, now = to_plain(old), to_plain(new)
    return [key for key in keys if was.get(key) != now.get(key)]


def _list_reviews(manual: Manual, section: str) -> list[tuple[str, date]]:
    return [(review.round.id, review.entry.date) for review in manual.reviews.get(section, ())]


def _list_counted(standing: Standing) -> list[tuple[str, date]]:
    return [(one.entry.id, one.entry.date) for one in standing.evidence if one.counts]
