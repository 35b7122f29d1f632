"""Decisions of a day to come, and decisions that revise what they can't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import fails, passes
from tests.checks.given.decisions import FILE, decisions, first, revising


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ([first("2025-06-02")], "DEC-2025-1 is dated June 2, 2025, which is still to come"),
        ([first(), revising(2, 1, "2025-03-02")], "DEC-2025-2 revises DEC-2025-1, which was decided later"),
        (
            [first(), revising(2, 1, "2025-04-01"), revising(3, 1, "2025-05-01")],
            "DEC-2025-3 revises DEC-2025-1, which DEC-2025-2 has revised already",
        ),
        ([revising(2, 2, "2025-04-01")], "DEC-2025-2 and what it revises lead to no question"),
    ],
)
def test_what_can_not_be(tmp_path: Path, entries: list[str], said: str):
    assert fails(tmp_path, "decision-unsound", "2025-06-01", **{FILE: decisions(*entries)}).message == said


def test_a_decision_of_today_and_a_chain_of_revisions_are_sound(tmp_path: Path):
    chain = decisions(first(), revising(2, 1, "2025-03-03"), revising(3, 2, "2025-06-01"))
    passes(tmp_path, "decision-unsound", "2025-06-01", **{FILE: chain})


def test_a_question_that_is_decided_and_still_open_is_asked_twice(tmp_path: Path):
    text = decisions(first()).replace("Q-1.1-who", "Q-1.1-when")
    assert fails(tmp_path, "id-duplicate", "2025-06-01", **{FILE: text}).subject == "Q-1.1-when"
