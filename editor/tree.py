"""A YAML text as a tree of its values, each with its start and end offset: the input of layout."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml


@dataclass(slots=True)
class Node:
    """A text, a list or a mapping. Lines and columns count from 0; `end` is an index into the text."""

    start: int
    end: int
    line: int
    column: int
    style: str = ""
    value: str = ""
    flow: bool = False
    keys: list[Node] = field(default_factory=list)
    values: list[Node] = field(default_factory=list)

    @property
    def mapping(self) -> bool:
        return bool(self.keys)

    @property
    def inner(self) -> Iterator[Node]:
        """This node and all within it, the keys of mappings left out."""
        yield self
        for value in self.values:
            yield from value.inner


def parse_tree(text: str) -> Node:
    """Take apart a text that reading.yaml_reader has read without a problem."""
    events = (
        one
        for one in yaml.parse(text, Loader=yaml.CSafeLoader)
        if isinstance(one, yaml.NodeEvent | yaml.CollectionEndEvent)
    )
    return _build_node(next(events), events)


def _build_node(event: yaml.Event, events: Iterator[yaml.Event]) -> Node:
    start, end = event.start_mark, event.end_mark
    assert start is not None and end is not None  # noqa: PT018 - the parser gives both
    node = Node(start.index, end.index, start.line, start.column)
    if isinstance(event, yaml.ScalarEvent):
        node.style, node.value = event.style or "", event.value
        return node
    node.flow = isinstance(event, yaml.CollectionStartEvent) and bool(event.flow_style)
    for inner in events:
        if isinstance(inner, yaml.CollectionEndEvent):
            if node.flow and inner.end_mark is not None:
                node.end = inner.end_mark.index
            break
        if isinstance(event, yaml.MappingStartEvent):
            node.keys.append(_build_node(inner, events))
            inner = next(events)
        node.values.append(_build_node(inner, events))
    return node


def list_comments(text: str) -> list[str]:
    """Every comment of a text, sorted: what must be the same before and after."""
    bare, past = "", 0
    for node in _walk_scalars(parse_tree(text)):
        start = node.start
        if node.style in ("|", ">") and "\n" in text[start : node.end]:
            # The line on which a block begins may hold a comment; its words begin on the next.
            start = text.index("\n", start) + 1
        bare += text[past:start]
        past = node.end
    bare += text[past:]
    return sorted(line[line.index("#") :].rstrip() for line in bare.split("\n") if "#" in line)


def _walk_scalars(node: Node) -> Iterator[Node]:
    if not (node.values or node.flow):
        yield node
    for number, value in enumerate(node.values):
        if node.keys:
            yield node.keys[number]
        yield from _walk_scalars(value)
