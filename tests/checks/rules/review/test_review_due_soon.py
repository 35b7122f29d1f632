"""Sections whose review comes due: from the lead time to the last day."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.reviews import find_by_rule


def test_a_section_is_due_soon_from_the_lead_time_to_its_last_day(tmp_path: Path):
    soon = {
        day: "review-due-soon" in find_by_rule(tmp_path / day, day)
        for day in ("2025-11-02", "2025-11-03", "2026-02-01", "2026-02-02")
    }
    assert soon == {"2025-11-02": False, "2025-11-03": True, "2026-02-01": True, "2026-02-02": False}
