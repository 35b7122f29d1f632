"""By when a notification must be sent: what "within three (3) days" means under each setting of the content.

The policy says neither which days count nor when the clock starts; the Board has still to decide. Until then the
content sets both (`days`, `starts` in sop/incidents/notification.yaml), and this is the one place that counts:

- The day on which the clock starts does not count, and the hour does not matter: three days from a Monday end with the
  Thursday. The last day itself is not late.
- `starts: incident` counts from the day of the incident, `starts: learned` from the day on which the sender learned
  of it.
- `days: calendar` counts every day.
- `days: business` counts Monday to Friday, less the days that the content lists under `closed_days`. Three of them
  from a Friday, a Saturday or a Sunday end with the Wednesday.
- A time in weeks, months or years is a stretch of the calendar: every day in it counts, whatever `days` says.

generator/theme/assets/js/notify.js says the same for the page's helper; a test holds the two together.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from model.incidents import Notification

_DAY = timedelta(days=1)
_FRIDAY = 4
_MONDAY = date(2001, 1, 1)

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Example(NamedTuple):
    """A weekday on which the clock starts, the weekday that is the last in time, and how many days later that is."""

    start: str
    last: str
    later: int


def compute_last_day(one: Notification, start: date) -> date:
    """The last day that is in time, where the clock starts on a day; the calendar's last where it lies beyond."""
    if one.days == "calendar" or one.within.unit != "days":
        return one.within.after(start)
    day, left = start, one.within.number
    while left and day < date.max:
        day += _DAY
        left -= is_counted(one, day)
    return day


def is_counted(one: Notification, day: date) -> bool:
    """Whether a day is among those that are counted."""
    return one.days == "calendar" or (day.weekday() <= _FRIDAY and day not in one.closed_days)


def list_examples(one: Notification) -> tuple[Example, ...]:
    """The rule for a clock that starts on each day of a week in which no day is closed."""
    found = []
    for weekday, name in enumerate(WEEKDAYS):
        start = _MONDAY + weekday * _DAY
        last = compute_last_day(one, start)
        found.append(Example(name, WEEKDAYS[last.weekday()], (last - start).days))
    return tuple(found)
