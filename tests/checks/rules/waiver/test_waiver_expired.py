"""Waivers whose last day has passed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.given.waivers import judged, standing, waiver


@pytest.mark.parametrize(("as_of", "ended"), [("2025-12-30", False), ("2025-12-31", False), ("2026-01-01", True)])
def test_it_has_ended_the_day_after_its_last(tmp_path: Path, as_of: str, ended: bool):
    rules = {rule for rule, _ in standing(judged(tmp_path, as_of, waiver("review-never")))}
    assert ("waiver-expired" in rules) == ended
