"""`sop due`: what falls due, section reviews and duties, as text, JSON or a calendar."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import click

from cli.endings import UnusableError
from cli.render.due import render_json, render_text
from cli.shared import as_of_option, open_manual, root_option
from cli.streams import print_in
from facts.agenda import list_due_items
from model.dates import Duration
from model.problem import show_path

_FARTHEST = Duration("20 years")
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
        found = Duration(f"{match[1]} {_UNITS[match[2]]}")
        if found.days > _FARTHEST.days:
            self.fail(f'"{value}" is too far to look. Write at most {_FARTHEST}.', param, ctx)
        return found


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
@click.option(
    "--previous",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="FILE",
    help="With --format ics: the calendar file that was given out before, to say what moved and cancel what went.",
)
def command(root: Path, as_of: date, within: Duration, form: str, previous: Path | None) -> None:
    """Print what is overdue and what falls due: reviews of sections and duties of the policy.

    With --format ics it is a calendar file: send it into a file and open that in a calendar program.
    """
    if previous and form != "ics":
        raise click.UsageError("--previous is for a calendar file: use it with --format ics.")
    manual = open_manual(root)
    items = list_due_items(manual, as_of, within)
    if form == "ics":
        # Imported here: only this format needs the library.
        from generator.calendar import read_calendar, render_calendar

        try:
            before = read_calendar(previous.read_bytes()) if previous else {}
        except (OSError, ValueError) as error:
            raise UnusableError(f"{show_path(previous)} is no calendar file that can be read: {error}") from error
        every = list_due_items(manual, as_of, _FARTHEST) if before else items
        wanted = [item for item in every if item in items or f"{item.occurrence}@sop-manual" in before]
        sys.stdout.buffer.write(render_calendar(manual.settings, wanted, as_of, before))
        sys.stdout.flush()
    elif form == "json":
        print_in(form, render_json(manual, items, as_of, within))
    else:
        print_in(form, render_text(manual, items, as_of, within))
