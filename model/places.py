"""Where a value was written: file, line and column, kept beside the data and looked up by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

Mark = tuple[int, int, int]
"""Line and column, both counted from 1, and the length in characters on that line."""

Route = str | int | tuple[str | int, ...]
"""A key or an index, or several that lead inward."""


class Source(NamedTuple):
    """A file as it was read: its path from the root, with forward slashes, and its text."""

    path: str
    text: str

    def place(self, start: int, end: int) -> Place:
        """The place of the characters from `start` up to `end`, counted from 0; the part on its first line."""
        line_begin = self.text.rfind("\n", 0, start) + 1
        line_end = self.text.find("\n", start)
        last = end if line_end < 0 else min(end, line_end)
        return Place(self, self.text.count("\n", 0, start) + 1, start - line_begin + 1, max(1, last - start))


class Place(NamedTuple):
    """A piece of a file: line and column are counted from 1, length is in characters on that line."""

    source: Source
    line: int
    column: int
    length: int

    @property
    def file(self) -> str:
        return self.source.path

    def find(self, words: str) -> Place:
        """Where those words first occur at or after this place; this place itself where they do not."""
        begin = 0
        for _ in range(self.line - 1):
            begin = self.source.text.index("\n", begin) + 1
        found = self.source.text.find(words, begin + self.column - 1)
        if found < 0:
            return self
        line_begin = self.source.text.rfind("\n", 0, found) + 1
        line = self.source.text.count("\n", 0, found) + 1
        return Place(self.source, line, found - line_begin + 1, len(words))

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Written(NamedTuple):
    """The places of everything in a file, as plain data: one node for each mapping and list.

    A node has its own mark, the marks of its keys, and for each key or index the mark of its value or, where
    that is a mapping or list, the number of its node.
    """

    source: Source
    nodes: Callable[[], Sequence[Node]]


Node = tuple[Mark, Mapping[str | int, Mark], Mapping[str | int, Mark | int]]


class Places:
    """The places of everything inside one mapping or list.

    `places["owner"]` is where the value of `owner` is written, and `places["steps", 2, "who"]` goes deeper. A key that
    is not written points at its nearest written parent, so that a missing key has a place too.
    """

    __slots__ = ("_number", "_written", "inside", "keys", "mark", "source")

    source: Source
    mark: Mark
    keys: dict[str | int, Mark]
    inside: dict[str | int, Mark | Places]
    _written: Written
    _number: int

    def __init__(self, source: Source, mark: Mark) -> None:
        self.source = source
        self.mark = mark
        self.keys = {}
        self.inside = {}

    @classmethod
    def later(cls, written: Written, number: int) -> Places:
        """The places of that node, read when they are first needed: most never are."""
        places = cls.__new__(cls)
        places.source = written.source
        places._written = written
        places._number = number
        return places

    def __getattr__(self, name: str) -> Any:
        # Python comes here for a slot that is still empty.
        if name not in ("inside", "keys", "mark"):
            raise AttributeError(name)
        mark, keys, inside = self._written.nodes()[self._number]
        self.mark = mark
        self.keys = dict(keys)
        self.inside = {
            step: Places.later(self._written, found) if isinstance(found, int) else found
            for step, found in inside.items()
        }
        return getattr(self, name)

    @property
    def here(self) -> Place:
        """Where the mapping or list itself begins."""
        return Place(self.source, *self.mark)

    def __getitem__(self, route: Route) -> Place:
        places = self
        for step in route if isinstance(route, tuple) else (route,):
            found = places.inside.get(step)
            if found is None:
                break
            if not isinstance(found, Places):
                return Place(self.source, *found)
            places = found
        return places.here

    def key(self, name: str) -> Place:
        """Where the key itself is written; where it is not, where the mapping begins."""
        return Place(self.source, *self.keys.get(name, self.mark))

    def within(self, step: str | int) -> Places:
        """The places inside the mapping or list at that key; these places where nothing is written there."""
        found = self.inside.get(step)
        return found if isinstance(found, Places) else self
