"""Characters that nobody can see, and letters of another alphabet, are told by name and place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, fails, passes, show_line


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Know the sec\u200btion.", "U+200B, zero width space"),
        ("Know the sec\u00adtion.", "U+00AD, soft hyphen"),
        ("Know the sec\u200dtion.", "U+200D, zero width joiner"),
        ("Know the sec\u2060tion.", "U+2060, word joiner"),
        ("Know the sec\u3164tion.", "U+3164, hangul filler"),
        ("Know the \u0455ection.", "Latin and Cyrillic"),
        ("Know the secti\u03bfn.", "Latin and Greek"),
    ],
)
def test_it_is_told_with_its_name_where_it_stands(tmp_path: Path, words: str, name: str):
    told = fails(tmp_path, "hidden-character", **{SECTION: f"purpose: {words}"})
    assert name in told.message
    assert told.subject == "SOP-1.1"
    assert not show_line(told).startswith(("Know", "purpose"))


def test_a_code_that_writes_it_is_told_where_the_text_begins(tmp_path: Path):
    told = fails(tmp_path, "hidden-character", **{SECTION: r'purpose: "Know the sec\u200Btion. \" #"'})
    assert show_line(told).startswith('"Know')


def test_many_of_one_are_told_once_with_their_number(tmp_path: Path):
    told = fails(tmp_path, "hidden-character", **{SECTION: "purpose: A\u00adB C\u00adD E\u00adF."})
    assert "3 times in all" in told.message


@pytest.mark.parametrize(
    "words",
    [
        "The officer\u2019s \u201cplan\u201d \u2013 \u00a7\u00a03\u2026",
        "Ask \u00d1u\u00f1ez, n\u0303 and caf\u00e9.",
        "\u03b1 and \u0411 are letters.",
        "A \ufb01le, 5\u202fm\u00b2.",
    ],
)
def test_what_is_to_be_seen_is_none(tmp_path: Path, words: str):
    passes(tmp_path, "hidden-character", **{SECTION: f"purpose: {words}"})
