"""Changes that move the day by which something is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, find_in_change
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

NOVEMBER = obligations('by: {each_year: "11-01"}')


@pytest.mark.parametrize(
    ("after", "message"),
    [
        (
            {SECTION: "since: 2025-02-01"},
            "SOP-1.1 is due by February 1, 2027, and was due by February 1, 2026: `since` changed",
        ),
        (
            {SECTION: "interval: 1 year"},
            "SOP-1.1 is due by February 1, 2025, and was due by February 1, 2026: `interval` changed",
        ),
        (
            {OBLIGATIONS: NOVEMBER.replace("2026-07-01", "2026-11-24")},
            "OBL-report is due by November 1, 2027, and was due by November 1, 2026: `first` changed",
        ),
        (
            {OBLIGATIONS: NOVEMBER.replace("11-01", "12-01")},
            "OBL-report is due by December 1, 2026, and was due by November 1, 2026: `by` changed",
        ),
    ],
)
def test_from_which_day_to_which_and_why(tmp_path: Path, after: dict[str, str], message: str):
    found = find_in_change(tmp_path, {OBLIGATIONS: NOVEMBER}, after, as_of="2026-08-01")["due-day-moved"]
    assert (found.severity, found.message) == (Severity.WARNING, message)
    assert found.at.file in after


def test_the_interval_of_the_whole_manual_moves_each_section(tmp_path: Path):
    longer = "review: {interval: 18 months, lead: 90 days, cites: [01.1/part/1]}"
    found = find_in_change(tmp_path, {}, {"sop/manual.yaml": longer}, as_of="2025-01-01")["due-day-moved"]
    assert found.message.endswith("`interval` changed")


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        (
            ("2026-10-30", "2026-12-01"),
            "OBL-report is due by November 1, 2028, and was due by November 1, 2027: `evidence` changed",
        ),
        (
            ("2026-10-30", "2026-12-01, withdraws: EV-2026-1"),
            "OBL-report is due by November 1, 2026, and was due by November 1, 2027: `evidence` changed",
        ),
    ],
)
def test_what_the_record_moves_is_a_note(tmp_path: Path, entries: tuple[str, ...], message: str):
    before = {OBLIGATIONS: NOVEMBER, EVIDENCE: evidence("2026-10-30")}
    found = find_in_change(tmp_path, before, {EVIDENCE: evidence(*entries)}, as_of="2026-12-31")["due-day-moved"]
    assert (found.severity, found.message) == (Severity.NOTE, message)


@pytest.mark.parametrize("after", [{SECTION: "title: Another"}, {OBLIGATIONS: NOVEMBER.replace("The report.", "It.")}])
def test_what_moves_nothing_is_not_told(tmp_path: Path, after: dict[str, str]):
    assert "due-day-moved" not in find_in_change(tmp_path, {OBLIGATIONS: NOVEMBER}, after)
