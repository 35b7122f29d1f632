"""`sop check`: what is overdue, missing, contradictory or unimplemented."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from checks import Severity, check
from checks.reports import REPORTS
from cli.shared import as_of_option, opened, root_option, wants_colour

_LEVELS = {"error": Severity.ERROR, "warning": Severity.WARNING}


@click.command("check", epilog="Example: sop check --as-of 2028-12-01 --format json")
@root_option
@as_of_option
@click.option("--format", "form", type=click.Choice(sorted(REPORTS)), default="text", show_default=True)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    show_default=True,
    help="From which severity on the exit code is 1.",
)
def command(root: Path, as_of: date, form: str, fail_on: str) -> None:
    """Check the manual and print what is found.

    Exit code 0: nothing at or above the level of --fail-on. 1: findings. 2: the manual cannot be read.
    """
    manual = opened(root)
    findings = check(manual, as_of)
    colour = form == "text" and wants_colour()
    click.echo(REPORTS[form](manual, findings, as_of, colour=colour), nl=False)
    if fail_on != "never" and any(finding.severity >= _LEVELS[fail_on] for finding in findings):
        sys.exit(1)
