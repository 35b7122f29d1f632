"""The normal form of texts: what looks alike is alike, and places still point at the characters that are written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.folding import Folded, find_odd, fold, fold_joined, is_blank, name_character

CASES = json.loads((Path(__file__).parents[1] / "language/folding.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "form"), [case[:2] for case in CASES], ids=[case[2] for case in CASES])
def test_what_looks_alike_is_alike(text: str, form: str):
    assert fold(text) == form
    assert fold(form) == form


@given(st.text())
def test_the_form_of_a_form_is_itself(text: str):
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from("ab \u00ad\u200b\u00e9\ufb03\u0301\u2019\u2026\u00a0"), max_size=12))
def test_every_place_in_the_form_comes_from_where_it_is_written(text: str):
    folded = Folded(text)
    origins = [index for index, one in enumerate(text) for _ in fold(one)]
    for index, origin in enumerate(origins):
        start, end = folded.span(index, index + 1)
        assert start == origin
        assert fold(text[start:end]).startswith(fold(text[origin]))
    assert not folded.text or folded.span(0, len(folded.text))[1] == len(text)


def test_an_accent_and_a_soft_hyphen_belong_to_the_word():
    folded = Folded("Ask N\u00adun\u0303ez, please.")
    at = folded.text.index("Nunez")
    assert folded.cut(at, at + 5) == "N\u00adun\u0303ez"


@pytest.mark.parametrize("text", ["", " ", "\u00a0", "\u200b", "\u2800\u3164", "\n \u00ad", "\u202e", "\u0301"])
def test_what_shows_nothing_is_blank(text: str):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["a", ".", " x ", "\u00e9", "\u738b", "\u2014"])
def test_what_shows_something_is_not(text: str):
    assert not is_blank(text)


def test_the_first_odd_character_is_named():
    assert find_odd("3\u00a0days") == "\u00a0"
    assert find_odd("3 days") is None
    assert name_character("\u00a0") == "U+00A0, no-break space"


@pytest.mark.parametrize(
    "broken",
    [
        "an inter-\nview",
        "an inter- view",
        "an inter\u00ad\nview",
        "an inter\u00adview",
        "an inter\u2010 view",
    ],
)
def test_a_word_that_a_line_breaks_is_whole(broken: str):
    assert fold_joined(broken) == fold_joined("an interview")


def test_what_is_no_broken_word_keeps_its_hyphen():
    assert fold_joined("SOP-3.2 - a full-time 502-555-0134") == "SOP-3.2 - a full-time 502-555-0134"
