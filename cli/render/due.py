"""What falls due, as text and JSON; generator/calendar.py has the calendar."""

from __future__ import annotations

from datetime import date

from cli.render import to_json
from facts.agenda import Item, list_event_obligations
from model.dates import Duration, format_date
from model.manual import Manual


def render_text(manual: Manual, items: list[Item], as_of: date, within: Duration) -> str:
    """A line an item, then what comes due with an event, then a summary."""
    lines = [
        f"{item.due.isoformat()}  {_count_days(item, as_of):<14}  {item.title} ({_describe(manual, item)})"
        for item in items
    ]
    counted = [item for item in items if not item.is_earlier]
    late = sum(item.limit < as_of for item in counted)
    behind = sum(item.due < as_of <= item.limit for item in counted)
    lines += [""] if items else []
    lines += [
        f"{one} comes due with each event, within {limit}: {title}."
        for one, title, limit in list_event_obligations(manual)
    ]
    said = [f"{late} overdue", *([f"{behind} behind"] if behind else [])]
    said.append(f"{len(counted) - late - behind} due within {within}")
    if unknown := len(items) - len(counted):
        said.append(f"{unknown} unknown from before this list began")
    lines.append(
        f"As of {format_date(as_of)}: {', '.join(said)}."
        if items
        else f"As of {format_date(as_of)}: nothing is overdue, and nothing falls due within {within}."
    )
    return "\n".join(lines)


def _describe(manual: Manual, item: Item) -> str:
    office = manual.office_by_id[item.office].label if item.office in manual.office_by_id else item.office
    if item.is_earlier:
        return f"{item.id}, {office}, unknown: before this list began"
    said = [item.id, office, item.state] if item.kind == "duty" else [office, item.state]
    return ", ".join(said) + (f"; {until}" if (until := item.until) else "")


def _count_days(item: Item, as_of: date) -> str:
    days = (item.due - as_of).days
    if days == 0:
        return "today"
    many = f"{abs(days):,} day{'' if abs(days) == 1 else 's'}"
    if item.is_earlier:
        return f"{many} ago"
    if days < 0 and as_of <= item.limit:
        return f"{many} behind"
    return f"{many} late" if days < 0 else f"in {many}"


def render_json(manual: Manual, items: list[Item], as_of: date, within: Duration) -> str:
    """The same as JSON."""
    return to_json(
        {
            "version": 2,
            "as_of": as_of.isoformat(),
            "within": str(within),
            "due": [
                item._asdict()
                | {name: getattr(item, name).isoformat() for name in ("due", "soon", "limit")}
                | {"days_left": (item.due - as_of).days}
                for item in items
                if not item.is_earlier
            ],
            "unknown_before": [
                {"id": item.id, "title": item.title, "due": item.due.isoformat()} for item in items if item.is_earlier
            ],
            "by_event": [
                {"id": one, "title": title, "within": str(limit)}
                for one, title, limit in list_event_obligations(manual)
            ],
        }
    )
