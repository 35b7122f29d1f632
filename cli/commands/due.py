"""`sop due`: what falls due, section reviews and duties, as text, JSON or a calendar."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from cli.render.due import render_json, render_text
from cli.shared import as_of_option, opened, root_option
from facts.agenda import list_due_items
from model.dates import Duration

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
        # Imported here: only this format needs the library.
        from cli.render.calendar import render_calendar

        sys.stdout.buffer.write(render_calendar(manual, items, as_of))
        sys.stdout.flush()
    elif form == "json":
        click.echo(render_json(manual, items, as_of, within))
    else:
        click.echo(render_text(manual, items, as_of, within))
