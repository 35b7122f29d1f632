"""Waivers that last too long, or end before they begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.given.waivers import NEVER, judged, standing, waiver


@pytest.mark.parametrize(
    ("since", "expires", "too_long"),
    [
        ("2025-06-30", "2026-06-29", False),
        ("2025-06-30", "2026-06-30", False),
        ("2025-06-30", "2026-07-01", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2023-02-28", "2024-02-29", True),
        ("2025-06-30", "2025-06-29", True),
        ("2025-06-30", "2025-06-30", False),
    ],
)
def test_a_waiver_lasts_a_year_at_most_and_else_waives_nothing(
    tmp_path: Path, since: str, expires: str, too_long: bool
):
    verdict = judged(tmp_path, since, waiver("review-never", since=since, expires=expires))
    assert (("waiver-too-long", "SOP-1.1") in standing(verdict)) == too_long
    assert (NEVER in standing(verdict)) == too_long


@pytest.mark.parametrize(
    ("expires", "wrong"), [("2026-07-01", "lasts longer than a year"), ("2025-06-29", "ends before it begins")]
)
def test_what_is_wrong_with_its_days_is_said_with_those_that_it_may_have(tmp_path: Path, expires: str, wrong: str):
    whole = waiver("review-overdue", since="2025-06-30", expires="2026-06-30")
    other = waiver("review-never", since="2025-06-30", expires=expires)
    (told,) = [one for one in judged(tmp_path, "2025-06-30", whole, other).findings if one.rule == "waiver-too-long"]
    assert told.message == f"the waiver of review-never for SOP-1.1 {wrong}: it does not hold"
    assert told.mend == "Write a last day from June 30, 2025 to June 30, 2026."
