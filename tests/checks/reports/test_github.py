"""GitHub annotations: escaped, so that no word of a file is taken for a command, and the worst first."""

from __future__ import annotations

from pathlib import Path

from checks.reports.github import render
from tests.checks.reports.reported import hostile, verdict


def test_a_finding_is_one_line_whatever_its_words(tmp_path: Path):
    found, last = render(hostile(tmp_path)).splitlines()
    assert found.startswith(
        "::error file=sop/sections/1.1-a b%25%2C%3Ac.yaml,line=1,col=5,endColumn=6,title=review-never::"
    )
    assert found.endswith("::error::no ::warning::no%0AMend: it, 50 %25.")
    assert last == "As of November 3, 2025: 1 error, 0 warnings, 0 notes."


def test_errors_come_first_because_github_shows_only_ten(tmp_path: Path):
    commands = [line.split()[0] for line in render(verdict(tmp_path)).splitlines() if line.startswith("::")]
    assert commands == ["::error", "::warning", "::notice"]
