"""`sop due`: what falls due, section reviews and duties, as text, JSON or a calendar."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from cli.shared import as_of_option, opened, root_option
from facts.agenda import Item, list_due_items, list_event_obligations
from model.dates import Duration, format_date
from model.manual import Manual

_UNITS = {"d": "days", "w": "weeks", "m": "months", "y": "years"}


class Length(click.ParamType[Duration]):
    """A length of time, short or long: 90d, 6w, 3m, 2y, "90 days"."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Duration:
        if isinstance(value, Duration):
            return value
        match = re.fullmatch(r"([0-9]{1,6}) ?([dwmy])(?:ays?|eeks?|onths?|ears?)?", str(value).strip())
        if match is None:
            self.fail(f'"{value}" is no length of time. Write 90d, 6w, 3m or 2y.', param, ctx)
        return Duration(f"{match[1]} {_UNITS[match[2]]}")


@click.command("due", epilog="Example: sop due --within 1y --format json")
@root_option
@as_of_option
@click.option(
    "--within",
    type=Length(),
    default="90d",
    show_default=True,
    metavar="LENGTH",
    help="How far to look: 90d, 6w, 3m, 2y.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "ics"]), default="text", show_default=True)
def command(root: Path, as_of: date, within: Duration, form: str) -> None:
    """Print what is overdue and what falls due: reviews of sections and duties of the policy.

    With --format ics it is a calendar file: send it into a file and open that in a calendar program.
    """
    manual = opened(root)
    items = list_due_items(manual, as_of, within)
    if form == "ics":
        # Imported here: nobody else needs the library.
        from cli.ics import render_calendar

        sys.stdout.buffer.write(render_calendar(manual, items, as_of))
        sys.stdout.flush()
    elif form == "json":
        click.echo(json.dumps(_as_json(manual, items, as_of, within), ensure_ascii=False, indent=2))
    else:
        click.echo(_as_text(manual, items, as_of, within), nl=False)


def _as_text(manual: Manual, items: list[Item], as_of: date, within: Duration) -> str:
    lines = [
        f"{item.due.isoformat()}  {_left(item, as_of):<14}  {item.title} ({_said(manual, item)})" for item in items
    ]
    late = sum(item.due < as_of for item in items)
    lines += [""] if items else []
    lines += [
        f"{one} comes due with each event, within {limit}: {title}."
        for one, title, limit in list_event_obligations(manual)
    ]
    lines.append(
        f"As of {format_date(as_of)}: {late} overdue, {len(items) - late} due within {within}."
        if items
        else f"As of {format_date(as_of)}: nothing is overdue, and nothing falls due within {within}."
    )
    return "\n".join(lines) + "\n"


def _said(manual: Manual, item: Item) -> str:
    office = manual.offices[item.office].label if item.office in manual.offices else item.office
    return f"{item.id}, {office}, {item.state}" if item.kind == "duty" else f"{office}, {item.state}"


def _left(item: Item, as_of: date) -> str:
    days = (item.due - as_of).days
    if days == 0:
        return "today"
    many = f"{abs(days):,} day{'' if abs(days) == 1 else 's'}"
    return f"{many} late" if days < 0 else f"in {many}"


def _as_json(manual: Manual, items: list[Item], as_of: date, within: Duration) -> dict[str, object]:
    return {
        "version": 1,
        "as_of": as_of.isoformat(),
        "within": str(within),
        "due": [
            item._asdict()
            | {"due": item.due.isoformat(), "soon": item.soon.isoformat(), "days_left": (item.due - as_of).days}
            for item in items
        ],
        "by_event": [
            {"id": one, "title": title, "within": str(limit)} for one, title, limit in list_event_obligations(manual)
        ],
    }
