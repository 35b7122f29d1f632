"""Sections that were changed after their review: what counts as a change, and what does not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from reading import load
from tests.checks.applied import SECTION
from tests.checks.given.reviews import ROUND, find_by_rule, review
from tests.overlay import overlaid


@pytest.mark.parametrize(
    "change",
    [
        "short_answer: Keep the firearm in its holster.",
        "owner: sso",
        "terms: []",
        "access: {level: restricted, basis: some-law, reason: To see.}",
        "steps: [{who: sso, does: Nothing., basis: proposal}]",
        "does_not_apply: []",
    ],
)
def test_a_change_of_what_somebody_does_is_told(tmp_path: Path, change: str):
    round_before = review(tmp_path, "2026-02-02")
    told = find_by_rule(tmp_path / "b", "2026-02-03", **{ROUND: round_before, SECTION: change})
    assert "review-changed" in told


@pytest.mark.parametrize("change", ["revision: 2", "status: issued", "open_questions: []", "urgent: 7", "related: []"])
def test_other_changes_need_no_new_review(tmp_path: Path, change: str):
    round_before = review(tmp_path, "2026-02-02")
    assert "review-changed" not in find_by_rule(tmp_path / "b", "2026-02-03", **{ROUND: round_before, SECTION: change})


def test_comments_key_order_and_wrapping_change_no_digest(tmp_path: Path):
    folder = overlaid(tmp_path / "b", {ROUND: review(tmp_path, "2026-02-02")})
    file = folder / SECTION
    lines = file.read_text().replace("short_answer: Keep the firearm holstered.", "").splitlines()
    file.write_text(
        "\n".join(["short_answer: >-\n  Keep the\n  firearm holstered.  # not a comment", "# A comment", *lines])
    )
    file.write_text(file.read_text().replace("  # not a comment", ""))
    assert "review-changed" not in {one.rule for one in check(load(folder), date(2026, 2, 3))}
