"""Reviews on a day to come."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.reviews import ROUND, find_by_rule, review


def test_a_review_to_come_does_not_stop_the_clock_and_is_an_error(tmp_path: Path):
    to_come = find_by_rule(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-03")})
    assert {"review-overdue", "review-future"} <= set(to_come)


def test_a_review_today_is_not_in_the_future(tmp_path: Path):
    as_of = find_by_rule(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-02", convened="2026-02-02")})
    assert "review-future" not in as_of
