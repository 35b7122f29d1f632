"""The agenda as an iCalendar file (RFC 5545): all-day events with reminders, the same for the same manual and day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from facts.agenda import Item
from model.manual import Manual

_LAST_REMINDER = timedelta(days=7)


def render_calendar(manual: Manual, items: Iterable[Item], as_of: date) -> bytes:
    """The file's bytes. An item has the same UID in every file, so that a calendar that reads it again makes no copy.

    Each event says that it was written on `as_of`, the day asked about. Reminders: when it begins to be due soon,
    and a week before.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//SOP Manual//sop due//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", manual.settings.title)
    place = re.sub(r"[^a-z0-9]+", "-", manual.settings.district.lower()).strip("-") or "district"
    for item in items:
        calendar.add_component(_make_event(manual, item, as_of, place))
    return bytes(calendar.to_ical())


def _make_event(manual: Manual, item: Item, as_of: date, place: str) -> Event:
    office = manual.office_by_id[item.office].name if item.office in manual.office_by_id else item.office
    event = Event()
    event.add("uid", f"{item.id}-{item.due.isoformat()}@{place}.sop-manual")
    event.add("dtstamp", datetime.combine(as_of, time(), UTC))
    event.add("dtstart", item.due)
    event.add("dtend", item.due + timedelta(days=1))
    event.add("summary", f"Due: {item.title}")
    event.add("description", f"{item.id}. {office}. State: {item.state}. Shown by: {item.evidence}")
    event.add("categories", [item.kind])
    event.add("transp", "TRANSPARENT")
    for before in sorted({item.due - item.soon, _LAST_REMINDER}, reverse=True):
        if before > timedelta(0):
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", f"{item.title}: due by {item.due.isoformat()}")
            alarm.add("trigger", -before)
            event.add_component(alarm)
    return event
