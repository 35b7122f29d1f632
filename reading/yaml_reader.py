"""YAML text in, plain data and its places out.

Only what a manual needs is read: mappings, lists, text, whole numbers, decimal numbers, true, false and null. Values
are taken as the YAML 1.2 core types have them: `no`, `12:30` and dates are text. Numbers are written plainly; whatever
else some program takes for one (`02.31`, `08`, `1e3`, `0x1F`, `.inf`) is refused without quotes, so that an editor's
validator never sees another value than this program. Tabs, tags, anchors, duplicate keys, a second document and YAML
1.1 are refused, and so is a file that is not UTF-8, is over-large or is nested too deep.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import yaml
from yaml import DocumentStartEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from model.folding import name_character
from model.places import Mark, Node, Place, Places, Source, Written
from model.problem import NOT_TEXT, Problem
from reading.decoding import UndecodableError, decode
from reading.yaml_errors import explain

DEEPEST_NESTING = 64
"""Levels of mappings and lists within each other."""

Data = None | bool | int | float | str | list["Data"] | dict[str, "Data"]

_NULL = {"", "~", "null", "Null", "NULL"}
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_BEGINS = frozenset("~nNtTfF+-.0123456789") | {""}
# No number of the manual has more digits than a double holds.
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?\Z")
# YAML 1.2.2, section 10.3.2, and the signs, binary digits and underscores that widely used readers add to it.
_NUMBER_ELSEWHERE = re.compile(
    r"[-+]?(?:0[oO][0-7_]+|0[xX][0-9a-fA-F_]+|0[bB][01_]+|(?:\.[0-9_]+|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|\.(?:inf|Inf|INF|nan|NaN|NAN))\Z"
)


class Read(NamedTuple):
    """A file's data, the places of its values, and each mapping with the number of its node in what is `written`."""

    data: Data
    places: Places
    mappings: list[tuple[dict[str, Data], int]]
    written: Written


def read(path: str, content: bytes) -> tuple[Read | None, list[Problem]]:
    """Take a file's bytes apart.

    `path` is only for the places. Gives the data, or None where there is none to give, and all problems found:
    duplicate keys do not hide each other, but nothing is read past a slip in the YAML itself.
    """
    try:
        source = Source(path, decode(path, content))
        walk = _Walk(source)
        data, top = walk.document()
    except UndecodableError as refused:
        return None, [refused.problem]
    written = Written(source, lambda: walk.nodes)
    places = Places.later(written, top) if isinstance(top, int) else Places(source, top)
    return Read(data, places, walk.mappings, written), walk.problems


