"""Questions that a change takes away without an answer."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import OTHER, SECTION, fails, find_in_change
from tests.checks.given.decisions import FILE, decisions

TWO = """
open_questions:
  - {id: Q-1.1-when, asks: school-office, urgency: whenever, question: When?}
  - {id: Q-1.1-where, asks: school-office, urgency: whenever, question: Where?}
"""
ONE = "open_questions: [{id: Q-1.1-where, asks: school-office, urgency: whenever, question: Where?%s}]"


def test_a_deleted_question_is_an_error_and_points_to_where_it_stood(tmp_path: Path):
    found = find_in_change(tmp_path, {SECTION: TWO}, {SECTION: ONE % ""})["question-vanished"]
    assert (found.severity.word, found.subject, found.at.file, found.at.line > 1) == (
        "error",
        "Q-1.1-when",
        SECTION,
        True,
    )
    assert "sop decide Q-1.1-when" in found.mend


def test_one_that_moved_to_another_file_is_not_gone(tmp_path: Path):
    moved = "open_questions: [{id: Q-1.1-when, asks: school-office, urgency: whenever, question: When?}]"
    assert not find_in_change(tmp_path, {SECTION: TWO}, {SECTION: ONE % "", OTHER: moved})


def test_one_that_became_part_of_another_is_not_gone(tmp_path: Path):
    assert not find_in_change(tmp_path, {SECTION: TWO}, {SECTION: ONE % ", replaces: [Q-1.1-when]"})


def test_one_that_was_decided_is_not_gone(tmp_path: Path):
    asked = "id: DEC-2025-1, question: {id: Q-1.1-when, asks: school-office, question: When?}"
    record = decisions(f"{asked}, decided: Now., date: 2025-03-03")
    assert not find_in_change(tmp_path, {SECTION: TWO}, {SECTION: ONE % "", FILE: record})


def test_one_that_an_archived_section_asks_stays_in_its_file(tmp_path: Path):
    archived = {OTHER: "status: archived\n" + TWO}
    found = find_in_change(tmp_path, archived, {OTHER: "open_questions: []"})
    assert found["question-vanished"].severity.word == "error"


def test_one_whose_draft_was_dropped_is_only_warned_of(tmp_path: Path):
    found = find_in_change(tmp_path, {OTHER: TWO.replace("Q-1.1", "Q-1.2")}, {}, OTHER)
    assert (found["question-vanished"].severity.word, found["id-vanished"].severity.word) == ("warning", "warning")


def test_a_mention_of_a_deleted_question_suggests_no_other_one(tmp_path: Path):
    finding = fails(tmp_path, "reference-unknown", **{SECTION: TWO + "purpose: See Q-1.1-what and Q-1.1-when."})
    assert finding.message == 'there is no question "Q-1.1-what"'
    assert "Did you mean" not in finding.mend
    assert "record the decision with `sop decide`" in finding.mend


def test_a_slip_of_a_letter_still_does(tmp_path: Path):
    finding = fails(tmp_path, "reference-unknown", **{SECTION: TWO + "purpose: See Q-1.1-wheer."})
    assert 'Did you mean "Q-1.1-where"?' in finding.mend


def test_a_mention_of_a_decided_question_leads_somewhere(tmp_path: Path):
    asked = "id: DEC-2025-1, question: {id: Q-1.1-when, asks: school-office, question: When?}"
    record = decisions(f"{asked}, decided: Now., date: 2025-03-03")
    changed = ONE % "" + "\npurpose: See Q-1.1-when and DEC-2025-1."
    found = find_in_change(tmp_path, {SECTION: TWO}, {SECTION: changed, FILE: record})
    assert "reference-unknown" not in found
