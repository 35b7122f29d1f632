"""Decisions on record that a change edits or deletes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_in_change
from tests.checks.given.decisions import FILE, decisions, first, revising


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (first(decided="Nobody."), "the decision DEC-2025-1 was edited: decided"),
        (first(day="2025-03-04"), "the decision DEC-2025-1 was edited: date"),
        (first(more=", changed: [SOP-1.2]"), "the decision DEC-2025-1 was edited: changed"),
    ],
)
def test_what_it_said_stays(tmp_path: Path, after: str, said: str):
    before = {FILE: decisions(first(more=", changed: [SOP-1.1]"))}
    after = after if "changed" in after else f"{after}, changed: [SOP-1.1]"
    assert find_in_change(tmp_path, before, {FILE: decisions(after)})["decision-changed"].message == said


def test_a_deleted_file_takes_both_the_decision_and_its_question_away(tmp_path: Path):
    found = find_in_change(tmp_path, {FILE: decisions(first())}, {}, FILE)
    assert found["decision-changed"].message == "the decision DEC-2025-1 is gone"
    assert found["question-vanished"].subject == "Q-1.1-who"


@pytest.mark.parametrize("more", [", changed: [SOP-1.1]", ", changed: [SOP-1.1, SOP-1.2]"])
def test_what_changed_because_of_it_may_be_filled_in_later(tmp_path: Path, more: str):
    before = {FILE: decisions(first(more=", changed: [SOP-1.1]" if "1.2" in more else ""))}
    assert not find_in_change(tmp_path, before, {FILE: decisions(first(more=more))})


def test_a_later_decision_is_added(tmp_path: Path):
    after = {FILE: decisions(first(), revising(2, 1, "2025-04-04"))}
    assert not find_in_change(tmp_path, {FILE: decisions(first())}, after)