class _Walk:
    """One pass over the events of the C parser: it keeps its own stack, so that deep nesting can be refused."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.nodes: list[Node] = []
        self.mappings: list[tuple[dict[str, Data], int]] = []
        self._depth = 0
        # Straight from the C parser: yaml.parse would ask it twice for each event.
        self._next: Callable[[], Any] = yaml.CSafeLoader(source.text).get_event

    def document(self) -> tuple[Data, Mark | int]:
        """The data, and its mark or the number of its node."""
        try:
            return self._document()
        except yaml.MarkedYAMLError as error:
            # From PyYAML 6.0.4 on the parser has a limit of its own and looks far ahead: ours is met before that place.
            if "nesting depth" in str(error.problem) and error.problem_mark and self._depth <= DEEPEST_NESTING:
                before = self.source.text[: error.problem_mark.index]
                self._depth, self._next = 0, yaml.CSafeLoader(before).get_event
                return self._document()
            raise UndecodableError(*explain(self.source, error)) from None

    def _document(self) -> tuple[Data, Mark | int]:
        start = self._begins()
        if start is None:
            raise UndecodableError(
                Place(self.source, 1, 1, 0),
                "the file is empty",
                "Fill it in or delete it. A new file is easiest made from a copy of one beside it.",
            )
        if start.version == (1, 1):
            raise UndecodableError(
                self._at(start),
                "the file says that it is written in YAML 1.1, in which no and on are truth values",
                "Delete the line %YAML 1.1: every file of the manual is YAML 1.2.",
            )
        found = self._value(self._next())
        if event := self._begins():
            raise UndecodableError(
                self._at(event),
                "a second document begins here (---)",
                "Put it into a file of its own: one file holds one thing.",
            )
        return found

    def _begins(self) -> Any:
        """The next beginning of a document; None where there is none."""
        while (event := self._next()) is not None:
            if isinstance(event, DocumentStartEvent):
                break
        return event

    def _value(self, event: Any, *, item: bool = False) -> tuple[Data, Mark | int]:
        """What begins with that event, and its mark or the number of its node. `item`: whether a list holds it."""
        self._plain(event)
        if isinstance(event, ScalarEvent):
            return self._scalar(event), _mark(event)
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise UndecodableError(
                self._at(event),
                f"nested deeper than {DEEPEST_NESTING} levels",
                "No file of the manual goes so deep. Look for brackets that are not closed.",
            )
        mapping = isinstance(event, MappingStartEvent)
        result = self._mapping(event, item=item) if mapping else self._list(event)
        self._depth -= 1
        return result

    def _list(self, start: Any) -> tuple[Data, int]:
        inside: dict[str | int, Mark | int] = {}
        number = self._node(start, {}, inside)
        items: list[Data] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            value, inside[len(items)] = self._value(event, item=True)
            items.append(value)
        return items, number

    def _mapping(self, start: Any, *, item: bool) -> tuple[Data, int]:
        keys: dict[str | int, Mark] = {}
        inside: dict[str | int, Mark | int] = {}
        number = self._node(start, keys, inside)
        mapping: dict[str, Data] = {}
        self.mappings.append((mapping, number))
        again: list[tuple[str, Mark]] = []
        while not isinstance(event := self._next(), MappingEndEvent):
            key, key_mark = self._key(event)
            value, found = self._value(self._next())
            if key in mapping:
                again.append((key, key_mark))
                continue
            mapping[key] = value
            keys[key] = key_mark
            inside[key] = found
        self.problems += self._tell_twice(keys, again, item=item)
        return mapping, number

    def _tell_twice(
        self, keys: Mapping[str | int, Mark], again: Sequence[tuple[str, Mark]], *, item: bool
    ) -> Iterator[Problem]:
        """Keys that a mapping has twice. In an item of a list, a dash is missing where its first key comes again."""
        first = next(iter(keys), None)
        dashless = item and any(key == first for key, _ in again)
        for key, mark in again:
            message = f'the key "{key}" stands twice; first in line {keys[key][0]}'
            if not item:
                yield Problem(Place(self.source, *mark), message, "Compare the two, and keep the one that is right.")
            elif not dashless or key == first:
                yield Problem(
                    Place(self.source, *mark),
                    f"{message}. Perhaps a dash is missing here",
                    f"If a new item of the list begins here, write `- {key}: ...`, with the dash two columns to the "
                    "left. If it is the same item, keep one of the two.",
                )

    def _node(self, start: Any, keys: dict[str | int, Mark], inside: dict[str | int, Mark | int]) -> int:
        self.nodes.append((_mark(start), keys, inside))
        return len(self.nodes) - 1

    def _key(self, event: Any) -> tuple[str, Mark]:
        self._plain(event)
        if not isinstance(event, ScalarEvent):
            raise UndecodableError(
                self._at(event),
                "a list or a mapping stands where a key is wanted",
                "Put quotes around a text that begins with [ or {.",
            )
        return event.value, _mark(event)

    def _plain(self, event: Any) -> None:
        """Refuse what the manual has no use for: anchors, aliases, tags, and codes for what is not text."""
        if event.anchor is not None:  # an alias has one too
            raise UndecodableError(
                self._at(event),
                "an anchor or alias (&name, *name) stands here",
                "Write the text out where it is needed; if * or & begins a text, put the text in quotes.",
            )
        if event.tag is not None:
            raise UndecodableError(
                self._at(event),
                f'a tag ("{event.tag}") stands here, and none is used in this manual',
                "Delete it; if ! begins a text, put the text in quotes.",
            )
        if isinstance(event, ScalarEvent) and event.style == '"' and (stray := NOT_TEXT.search(event.value)):
            raise UndecodableError(
                self._at(event),
                f"a backslash code for a character that is not text: {name_character(stray[0])}",
                "Delete the code. If a backslash is meant, write it twice.",
            )

    def _scalar(self, event: ScalarEvent) -> Data:
        text: str = event.value
        # Quoted, or a block: always text. So is what begins with nothing that a number or a word below begins with.
        if event.style or text[:1] not in _BEGINS:
            return text
        if text in _NULL:
            return None
        if text in _BOOL:
            return _BOOL[text]
        if number := _NUMBER.match(text):
            # A schema takes 1.0 for a whole number, so it becomes one.
            return float(text) if (number[1] or "").strip(".0") else int(text.partition(".")[0])
        if _NUMBER_ELSEWHERE.match(text):
            self.problems.append(
                Problem(
                    self._at(event),
                    f"{text} stands here without quotes, and other programs read it as a number",
                    f'If it is a text, put it in quotes: "{text}". '
                    "A number is written plainly, as in 31 or 1.5, with at most 15 digits.",
                )
            )
        return text

    def _at(self, event: Any) -> Place:
        return Place(self.source, *_mark(event))


def _mark(event: Any) -> Mark:
    start, end = event.start_mark, event.end_mark
    column = start.column
    length = end.column - column if end.line == start.line else 1
    return start.line + 1, column + 1, max(1, length)
