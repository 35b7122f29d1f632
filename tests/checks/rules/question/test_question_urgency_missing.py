"""How urgent the open questions are: those that do not say it are counted, in one line."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import OTHER, SECTION, fails, passes

ASKED = "open_questions: [{{id: Q-1.1-when, asks: school-office, question: When?{}}}]"


def test_all_of_them_are_one_finding(tmp_path: Path):
    more = "open_questions: [{id: Q-1.2-a, asks: sso, question: A?}, {id: Q-1.2-b, asks: sso, question: B?}]"
    found = fails(tmp_path, "question-urgency-missing", **{OTHER: more})
    assert found.message == "2 of 3 open questions do not say how urgent they are"
    assert (found.at.file, found.subject) == (OTHER, "Q-1.2-a")


def test_one_alone_is_told_as_one(tmp_path: Path):
    found = fails(tmp_path, "question-urgency-missing", **{SECTION: ASKED.format("")})
    assert found.message == "1 of 1 open question does not say how urgent it is"


def test_a_question_that_says_it_is_none(tmp_path: Path):
    passes(tmp_path, "question-urgency-missing", **{SECTION: ASKED.format(", urgency: this-year")})


def test_a_question_of_an_archived_section_is_not_open(tmp_path: Path):
    passes(tmp_path, "question-urgency-missing", **{SECTION: ASKED.format("") + "\nstatus: archived"})


def test_it_is_open_where_a_living_section_still_waits_for_the_answer(tmp_path: Path):
    shared = ASKED.format(", shown_in: [SOP-1.2]") + "\nstatus: archived"
    fails(tmp_path, "question-urgency-missing", **{SECTION: shared})
