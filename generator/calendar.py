"""The agenda as an iCalendar file (RFC 5545): all-day events with reminders, the same for the same manual and day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from icalendar import Alarm, Calendar, Event

from facts.agenda import Item
from model.settings import Settings

DOMAIN = "sop-manual"

_LAST_REMINDER = timedelta(days=7)
_MORNING = timedelta(hours=9)


class Given(NamedTuple):
    """An event of a calendar file that was given out before."""

    day: date
    summary: str
    sequence: int
    cancelled: bool


def read_calendar(content: bytes) -> dict[str, Given]:
    """The events of a calendar file of ours, by UID. Raises ValueError where it can't be read."""
    try:
        calendars = list(Calendar.from_ical(content, multiple=True))
    except (KeyError, IndexError, AttributeError, UnicodeDecodeError) as error:
        raise ValueError("it is not written as iCalendar") from error
    found = {}
    for event in (event for one in calendars for event in one.walk("VEVENT")):
        uid, start = str(event.get("UID", "")), event.decoded("DTSTART", None)
        if uid.endswith(DOMAIN) and isinstance(start, date):
            day = start.date() if isinstance(start, datetime) else start
            found[uid] = Given(
                day,
                str(event.get("SUMMARY", "")),
                int(event.get("SEQUENCE", 0)),
                str(event.get("STATUS", "")).upper() == "CANCELLED",
            )
    if not calendars:
        raise ValueError("it holds no calendar")
    return found


def render_calendar(settings: Settings, items: Iterable[Item], as_of: date, before: Mapping[str, Given]) -> bytes:
    """The file's bytes. An item has the same UID in every file, whatever becomes of its day or of the District's name.

    Each event says that it was written on `as_of`, the day asked about. What was changed since the file that was given
    out `before`, and what went, can only be told with that file: then an event that was moved has the next SEQUENCE,
    and one that is owed no more is marked as cancelled. Without it nothing is said of either.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//SOP Manual//sop due//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", settings.title)
    offices = {office.id: office.name for office in settings.offices}
    kept = set()
    for item in items:
        if not item.is_earlier:
            uid = f"{item.occurrence}@{DOMAIN}"
            kept.add(uid)
            calendar.add_component(_write_event(offices, item, as_of, uid, before.get(uid)))
    for uid, given in before.items():
        if uid not in kept and given.day >= as_of:
            calendar.add_component(_write_cancelled(uid, given, as_of))
    return bytes(calendar.to_ical())


def _write_event(offices: Mapping[str, str], item: Item, as_of: date, uid: str, given: Given | None) -> Event:
    office = offices.get(item.office, item.office)
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", item.due)
    event.add("dtend", item.due + timedelta(days=1))
    event.add("summary", f"Due: {item.title}")
    if given:
        changed = (given.day, given.summary, given.cancelled) != (item.due, f"Due: {item.title}", False)
        event.add("sequence", given.sequence + changed)
        if changed:
            event.add("last-modified", datetime.combine(as_of, time(), UTC))
    until = f"It is {item.until}. " if item.until else ""
    event.add("description", f"{item.id}. {office}. State: {item.state}. {until}Shown by: {item.evidence}")
    event.add("categories", [item.kind])
    event.add("transp", "TRANSPARENT")
    for day in _list_reminders(item):
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"{item.title}: due by {item.due.isoformat()}")
        alarm.add("trigger", day - item.due + _MORNING)
        event.add_component(alarm)
    return event


def _write_cancelled(uid: str, given: Given, as_of: date) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", given.day)
    event.add("dtend", given.day + timedelta(days=1))
    event.add("summary", given.summary)
    event.add("status", "CANCELLED")
    event.add("sequence", given.sequence + (not given.cancelled))
    event.add("transp", "TRANSPARENT")
    return event


def _list_reminders(item: Item) -> Iterator[date]:
    """The days on which to remind: when it begins to be due soon, and a week before its day; never before the first.

    A day of a weekend gives way to the Monday after it, as long as that is not too late.
    """
    days = {item.soon, max(item.soon, item.due - _LAST_REMINDER)}
    yield from sorted({_find_workday(day, item.due) for day in days})


def _find_workday(day: date, last: date) -> date:
    monday = day + timedelta(days=7 - day.weekday()) if day.weekday() >= 5 else day
    return min(monday, last)
