"""Decisions of a review that nobody carried out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from tests.checks.applied import fails, passes
from tests.manuals import ROUND, ManualWith
from tests.manuals import review_round as write_round

RULE = "review-outcome-open"


def test_a_text_that_is_said_to_be_changed_and_is_as_it_was_is_found(manual_with: ManualWith, tmp_path: Path):
    text = write_round(manual_with(), date(2024, 3, 1)).replace("outcome: kept", "outcome: changed")
    digest = text.split("digest: '")[1][:64]
    same = f"{text}agenda:\n  - {{section: SOP-1.1, digest: '{digest}'}}\n"
    other = f"{text}agenda:\n  - {{section: SOP-1.1, digest: '{'0' * 64}'}}\n"
    assert "reads as it did before" in fails(tmp_path / "a", RULE, "2025-01-01", **{ROUND: same}).message
    passes(tmp_path / "b", RULE, "2025-01-01", **{ROUND: other})


def test_a_later_review_that_keeps_it_replaces_the_decision(manual_with: ManualWith):
    first = write_round(manual_with(), date(2024, 3, 1), date(2024, 4, 1)).replace(
        "outcome: kept", "outcome: archive", 1
    )
    manual = manual_with({ROUND: first})
    assert [one for one in check(manual, date(2024, 5, 1)) if one.rule == RULE] == []
    assert len([one for one in check(manual, date(2024, 3, 2)) if one.rule == RULE]) == 1
