"""Findings in, text out: one report a file, each a pure function."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from checks.finding import Finding
from checks.reports import json, text
from model.manual import Manual


class Report(Protocol):
    """A report's function. `colour` is for those that are read on a terminal."""

    def __call__(self, manual: Manual, findings: Sequence[Finding], as_of: date, *, colour: bool = False) -> str: ...


REPORTS: dict[str, Report] = {"json": json.report, "text": text.report}
