"""Closed review rounds that a change edits or takes away."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import find_in_change
from tests.checks.given.changes import REVIEW, ROUND


def test_a_deleted_round_is_missed(tmp_path: Path):
    assert "is gone" in find_in_change(tmp_path, {ROUND: REVIEW}, {}, ROUND)["review-record-changed"].message


def test_an_edited_round_says_where(tmp_path: Path):
    one = find_in_change(tmp_path, {ROUND: REVIEW}, {ROUND: "convened: 2025-04-30"})["review-record-changed"]
    assert one.message == "REV-2025-1 was closed on June 1, 2025 and edited since: convened"


def test_several_edits_are_told_once_at_the_first(tmp_path: Path):
    edits = {ROUND: "convened: 2025-04-30\nclosed: 2025-06-02"}
    one = find_in_change(tmp_path, {ROUND: REVIEW}, edits)["review-record-changed"]
    assert one.message.endswith("edited since: convened, closed")
    assert one.at.source.text.splitlines()[one.at.line - 1].startswith("convened:")


def test_a_round_that_stands_hides_none_after_it(tmp_path: Path):
    later = ROUND.replace("2025-1", "2025-2")
    before = {ROUND: REVIEW, later: REVIEW.replace("2025-1", "2025-2")}
    assert (
        find_in_change(tmp_path, before, {later: "convened: 2025-04-30"})["review-record-changed"].subject
        == "REV-2025-2"
    )


def test_an_open_round_is_still_filled_in(tmp_path: Path):
    is_open = REVIEW.replace("closed: 2025-06-01\n", "")
    entries = is_open.partition("sections:")[2].replace("SOP-1.1", "SOP-1.2")
    assert "review-record-changed" not in find_in_change(tmp_path, {ROUND: is_open}, {ROUND: f"sections:{entries}"})


def test_a_new_round_is_no_change_of_an_old_one(tmp_path: Path):
    assert "review-record-changed" not in find_in_change(tmp_path, {}, {ROUND: REVIEW})
