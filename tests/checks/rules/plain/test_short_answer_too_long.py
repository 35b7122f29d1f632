"""Short answers to the word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, find
from tests.checks.given.words import make_sentence


@pytest.mark.parametrize(("number", "findings"), [(59, 0), (60, 0), (61, 1)])
def test_a_short_answer_has_sixty_words_at_the_most(tmp_path: Path, number: int, findings: int):
    assert (
        len(find(tmp_path, "short-answer-too-long", **{SECTION: f"short_answer: {make_sentence(number)}"})) == findings
    )
