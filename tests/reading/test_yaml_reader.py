"""Values are taken as the editor typed them, each knows its place, and no input makes the reader stumble."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from model.places import Places
from model.problem import NOT_TEXT, describe
from reading.yaml_reader import Data, Read, read


def data(text: str) -> Data:
    """What is read of a text that has no slip."""
    return whole(text).data


def whole(text: str) -> Read:
    found, problems = read("sop/x.yaml", text.encode())
    assert found is not None, problems
    assert not problems
    return found


class TestValues:
    @pytest.mark.parametrize(
        "text",
        [
            "12:30",
            "1:2:3",
            "1,000",
            "02.31/data/7",
            "1.2.3",
            "...x",
            "2026-11-24",
            "2026-11-24T10:00:00Z",
            "no",
            "No",
            "yes",
            "on",
            "off",
            "y",
            "n",
            "=",
            "<<",
            "+",
            "-x",
        ],
    )
    def test_what_older_readers_turn_into_something_else_stays_text(self, text: str):
        assert data(f"key: {text}") == {"key": text}

    @pytest.mark.parametrize(
        "text",
        [
            *("02.31", "08", "0777", "0x1F", "0o17", "0b101", "1e3", "1.5E-3", "1_000", ".5", "5.", "+.5", "-0x1F"),
            *(".inf", "-.INF", ".nan", "9" * 16, "9" * 100, "0." + "1" * 16),
        ],
    )
    def test_a_number_in_a_form_that_readers_differ_on_is_refused_without_quotes(self, text: str):
        (problem,) = read("sop/x.yaml", f"key: {text}".encode())[1]
        assert (problem.place.line, problem.place.column, problem.place.length) == (1, 6, len(text))
        assert f'put it in quotes: "{text}"' in problem.mend
        assert data(f'key: "{text}"') == {"key": text}

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("0", 0),
            ("42", 42),
            ("-7", -7),
            ("+7", 7),
            ("1.5", 1.5),
            ("1.0", 1),
            ("-10.00", -10),
            ("-0.25", -0.25),
            ("999999999999999", 999999999999999),
            ("true", True),
            ("False", False),
            ("null", None),
            ("~", None),
            ("", None),
        ],
    )
    def test_numbers_truth_and_nothing(self, text: str, value: Data):
        found = data(f"key: {text}")
        assert found == {"key": value}
        assert isinstance(found, dict)
        assert type(found["key"]) is type(value)

    @pytest.mark.parametrize("quoted", ['"42"', "'42'", "|-\n  42", ">-\n  42"])
    def test_what_is_quoted_or_in_a_block_is_text(self, quoted: str):
        assert data(f"key: {quoted}") == {"key": "42"}

    def test_a_key_is_always_text(self):
        assert data("1: a\ntrue: b\nnull: c\n02.31: d") == {"1": "a", "true": "b", "null": "c", "02.31": "d"}

    def test_a_folded_text_is_one_line(self):
        assert data("key: >-\n  one\n  two\n\n  three") == {"key": "one two\nthree"}

    @pytest.mark.parametrize("escape", ["\\0", "\\e", "\\x1b", "\\u2028", "\\N", "\\uFEFF", "\\ud800"])
    def test_an_escape_does_not_bring_in_what_is_not_text(self, escape: str):
        for text in (f'key: "{escape}"', f'"{escape}": value'):
            found, problems = read("sop/x.yaml", text.encode())
            assert found is None
            assert problems


class TestPlaces:
    TEXT = (
        'title: "Sample"\nsteps:\n  - who: sso\n    does: >-\n      Tell\n      the office.\n  - [a, {b: é, c: last}]\n'
    )

    @pytest.mark.parametrize(
        ("route", "line", "column", "length"),
        [
            (("title",), 1, 8, 8),
            (("steps",), 3, 3, 1),
            (("steps", 0), 3, 5, 1),
            (("steps", 0, "who"), 3, 10, 3),
            (("steps", 0, "does"), 4, 11, 1),
            (("steps", 1), 7, 5, 1),
            (("steps", 1, 0), 7, 6, 1),
            (("steps", 1, 1, "c"), 7, 19, 4),
        ],
    )
    def test_a_value_knows_where_it_stands(self, route: tuple[str | int, ...], line: int, column: int, length: int):
        place = whole(self.TEXT).places[route]
        assert (place.line, place.column, place.length) == (line, column, length)

    def test_what_is_not_written_points_at_its_nearest_written_parent(self):
        places = whole(self.TEXT).places
        assert places["steps", 0, "cites", 3] == places["steps", 0]
        assert places["nothing"] == places.here

    def test_a_key_knows_where_it_stands(self):
        steps = whole(self.TEXT).places.within("steps")
        assert str(steps.within(0).key("does")) == "sop/x.yaml:4:5"

    def test_words_are_found_in_a_text_of_several_lines(self):
        found = whole(self.TEXT).places["steps", 0, "does"].find("office")
        assert (found.line, found.column, found.length) == (6, 11, 6)

    def test_words_that_do_not_stand_there_give_the_place_itself(self):
        place = whole(self.TEXT).places["title"]
        assert place.find("zebra") == place

    @pytest.mark.parametrize("start", ["", "\ufeff"])
    @pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
    def test_line_ends_and_a_byte_order_mark_move_nothing(self, start: str, line_end: str):
        place = whole(start + self.TEXT.replace("\n", line_end)).places["steps", 1, 1, "c"]
        assert (place.line, place.column) == (7, 19)


def test_duplicate_keys_are_all_told():
    found, problems = read("sop/x.yaml", b"a: 1\nb: {c: 1, c: 2}\na: 2\na: 3\n")
    assert found is not None
    assert [str(problem.place) for problem in problems] == ["sop/x.yaml:2:11", "sop/x.yaml:3:1", "sop/x.yaml:4:1"]


# Pieces that mean something to YAML, so that what is made of them gets past its first line.
_PIECES = [
    "a: ",
    "b:",
    "- ",
    "? ",
    "\n",
    "\n  ",
    "\n    ",
    " ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "<<: ",
    "# x",
    "x",
    "é",
]
_PIECES += [
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "\\",
    "\t",
    "\r",
    "\0",
    "\u2028",
]
yaml_like = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)


def holds(path: str, content: bytes) -> None:
    """Any content gives data, or problems that say where and what to do."""
    found, problems = read(path, content)
    assert found is not None or problems
    for problem in problems:
        lines = problem.place.source.text.split("\n")
        assert problem.place.file == path
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert problem.mend
        assert not NOT_TEXT.search(describe(problem).replace("\n", ""))


@given(st.text())
def test_any_text_is_read_or_told(text: str):
    holds("sop/x.yaml", text.encode("utf-8", "replace"))


@given(st.binary())
@example(b"\xef\xbb\xbf\xff")
@example("é: ".encode() + b"\xff")
def test_any_bytes_are_read_or_told(content: bytes):
    holds("sop/x.yaml", content)


@given(yaml_like)
def test_what_looks_like_yaml_is_read_or_told(text: str):
    holds("sop/x.yaml", text.encode())


texts = st.text(st.characters(codec="utf-8", exclude_characters="\t\r")).filter(lambda text: not NOT_TEXT.search(text))


@given(texts)
def test_a_quoted_text_comes_back_as_it_was(text: str):
    assert data(f"key: {json.dumps(text, ensure_ascii=False)}") == {"key": text}


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]), min_size=1))
def test_a_single_quoted_text_comes_back_as_it_was(text: str):
    assert data(f"key: '{text.replace(chr(39), chr(39) * 2)}'") == {"key": text}


trees = st.recursive(
    texts | st.booleans() | st.integers(-(10**14), 10**14) | st.none(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(texts, trees, max_size=4), st.booleans())
def test_what_another_program_writes_is_read_as_it_was_meant(tree: dict[str, Data], flow: bool):
    text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow)
    assert data(text) == tree


@given(st.dictionaries(texts, trees, min_size=1, max_size=4))
def test_every_value_has_a_place_within_the_text(tree: dict[str, Data]):
    found = whole(yaml.safe_dump(tree, allow_unicode=True))
    lines = found.places.source.text.split("\n")

    def walk(places: Places) -> None:
        values = (inside.mark if isinstance(inside, Places) else inside for inside in places.inside.values())
        for line, column, length in (*places.keys.values(), *values):
            assert 1 <= column <= len(lines[line - 1]) + 1
            assert length >= 1
        for inner in places.inside.values():
            if isinstance(inner, Places):
                walk(inner)

    walk(found.places)
