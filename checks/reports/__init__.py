"""A verdict in, text out: one report a file, each a pure function."""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from checks.verdict import Verdict

FORMATS = ("github", "json", "junit", "markdown", "sarif", "text")


class Report(Protocol):
    """A report's function. `color` is for those that are read on a terminal."""

    def __call__(self, verdict: Verdict, *, color: bool = False) -> str: ...


def report_in(form: str) -> Report:
    """The report of that format, imported only now: a check that prints text need not load what writes XML."""
    return cast(Report, import_module(f"checks.reports.{form}").render)
