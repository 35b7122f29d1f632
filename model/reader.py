"""YAML text in, plain data and its places out.

Only what a manual needs is read: mappings, lists, text, whole numbers, decimal numbers, true, false and null. Values
are taken as the YAML 1.2 core types have them, less what surprises people: `02.31`, `08`, `no`, `12:30` and dates stay
the text that the editor typed. Tabs, tags, anchors, duplicate keys and a second document are refused, and so is a file
that is not UTF-8, is over-large or is nested too deep.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from model.places import Mark, Place, Places, Source
from model.problem import NOT_TEXT, Problem
from model.text import Refused, decoded
from model.yaml_errors import in_plain_words

DEEPEST_NESTING = 64
"""Levels of mappings and lists within each other."""

Data = None | bool | int | float | str | list["Data"] | dict[str, "Data"]

_VALUES = (yaml.ScalarEvent, yaml.CollectionStartEvent)
_NULL = {"", "~", "null", "Null", "NULL"}
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
# Longer ones stay text, as no number of the manual has so many digits.
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?\Z")


class Read(NamedTuple):
    """A file's data, the places of its values, and each mapping with its places."""

    data: Data
    places: Places
    mappings: list[tuple[dict[str, Data], Places]]


def read(path: str, content: bytes) -> tuple[Read | None, list[Problem]]:
    """Take a file's bytes apart.

    `path` is only for the places. Gives the data, or None where there is none to give, and all problems found:
    duplicate keys do not hide each other, but nothing is read past a slip in the YAML itself.
    """
    try:
        source = Source(path, decoded(path, content))
        walk = _Walk(source)
        data, places = walk.document()
    except Refused as refused:
        return None, [refused.problem]
    return Read(data, places, walk.mappings), walk.problems


class _Walk:
    """One pass over the events of the C parser: it keeps its own stack, so that deep nesting can be refused."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.mappings: list[tuple[dict[str, Data], Places]] = []
        self._depth = 0

    def document(self) -> tuple[Data, Places]:
        events = self._events()
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                break
        else:
            raise Refused(
                Place(self.source, 1, 1, 0),
                "the file is empty",
                "Fill it in or delete it. A new file is easiest made from a copy of one beside it.",
            )
        data, places = self._value(next(events), events)
        if not isinstance(places, Places):
            places = Places(self.source, places)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                raise Refused(
                    self._at(event),
                    "a second document begins here (---)",
                    "Put it into a file of its own: one file holds one thing.",
                )
        return data, places

    def _events(self) -> Iterator[yaml.Event]:
        # Straight from the C parser: yaml.parse would ask it twice for each event.
        try:
            parser = yaml.CSafeLoader(self.source.text)
            while (event := parser.get_event()) is not None:
                yield event
        except yaml.MarkedYAMLError as error:
            raise Refused(*in_plain_words(self.source, error)) from None

    def _value(self, event: yaml.Event, events: Iterator[yaml.Event]) -> tuple[Data, Mark | Places]:
        self._plain(event)
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event), self._mark(event)
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            raise Refused(
                self._at(event),
                f"nested deeper than {DEEPEST_NESTING} levels",
                "No file of the manual goes so deep. Look for brackets that are not closed.",
            )
        mapping = isinstance(event, yaml.MappingStartEvent)
        result = self._mapping(event, events) if mapping else self._list(event, events)
        self._depth -= 1
        return result

    def _list(self, start: yaml.Event, events: Iterator[yaml.Event]) -> tuple[Data, Places]:
        places = Places(self.source, self._mark(start))
        items: list[Data] = []
        for event in events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            value, places.inside[len(items)] = self._value(event, events)
            items.append(value)
        return items, places

    def _mapping(self, start: yaml.Event, events: Iterator[yaml.Event]) -> tuple[Data, Places]:
        places = Places(self.source, self._mark(start))
        mapping: dict[str, Data] = {}
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key, key_mark = self._key(event)
            value, inside = self._value(next(events), events)
            if key in mapping:
                self.problems.append(
                    Problem(
                        Place(self.source, *key_mark),
                        f'the key "{key}" stands twice; first in line {places.keys[key][0]}',
                        "Keep one of the two.",
                    )
                )
                continue
            mapping[key] = value
            places.keys[key] = key_mark
            places.inside[key] = inside
        self.mappings.append((mapping, places))
        return mapping, places

    def _key(self, event: yaml.Event) -> tuple[str, Mark]:
        self._plain(event)
        if not isinstance(event, yaml.ScalarEvent):
            raise Refused(
                self._at(event),
                "a list or a mapping stands where a key is wanted",
                "Put quotes around a text that begins with [ or {.",
            )
        return event.value, self._mark(event)

    def _plain(self, event: yaml.Event) -> None:
        """Refuse what the manual has no use for: anchors, aliases, tags, and codes for what is not text."""
        if not isinstance(event, _VALUES) or event.anchor is not None:
            raise Refused(
                self._at(event),
                "an anchor or alias (&name, *name) stands here",
                "Write the text out where it is needed; if * or & begins a text, put the text in quotes.",
            )
        if event.tag is not None:
            raise Refused(
                self._at(event),
                f'a tag ("{event.tag}") stands here, and none is used in this manual',
                "Delete it; if ! begins a text, put the text in quotes.",
            )
        if isinstance(event, yaml.ScalarEvent) and event.style == '"' and (stray := NOT_TEXT.search(event.value)):
            raise Refused(
                self._at(event),
                f"a backslash code for a character that is not text: U+{ord(stray[0]):04X}",
                "Delete the code. If a backslash is meant, write it twice.",
            )

    def _mark(self, event: yaml.Event) -> Mark:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return 1, 1, 1
        length = end.column - start.column if end.line == start.line else 1
        return start.line + 1, start.column + 1, max(1, length)

    def _at(self, event: yaml.Event) -> Place:
        return Place(self.source, *self._mark(event))


def _scalar(event: yaml.ScalarEvent) -> Data:
    text: str = event.value
    if event.style:  # quoted, or a block: always text
        return text
    if text in _NULL:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if number := _NUMBER.match(text):
        # A schema takes 1.0 for a whole number, so it becomes one.
        return float(text) if (number[1] or "").strip(".0") else int(text.partition(".")[0])
    return text
