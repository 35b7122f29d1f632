"""Review teams that lack a side."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.reviews import ROUND, find_by_rule, review


def test_both_sides_must_sit_on_the_team(tmp_path: Path):
    text = review(tmp_path, "2026-02-02").replace("from: community", "from: department")
    one_sided = find_by_rule(tmp_path / "b", "2026-02-03", **{ROUND: text})
    assert "the community" in one_sided["review-team"].message
