"""`sop fmt`, as a function from a file's text to its text in the house style."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.layout import format_text, read_data, serialize
from editor.tree import list_comments
from reading.yaml_reader import read

SOP = Path(__file__).parents[2] / "sop"
SECTION = "sop/sections/1.1-sample.yaml"
TERMS = "sop/terms.yaml"
LONG = "word " * 30 + "end."


def fmt(text: str, path: str = SECTION) -> str:
    """The text in the house style; what holds of every text is asserted on the way."""
    result = format_text(path, text.encode())
    assert format_text(path, result.encode()) == result, "twice is once"
    assert read_data(path, result) == read_data(path, text)
    assert list_comments(result) == list_comments(text)
    return result


def test_keys_come_in_the_order_of_the_schema_with_the_comments_above_them():
    text = """\
# The file.
title: A
# Which one.
id: SOP-1.1  # never reused

# Why.
purpose: To see.
short_answer: Yes.
# The end.
"""
    assert (
        fmt(text)
        == """\
# The file.
# Which one.
id: SOP-1.1  # never reused
title: A
short_answer: Yes.

# Why.
purpose: To see.
# The end.
"""
    )


def test_keys_within_lists_keep_their_dash():
    text = """\
steps:
  - does: Tell it.
    # Who acts.
    who: sso
    steps:
      - basis: proposal
        who: sso
  # The second.
  - basis: law
    who: sso
"""
    assert (
        fmt(text)
        == """\
steps:
  # Who acts.
  - who: sso
    does: Tell it.
    steps:
      - who: sso
        basis: proposal
  # The second.
  - who: sso
    basis: law
"""
    )


def test_a_mapping_in_braces_is_ordered_in_its_place():
    text = "history:\n  - {why: 'To, see', revision: 1, date: 2024-02-01}  # once\n"
    assert fmt(text) == "history:\n  - {revision: 1, date: 2024-02-01, why: 'To, see'}  # once\n"


def test_an_unknown_key_comes_last():
    assert fmt("other: 1\nid: SOP-1.1\n") == "id: SOP-1.1\nother: 1\n"


def test_a_key_whose_value_is_a_block_takes_all_its_lines_along():
    text = """\
purpose: |
  # no comment

  two
id: SOP-1.1
"""
    assert (
        fmt(text)
        == """\
id: SOP-1.1
purpose: |
  # no comment

  two
"""
    )


@pytest.mark.parametrize(
    "written", [LONG, f'"{LONG}"', f"'{LONG}'", f">-\n    {LONG}", f">-\n      {LONG[:49]}\n      {LONG[50:]}"]
)
def test_long_prose_is_wrapped_at_100_columns(written: str):
    result = fmt(f"purpose: {written}\n")
    assert result.startswith("purpose: >-\n  word word")
    assert [len(line) for line in result.splitlines()[1:]] == [96, 61]


def test_a_line_of_just_100_columns_stays():
    text = f"purpose: {'x' * 45} {'y' * 45}\n"
    assert len(text) == 101
    assert fmt(text) == text
    assert fmt(text.replace("y\n", "yy\n")).startswith("purpose: >-\n")


def test_what_is_no_prose_stays_however_long():
    text = f"title: {LONG}\n"
    assert fmt(text) == text


def test_a_remark_beside_long_prose_stays_beside_its_key():
    assert fmt(f"purpose: {LONG}  # as agreed\nsteps: []\n").startswith("purpose: >-  # as agreed\n  word")


@pytest.mark.parametrize("sign", [">-", ">"])
def test_paragraphs_of_a_block_stay_apart(sign: str):
    text = f"purpose: {sign}\n    One\n    more.\n\n    Two.\n\n\n    Three.\n"
    assert fmt(text) == f"purpose: {sign}\n  One more.\n\n  Two.\n\n\n  Three.\n"


@pytest.mark.parametrize(
    "text",
    [
        "purpose: >-\n  One\n    - kept\n  apart.\n",
        "purpose: >+\n  One.\n\n",
        'purpose: "Two  spaces' + " word" * 30 + '"\n',
        'purpose: "A\\ttab' + " word" * 30 + '"\n',
        "purpose: |\n  " + LONG + "\n",
    ],
)
def test_a_text_that_a_folded_block_cannot_hold_stays(text: str):
    assert fmt(text) == text


def test_line_ends_and_the_end_of_the_file_are_made_plain():
    assert format_text(SECTION, b"\xef\xbb\xbfid: SOP-1.1\r\ntitle: A\r\n\r\n\r\n") == "id: SOP-1.1\ntitle: A\n"


def test_the_policy_stays_as_it_is():
    text = f"clauses: []\nid: '02.31'\ntitle: {LONG}\n\n\n"
    assert format_text("sop/policy/02.31.yaml", text.encode()) == text


@pytest.mark.parametrize("file", sorted(SOP.rglob("*.yaml")), ids=lambda file: file.stem)
def test_the_manual_is_in_the_house_style(file: Path):
    path = file.relative_to(SOP.parent).as_posix()
    assert fmt(file.read_text("utf-8"), path) == file.read_text("utf-8")


WORDS = st.text(alphabet="ab #:-'\"[]{},&*!|>%@`?é\u00a0.0", max_size=30).map(str.strip)
PROSE = st.lists(WORDS, max_size=12).map(" ".join)
STYLES = st.sampled_from([None, "'", '"', ">", "|"])
STEP = st.dictionaries(st.sampled_from(["who", "does", "by", "basis", "warnings", "other"]), PROSE, min_size=1)
WHOLE = st.fixed_dictionaries(
    {},
    optional={
        "id": WORDS,
        "title": PROSE,
        "purpose": PROSE,
        "short_answer": PROSE,
        "steps": st.lists(STEP, max_size=3),
        "audiences": st.lists(WORDS, max_size=3),
        "access": STEP,
        "revision": st.integers(),
    },
)


@given(st.data())
def test_any_file_keeps_what_it_says_and_its_comments(draw: st.DataObject):
    found = draw.draw(WHOLE)
    keys = draw.draw(st.permutations(sorted(found)))
    text = written({key: found[key] for key in keys}, draw)
    read_back, problems = read(SECTION, text.encode())
    assume(read_back is not None and not problems and isinstance(read_back.data, dict) and read_back.data)
    fmt(text)


def written(found: dict[str, Any], draw: st.DataObject) -> str:
    """YAML in some style, with comments and blank lines strewn in wherever a line of its own is no part of a text."""
    style, flow = draw.draw(STYLES), draw.draw(st.sampled_from([None, False]))
    text: str = yaml.safe_dump(
        found,
        sort_keys=False,
        allow_unicode=True,
        default_style=style,
        default_flow_style=flow,
        width=draw.draw(st.sampled_from([20, 200])),
    )
    before = serialize(_data(text))
    lines = text.split("\n")[:-1]
    for number in draw.draw(st.lists(st.integers(0, len(lines)), max_size=4)):
        between = draw.draw(st.sampled_from(["", "# a", "  # b", "    # c #"]))
        tried = "\n".join([*lines[:number], between, *lines[number:]])
        if serialize(_data(tried)) == before:
            lines = tried.split("\n")
    return "\n".join(lines) + "\n"


def _data(text: str) -> Any:
    found, _ = read(SECTION, re.sub("![a-z!]+ ", "", text).encode())
    return found.data if found else None
