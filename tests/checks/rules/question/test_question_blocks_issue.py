"""A question that blocks the issue of a section is an error once that section is in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, SECTION, fails, passes

ASKED = "open_questions: [{{id: Q-1.1-when, asks: school-office, question: When?, urgency: {}}}]"
ISSUED = "status: issued\nissued: 2025-06-01"


def test_one_in_the_section_itself_is_an_error(tmp_path: Path):
    found = fails(tmp_path, "question-blocks-issue", **{SECTION: f"{ISSUED}\n{ASKED.format('blocks-issue')}"})
    assert found.message == "SOP-1.1 is in force, and Q-1.1-when has to be decided before that"
    assert (found.at.file, found.subject) == (SECTION, "Q-1.1-when")


def test_one_that_another_section_asks_is_an_error_where_it_is_shown(tmp_path: Path):
    shared = ASKED.format("blocks-issue, shown_in: [SOP-1.2]")
    found = fails(tmp_path, "question-blocks-issue", **{SECTION: shared, OTHER: ISSUED})
    assert (found.at.file, found.subject) == (OTHER, "Q-1.1-when")


@pytest.mark.parametrize("urgency", ["this-year", "whenever"])
def test_one_that_can_wait_is_none(tmp_path: Path, urgency: str):
    passes(tmp_path, "question-blocks-issue", **{SECTION: f"{ISSUED}\n{ASKED.format(urgency)}"})


def test_a_draft_may_ask(tmp_path: Path):
    passes(tmp_path, "question-blocks-issue", **{SECTION: ASKED.format("blocks-issue")})
