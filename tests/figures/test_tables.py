"""A file of counts: what is taken, and what is said of one that cannot be, with its place and without its values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.comparison import Group
from figures.estimate import Share
from figures.tables import LARGEST_FILE, TableError, read_groups, read_table

HEAD = b"group,count,base\n"


def told(content: bytes) -> tuple[list[str], bool]:
    with pytest.raises(TableError) as caught:
        read_groups("counts.csv", content)
    return [f"{one.place} {one.message}" for one in caught.value.problems], caught.value.unreadable


class TestTaken:
    def test_groups_with_their_counts(self):
        assert read_groups("", HEAD + b"A,1,20\nB,0,0\n") == [Group("A", Share(1, 20)), Group("B", Share(0, 0))]

    @pytest.mark.parametrize(
        "content",
        [
            b"\xef\xbb\xbfgroup;count;base\r\nA;1;20\r\n",  # as a spreadsheet saves it
            b"base,count,group\n20,1,A\n\n",
            b'Group, Count ,BASE\n"A", 1 , "20"\n',
        ],
    )
    def test_in_the_ways_in_which_programs_write_them(self, content: bytes):
        assert read_groups("", content) == [Group("A", Share(1, 20))]

    def test_the_state_beside_the_district(self):
        found = read_groups("", b"group,count,base,state_count,state_base\nA,1,20,5,90\n")
        assert found == [Group("A", Share(1, 20), Share(5, 90))]

    def test_a_blank_cell_of_a_table_was_not_collected_and_zero_is_a_count(self):
        found = read_table("", b"row,column,count\na,x,0\na,y,\nb,x,7\n")
        assert found.counts == {("a", "x"): 0, ("b", "x"): 7}

    def test_a_separator_in_quotation_marks_is_text(self):
        assert read_groups("", HEAD + b'"Asian, Pacific",1,20\n')[0].name == "Asian, Pacific"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('A,"1,200",2000', "counts.csv:2:3 a number with separators between its thousands"),
        ("A,1.5,9", "counts.csv:2:3 a count with decimals"),
        ("A,-1,9", "counts.csv:2:3 a count below zero"),
        ("A,few,9", "counts.csv:2:3 this is no whole number"),
        ("A,1,9999999999999999", "counts.csv:2:5 a count beyond 1,000,000,000,000"),
        ("A,1,", 'counts.csv:2:5 "base" is blank, and blank is not zero'),
        (",1,9", 'counts.csv:2:1 "group" is blank'),
        ("A,1", "counts.csv:2:1 the line has 2 fields, and there are 3 columns"),
        ('"A,1,9', "counts.csv:2:1 a quotation mark opens or closes in the wrong place"),
    ],
)
def test_a_line_that_cannot_be_read(line: str, said: str):
    assert told(HEAD + line.encode() + b"\n") == ([said], True)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("A,10,9", 'counts.csv:2:3 "count" is greater than "base": more are counted than there are'),
        ("A,1,9\nA,2,9", "counts.csv:3:1 the same group stands in line 2 already"),
        ("A,1,9\nTotal,1,9", "counts.csv:3:1 this line seems to be a total"),
    ],
)
def test_lines_that_contradict_themselves(lines: str, said: str):
    assert told(HEAD + lines.encode() + b"\n") == ([said], False)


def test_a_state_that_has_fewer_than_the_district():
    content = b"group,count,base,state_count,state_base\nA,5,20,4,90\n"
    assert told(content) == (["counts.csv:2:8 the state has fewer in this group than the District alone"], False)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "counts.csv:1:1 the file is empty"),
        (HEAD, "counts.csv:1:1 there is no line below the names of the columns"),
        (b"group,base\nA,1\n", 'counts.csv:1:1 the column "count" is missing'),
        (b"group,count,base,base\nA,1,1,1\n", 'counts.csv:1:13 the column "base" is there twice'),
        (b"group,count,base,state_count\nA,1,1,1\n", 'counts.csv:1:1 the column "state_base" is missing'),
        (HEAD + b"\xe9,1,9\n", "counts.csv:2:1 the file is not UTF-8 text"),
        ("group,count,base\nA,1,9\n".encode("utf-16"), "counts.csv:1:1 the file is not UTF-8 text"),
        (HEAD + b"A\x00,1,9\n", "counts.csv:2:2 a character that is not text: U+0000"),
        (b"x" * (LARGEST_FILE + 1), "counts.csv:1:1 the file is too large"),
    ],
)
def test_a_file_that_cannot_be_read(content: bytes, said: str):
    messages, unreadable = told(content)
    assert unreadable
    assert any(message.startswith(said) for message in messages), messages


def test_a_renamed_column_is_told_with_the_nearest():
    with pytest.raises(TableError) as caught:
        read_groups("counts.csv", b"group,cuont,base\nA,1,9\n")
    assert [one.mend for one in caught.value.problems if "not known" in one.message] == ['Did you mean "count"?']


def test_all_problems_come_in_one_run():
    messages, _ = told(HEAD + b"A,few,9\nB,1,\nC,1\n")
    assert len(messages) == 3


@given(st.binary(max_size=60), st.integers(100, 999_999))
def test_no_message_repeats_a_count(content: bytes, count: int):
    """Whatever else a file holds: a small count may tell who is meant."""
    with pytest.raises(TableError) as caught:
        read_groups("counts.csv", HEAD + b"A,%d,9x\n" % count + content)
    assert not any(str(count) in f"{one.message}{one.mend}" for one in caught.value.problems)
