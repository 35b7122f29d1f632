"""The text of a CSV file in, groups or a table of counts out, or every problem of it with its place.

No message holds a value of the file: a small count may tell who is meant. It names file, line and column.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from figures.comparison import Group
from figures.estimate import Share
from figures.suppression import Table
from model.folding import name_character
from model.places import Place, Source
from model.problem import NOT_TEXT, Problem, find_nearest, join_words, place_file

LARGEST_FILE = 2 * 1024 * 1024
"""Bytes. A table of aggregates for a whole state has some thousand rows."""

LARGEST_COUNT = 10**12

_FIELD = re.compile(r'\s*"(?:[^"]|"")*"[^,;]*|[^,;]*')
_TOTALS = {"total", "totals", "all", "sum", "grand total"}
_K = TypeVar("_K")


class TableError(Exception):
    """A file of counts that cannot be read (`unreadable`), or one that contradicts itself."""

    def __init__(self, problems: Sequence[Problem], *, unreadable: bool) -> None:
        self.problems = sorted(problems, key=lambda one: (one.place.line, one.place.column, one.message))
        self.unreadable = unreadable
        super().__init__(f"{len(self.problems)} problem(s) in a table")


class Field(NamedTuple):
    """What stands in one column of one line, without the spaces around it."""

    place: Place
    text: str


Row = dict[str, Field]


def read_groups(path: str, content: bytes) -> list[Group]:
    """The groups of a file with the columns group, count, base and, for all or none, state_count, state_base.

    Raises TableError.
    """
    with _Complaints() as complaints:
        rows = _read_rows(complaints, path, content, ("group", "count", "base"), ("state_count", "state_base"))
        _refuse_twice(complaints, rows, lambda row: row["group"].text, "group")
        for row in rows:
            _refuse_totals(complaints, row["group"], "a line a group; the sum of all groups is worked out")
        return [_make_group(complaints, row) for row in rows]


def read_table(path: str, content: bytes) -> Table:
    """The counts of a file with the columns row, column, count. A blank count was not collected. Raises TableError."""
    with _Complaints() as complaints:
        rows = _read_rows(complaints, path, content, ("row", "column", "count"))
        _refuse_twice(complaints, rows, lambda row: (row["row"].text, row["column"].text), "cell")
        for row in rows:
            for part in ("row", "column"):
                _refuse_totals(complaints, row[part], "a line a cell; totals are worked out")
        counts = {
            (row["row"].text, row["column"].text): _count(complaints, row["count"]) for row in rows if row["count"].text
        }
    return Table(counts)


class _Complaints:
    """Collects what is wrong and, at the end, raises it all: what cannot be read before what contradicts itself."""

    def __init__(self) -> None:
        self._unreadable: list[Problem] = []
        self._contradicting: list[Problem] = []

    def __enter__(self) -> _Complaints:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None and (found := self._unreadable or self._contradicting):
            raise TableError(found, unreadable=bool(self._unreadable))

    def cannot_read(self, place: Place, message: str, mend: str) -> None:
        self._unreadable.append(Problem(place, message, mend))

    def contradicts(self, place: Place, message: str, mend: str) -> None:
        self._contradicting.append(Problem(place, message, mend))


def _make_group(complaints: _Complaints, row: Row) -> Group:
    here = _make_share(complaints, row, "count", "base")
    state = _make_share(complaints, row, "state_count", "state_base") if "state_count" in row else None
    if state and (state.counted < here.counted or state.base < here.base):
        complaints.contradicts(
            row["state_count"].place,
            "the state has fewer in this group than the District alone",
            "The state's counts hold the District's: look which of them is wrong.",
        )
    return Group(row["group"].text, here, state)


def _make_share(complaints: _Complaints, row: Row, count: str, base: str) -> Share:
    for name in (count, base):
        if not row[name].text:
            complaints.cannot_read(
                row[name].place,
                f'"{name}" is blank, and blank is not zero',
                "Write 0 if nobody was counted. If it was not collected, leave this group out.",
            )
    found = Share(_count(complaints, row[count]), _count(complaints, row[base]))
    if found.counted > found.base:
        complaints.contradicts(
            row[count].place,
            f'"{count}" is greater than "{base}": more are counted than there are',
            f'Count each person once, and look whether "{base}" has everybody.',
        )
    return found


def _count(complaints: _Complaints, field: Field) -> int:
    if re.fullmatch("[0-9]{1,15}", field.text) and int(field.text) <= LARGEST_COUNT:
        return int(field.text)
    if not field.text:
        return 0  # told by who asked for it
    message, mend = "this is no whole number", "Write digits only, such as 1250, with no words and no unit."
    if re.fullmatch(r"[0-9]{1,3}(?:[,.’' ][0-9]{3})+", field.text):
        message, mend = "a number with separators between its thousands", "Write it without them: 1250."
    elif re.fullmatch("[-–−][0-9]+", field.text):
        message, mend = "a count below zero", "Nothing can be counted fewer than no times: write what was counted."
    elif re.fullmatch(r"[0-9]+[.,][0-9]+", field.text):
        message, mend = "a count with decimals", "Write what was counted, not a rate or a percentage."
    elif re.fullmatch("[0-9]+", field.text):
        message, mend = f"a count beyond {LARGEST_COUNT:,}", "Look whether a digit is there twice."
    complaints.cannot_read(field.place, message, mend)
    return 0


def _refuse_totals(complaints: _Complaints, field: Field, why: str) -> None:
    if field.text.casefold() in _TOTALS:
        complaints.contradicts(field.place, "this line seems to be a total", f"Leave it out: {why}.")


def _refuse_twice(complaints: _Complaints, rows: Sequence[Row], find_key: Callable[[Row], _K], what: str) -> None:
    first: dict[_K, int] = {}
    for row in rows:
        field = next(iter(row.values()))
        line = first.setdefault(find_key(row), field.place.line)
        if line != field.place.line:
            complaints.contradicts(
                field.place, f"the same {what} stands in line {line} already", "Keep one of the two lines."
            )


def _read_rows(
    complaints: _Complaints, path: str, content: bytes, required: Sequence[str], optional: Sequence[str] = ()
) -> list[Row]:
    """Each line under the names of the columns. The optional columns are there together, or none of them is."""
    source = Source(path, _decode(path, content))
    lines = [Place(source, number, 1, 1) for number, line in enumerate(source.text.split("\n"), 1) if line.strip()]
    if not lines:
        raise _refuse(place_file(path), "the file is empty", f"Its first line has the columns: {','.join(required)}.")
    header, *rest = lines
    separator = ";" if ";" in _text(header) and "," not in _text(header) else ","
    names = _read_names(header, separator, required, optional)
    if not rest:
        raise _refuse(header, "there is no line below the names of the columns", "Add a line for each.")
    return [row for line in rest if (row := _read_row(complaints, line, separator, names))]


def _read_row(complaints: _Complaints, line: Place, separator: str, names: Sequence[str]) -> Row | None:
    try:
        fields = list(_split(line, separator))
    except csv.Error:
        mend = 'A text in quotation marks stands on one line, and a quotation mark within it is doubled: "".'
        complaints.cannot_read(line, "a quotation mark opens or closes in the wrong place", mend)
        return None
    if len(fields) != len(names):
        complaints.cannot_read(
            line,
            f"the line has {len(fields)} fields, and there are {len(names)} columns",
            "Put quotation marks around a field that holds the separator, and write numbers without separators.",
        )
        return None
    found = dict(zip(names, fields, strict=True))
    for name in names:
        if name in ("group", "row", "column") and not found[name].text:
            complaints.cannot_read(found[name].place, f'"{name}" is blank', "Write whom or what this line counts.")
    return found


def _read_names(header: Place, separator: str, required: Sequence[str], optional: Sequence[str]) -> list[str]:
    allowed = [*required, *optional]
    try:
        fields = list(_split(header, separator))
    except csv.Error:
        mend = f"The first line has the columns: {','.join(required)}."
        raise _refuse(header, "the names of the columns cannot be told apart", mend) from None
    names = [field.text.casefold() for field in fields]
    with _Complaints() as complaints:
        for field, name in zip(fields, names, strict=True):
            if name not in allowed:
                nearest = find_nearest(name, allowed)
                hint = f'Did you mean "{nearest}"?' if nearest else f"There may be {join_words(allowed)}."
                complaints.cannot_read(field.place, "a column that is not known", hint)
            elif names.count(name) > 1:
                complaints.cannot_read(field.place, f'the column "{name}" is there twice', "Keep one of them.")
        missing = [name for name in required if name not in names]
        if any(name in names for name in optional):
            missing += [name for name in optional if name not in names]
        for name in missing:
            mend = f"The first line has the columns: {','.join(required)}."
            complaints.cannot_read(header, f'the column "{name}" is missing', mend)
    return names


def _split(line: Place, separator: str) -> Iterator[Field]:
    """The fields of a line with their places. Raises csv.Error."""
    text = _text(line)
    (values,) = csv.reader([text], delimiter=separator, skipinitialspace=True, strict=True)
    start = 0
    for value in values:
        column = start + len(text[start:]) - len(text[start:].lstrip(" "))
        yield Field(line._replace(column=column + 1, length=max(1, len(value))), value.strip())
        match = _FIELD.match(text, start)
        start = (match.end() if match else start) + 1


def _text(line: Place) -> str:
    return line.source.text.split("\n", line.line)[line.line - 1]


def _decode(path: str, content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        size = f"{len(content):,} bytes, and at most {LARGEST_FILE:,} are read"
        mend = "These commands take aggregates: one line a group, or a line a cell of a table."
        raise _refuse(place_file(path), f"the file is too large: {size}", mend)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace")
        place = Source(path, before).place(len(before), len(before))
        mend = 'Save it again as "CSV UTF-8" (in Excel: File, Save as).'
        raise _refuse(place, "the file is not UTF-8 text", mend) from None
    if stray := NOT_TEXT.search(text):
        place = Source(path, text).place(stray.start(), stray.end())
        mend = 'Delete it. If there are many, save the file again as "CSV UTF-8".'
        raise _refuse(place, f"a character that is not text: {name_character(stray[0])}", mend)
    return text


def _refuse(place: Place, message: str, mend: str) -> TableError:
    return TableError([Problem(place, message, mend)], unreadable=True)
