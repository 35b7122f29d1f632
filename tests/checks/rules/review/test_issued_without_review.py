"""Sections that a change issues without a review."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, SECTION, find_in_change
from tests.checks.given.changes import REVIEW, ROUND


@pytest.mark.parametrize(("as_of", "wrong"), [("2025-05-01", True), ("2025-05-02", False), ("2025-05-03", False)])
def test_a_review_counts_from_its_day(tmp_path: Path, as_of: str, wrong: bool):
    after = find_in_change(tmp_path, {ROUND: REVIEW}, {SECTION: "status: issued"}, as_of=as_of)
    assert ("issued-without-review" in after) is wrong


def test_a_section_that_is_still_a_draft_hides_none_after_it(tmp_path: Path):
    assert find_in_change(tmp_path, {}, {OTHER: "status: issued"})["issued-without-review"].subject == "SOP-1.2"


def test_a_decision_to_archive_is_no_ground_to_issue(tmp_path: Path):
    to_archive = {ROUND: REVIEW.replace("outcome: kept", "outcome: archive")}
    assert "issued-without-review" in find_in_change(tmp_path, to_archive, {SECTION: "status: issued"})


def test_what_was_issued_before_is_not_told_again(tmp_path: Path):
    assert not find_in_change(tmp_path, {SECTION: "status: issued"}, {SECTION: "urgent: 2"})
