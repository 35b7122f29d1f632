"""Waivers that waive nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.options import Options
from tests.checks.given.waivers import judged, standing, waiver


@pytest.mark.parametrize("subject", ["SOP-1.9", "review-never", "sop-1.1"])
def test_a_waiver_of_nothing_is_unused(tmp_path: Path, subject: str):
    assert ("waiver-unused", subject) in standing(judged(tmp_path, "2025-06-01", waiver("review-never", subject)))


def test_one_that_is_still_to_come_is_not_unused(tmp_path: Path):
    later = waiver("review-overdue", since="2025-06-02", expires="2025-12-31")
    assert not [rule for rule, _ in standing(judged(tmp_path, "2025-06-01", later)) if rule.startswith("waiver-")]


def test_a_waiver_is_used_even_where_its_rule_is_not_asked_today(tmp_path: Path):
    only = Options(select=("waiver-unused",))
    assert standing(judged(tmp_path, "2025-06-01", waiver("review-never"), options=only)) == set()
