"""Several rules on review dates: archived sections, days counted in words, and order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from tests.checks.applied import SECTION
from tests.checks.given.reviews import ROUND, find_by_rule, review
from tests.overlay import manual


def test_an_archived_section_has_no_clock(tmp_path: Path):
    assert not find_by_rule(
        tmp_path, "2040-01-01", **{SECTION: "status: archived\narchived: {date: 2030-01-01, reason: Over.}"}
    )


@pytest.mark.parametrize(
    ("as_of", "rule", "said"),
    [
        ("2026-02-02", "review-overdue", "by February 1, 2026: never reviewed, 1 day late"),
        ("2026-02-03", "review-overdue", "by February 1, 2026: never reviewed, 2 days late"),
        ("2026-02-01", "review-due-soon", "by February 1, 2026, today"),
        ("2026-01-31", "review-due-soon", "by February 1, 2026, in 1 day"),
        ("2025-11-03", "review-due-soon", "by February 1, 2026, in 90 days"),
    ],
)
def test_how_late_or_how_soon_is_said_in_days(tmp_path: Path, as_of: str, rule: str, said: str):
    assert find_by_rule(tmp_path, as_of)[rule].message.endswith(said)


@pytest.mark.parametrize(
    ("rule", "second", "as_of"),
    [
        ("review-overdue", "since: 2020-01-01", "2026-01-01"),
        ("review-due-soon", "since: 2024-01-31", "2026-01-01"),
        ("review-never", "since: 2024-01-31", "2026-01-01"),
        ("review-changed", "short_answer: Other.", "2026-02-03"),
    ],
)
def test_a_section_that_is_fine_hides_none_after_it(tmp_path: Path, rule: str, second: str, as_of: str):
    reviewed = review(tmp_path, "2026-02-02").replace("SOP-1.1", "SOP-1.2") if rule == "review-changed" else ""
    files = {SECTION: "status: archived", "sop/sections/1.2-other.yaml": second} | (
        {ROUND: reviewed} if reviewed else {}
    )
    findings = check(manual(tmp_path / "all", **files), date.fromisoformat(as_of))
    assert "SOP-1.2" in {one.subject for one in findings if one.rule == rule}
