"""Sections whose review is overdue: the last day is not late, leap days, shorter intervals."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION
from tests.checks.given.reviews import ROUND, find_by_rule, review


@pytest.mark.parametrize(
    ("since", "last_day", "day_after"),
    [
        ("2024-02-01", "2026-02-01", "2026-02-02"),
        ("2024-02-29", "2026-02-28", "2026-03-01"),
        ("2022-02-28", "2024-02-28", "2024-02-29"),
        ("2023-12-31", "2025-12-31", "2026-01-01"),
    ],
)
def test_a_section_is_overdue_the_day_after_its_last_day(tmp_path: Path, since: str, last_day: str, day_after: str):
    assert "review-overdue" not in find_by_rule(tmp_path / "a", last_day, **{SECTION: f"since: {since}"})
    late = find_by_rule(tmp_path / "b", day_after, **{SECTION: f"since: {since}"})["review-overdue"]
    assert "1 day late" in late.message
    assert late.at.source.text.splitlines()[late.at.line - 1].startswith("since:")


def test_the_interval_and_lead_time_are_settings(tmp_path: Path):
    yearly = "review: {interval: 1 year, lead: 1 week, cites: [01.1/part/1]}"
    assert "review-overdue" in find_by_rule(tmp_path, "2025-02-02", **{"sop/manual.yaml": yearly})


def test_a_section_may_have_a_shorter_interval(tmp_path: Path):
    assert "review-overdue" in find_by_rule(tmp_path, "2025-02-02", **{SECTION: "interval: 1 year"})


def test_a_review_starts_the_clock_anew(tmp_path: Path):
    late_before = find_by_rule(tmp_path / "a", "2026-02-02")
    reviewed = find_by_rule(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-02")})
    assert "review-overdue" in late_before
    assert not {"review-overdue", "review-never", "review-due-soon", "review-changed"} & set(reviewed)
