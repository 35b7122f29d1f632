"""Wraps prose: refills folded blocks, and turns texts that are too long for their line into folded blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editor.shape import Shape
from editor.tree import Node

INDENT = 2


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def wrap_prose(text: str, root: Node, shape: Shape, width: int) -> str:
    """The text with its prose wrapped at `width` columns. Other texts and comments stay as they are."""
    for edit in reversed(list(_find_edits(text, root, shape, width))):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _find_edits(text: str, node: Node, shape: Shape, width: int) -> Iterator[_Edit]:
    if node.flow:
        return
    for number, value in enumerate(node.values):
        inside = shape.at(node.keys[number].value) if node.mapping else shape.item
        if value.values:
            yield from _find_edits(text, value, inside, width)
        elif edit := _make_edit(text, value, inside, node.column + INDENT, width):
            yield edit


def _make_edit(text: str, node: Node, shape: Shape, margin: int, width: int) -> _Edit | None:
    written = text[node.start : node.end].rstrip()
    if node.flow or node.style == "|":
        return None
    if node.style == ">":
        header = written.partition("\n")[0]
        sign = header.partition("#")[0].strip()
        words = node.value if sign == ">-" else node.value.removesuffix("\n")
        if sign not in (">", ">-") or not _can_fold(words):
            return None
        return _Edit(node.start, node.start + len(written), header + _fold(words, margin, width))
    if not shape.is_prose or not _can_fold(node.value):
        return None
    if "\n" not in written and node.column + len(written) <= width:
        return None
    line_end = text.find("\n", node.end)
    remark = text[node.end : line_end].rstrip()
    return _Edit(node.start, line_end, f">-{remark}{_fold(node.value, margin, width)}")


def _can_fold(words: str) -> bool:
    """Whether a folded block can hold these words: it would change spaces at a line's end, and several in a row."""
    return bool(words) and not re.search(r"^ | $|  |\t|^\n|\n$| \n|\n ", words)


def _fold(words: str, margin: int, width: int) -> str:
    lines: list[str] = []
    for number, part in enumerate(re.split("(\n+)", words)):
        if number % 2:
            lines += [""] * len(part)
        else:
            lines += [" " * margin + line for line in _break_lines(part, width - margin)]
    return "".join(f"\n{line}" for line in lines)


def _break_lines(words: str, width: int) -> Iterator[str]:
    """Broken at spaces only: a no-break space and a hyphen stay within their line."""
    line = ""
    for word in words.split(" "):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line
