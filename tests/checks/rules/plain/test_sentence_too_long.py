"""Sentences to the word: what ends one, what is quoted, and how a long one is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from language.plain import split_sentences
from tests.checks.applied import SECTION, fails, find
from tests.checks.given.words import make_sentence


@pytest.mark.parametrize(("number", "findings"), [(29, 0), (30, 0), (31, 1)])
def test_a_sentence_has_thirty_words_at_the_most(tmp_path: Path, number: int, findings: int):
    told = find(tmp_path, "sentence-too-long", **{SECTION: f"purpose: Stop. {make_sentence(number)} Go."})
    assert len(told) == findings
    assert all(one.severity is Severity.NOTE for one in told)


@pytest.mark.parametrize("line", ["Go on", "Go"])
def test_a_line_that_ends_counts_like_a_space(tmp_path: Path, line: str):
    lines = "\n    ".join([line] * (30 // len(line.split())))
    told = fails(tmp_path, "sentence-too-long", **{SECTION: f"purpose: |-\n    {lines}\n    on."})
    assert told.message.startswith("a sentence of 31 words")


def test_a_long_sentence_is_known_by_its_first_five_words(tmp_path: Path):
    told = fails(tmp_path, "sentence-too-long", **{SECTION: f"purpose: {make_sentence(31)}"})
    assert told.message == 'a sentence of 31 words ("Go on on on on …"); at most 30 are aimed at'


def test_the_limits_are_settings(tmp_path: Path):
    files = {"sop/manual.yaml": "plain_words: {sentence: 5}", SECTION: f"purpose: {make_sentence(6)}"}
    assert len(find(tmp_path, "sentence-too-long", **files)) >= 1


@pytest.mark.parametrize(
    ("text", "count"),
    [("One. Two.", 2), ("See SOP-6.3 and 61.926. Go.", 2), ("As follows: this; that.", 1), ("No stop", 1), ("", 0)],
)
def test_a_full_stop_inside_a_word_ends_no_sentence(text: str, count: int):
    assert len(list(split_sentences(text))) == count
