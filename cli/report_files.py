"""Reports that are written into files: `sop check --report FORMAT=FILE`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import click

from checks.reports import FORMATS, report_in
from checks.verdict import Verdict
from cli.endings import UnusableError
from model.problem import show_path


class ReportFile(NamedTuple):
    """A report to write: in which format, into which file."""

    form: str
    file: Path


class ReportOption(click.ParamType[ReportFile]):
    """FORMAT=FILE."""

    name = "format=file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> ReportFile:
        if isinstance(value, ReportFile):
            return value
        form, _, file = str(value).partition("=")
        if form not in FORMATS or not file:
            self.fail(f'write FORMAT=FILE, such as sarif=check.sarif, not "{value}". Formats: {", ".join(FORMATS)}.')
        return ReportFile(form, Path(file))


def find_folder(root: Path) -> str:
    """The folder `root` as a path from the top of its repository, with a slash at its end; empty at the top or in none.

    Code hosts look for a finding's file from there. Git is not asked: it may not be installed, and this is quicker.
    """
    here = Path(os.path.realpath(root))
    top = next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)
    return "" if here == top else f"{show_path(here.relative_to(top).as_posix())}/"


def write_reports(reports: Sequence[ReportFile], verdict: Verdict) -> None:
    """Every report is made before the first is written, so that a fault in one leaves no other behind.

    Raises UnusableError where one cannot be written.
    """
    # Imported here: most checks write no file.
    from cli.files import write_whole

    for (_, file), text in [(one, report_in(one.form)(verdict)) for one in reports]:
        try:
            write_whole(file, text)
        except OSError as error:
            raise UnusableError(
                f"The report {show_path(file)} cannot be written: {error.strerror or error}."
            ) from error
