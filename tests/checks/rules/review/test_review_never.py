"""Sections that were never reviewed."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.reviews import find_by_rule


def test_never_reviewed_says_when_the_first_is_due(tmp_path: Path):
    assert "February 1, 2026" in find_by_rule(tmp_path, "2024-02-01")["review-never"].message
