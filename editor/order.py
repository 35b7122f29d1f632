"""Puts the keys of every mapping in the order of the schema, by moving their lines."""

from __future__ import annotations

from editor.shape import Shape
from editor.tree import Node


def order_keys(text: str, root: Node, shape: Shape) -> str:
    """The text with its keys in order. A comment above a key goes with it; one at the top of the file stays there."""
    text = _order_flows(text, root, shape)
    lines = text.split("\n")
    return "\n".join([*lines[: root.line], *_Mover(lines).move(root, shape, root.line, len(lines))])


class _Mover:
    """Moves lines within one text. A region is a range of its lines that holds just one value."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def move(self, node: Node, shape: Shape, start: int, end: int) -> list[str]:
        """The lines of a region in order. `start` is the line on which the node begins."""
        if node.flow or not node.values:
            return self.lines[start:end]
        return self._move_mapping(node, shape, end) if node.mapping else self._move_list(node, shape, end)

    def _move_list(self, node: Node, shape: Shape, end: int) -> list[str]:
        dashes = [self._find_dash(item, node.column) for item in node.values]
        starts = [dashes[0], *(self._find_lead(dash, node.column) for dash in dashes[1:])]
        result: list[str] = []
        for item, start, stop in zip(node.values, starts, [*starts[1:], end], strict=True):
            result += self.lines[start : item.line]
            result += self.move(item, shape.item, item.line, stop)
        return result

    def _move_mapping(self, node: Node, shape: Shape, end: int) -> list[str]:
        keys, column = node.keys, node.column
        if any(self.lines[key.line][:column].strip() for key in keys[1:]):
            return self.lines[node.line : end]  # written as "? key": left to its author
        starts = [node.line, *(self._find_lead(key.line, column) for key in keys[1:])]
        foot = max(keys[-1].line + 1, self._find_lead(end, column))
        parts: dict[str, tuple[list[str], list[str]]] = {}
        for key, value, start, stop in zip(keys, node.values, starts, [*starts[1:], foot], strict=True):
            begin = value.line if value.values and not value.flow else stop
            body = self.lines[key.line : begin] + self.move(value, shape.at(key.value), begin, stop)
            parts[key.value] = (self.lines[start : key.line], [body[0][column:], *body[1:]])
        return self._join(node, parts, shape.sort_keys(list(parts))) + self.lines[foot:end]

    def _join(self, node: Node, parts: dict[str, tuple[list[str], list[str]]], names: list[str]) -> list[str]:
        """The parts in a new order. What preceded the first key, for instance a dash, precedes the new first key."""
        before = self.lines[node.line][: node.column]
        margin = " " * (len(before) - len(before.lstrip()) if before.strip() else node.column)
        result: list[str] = []
        for number, name in enumerate(names):
            lead, (first, *rest) = parts[name]
            if number == 0:
                result += [margin + line.strip() for line in lead if line.strip()]
                result += [before + first, *rest]
            else:
                result += [*lead, " " * node.column + first, *rest]
        return result

    def _find_dash(self, item: Node, column: int) -> int:
        """The line of the dash before an item; the item itself may begin on a later line."""
        return next(number for number in range(item.line, -1, -1) if self.lines[number][column : column + 1] == "-")

    def _find_lead(self, line: int, column: int) -> int:
        """The first of the blank lines and comments right above a line that belong to what begins there."""
        while line > 0 and self._belongs(self.lines[line - 1], column):
            line -= 1
        return line

    @staticmethod
    def _belongs(line: str, column: int) -> bool:
        words = line.lstrip()
        return not words or (words.startswith("#") and len(line) - len(words) <= column)


def _order_flows(text: str, root: Node, shape: Shape) -> str:
    """Mappings written {in: braces}: their entries change places, and the text between them stays.

    As many letters and lines come out as went in, so that what lies around keeps its place.
    """
    if root.flow:
        return text[: root.start] + _order_flow(text, root, shape) + text[root.end :]
    for key, value in _pair_entries(root):
        text = _order_flows(text, value, shape.at(key.value) if key else shape.item)
    return text


def _order_flow(text: str, node: Node, shape: Shape) -> str:
    """The text of a node within brackets or braces, its entries in order."""
    if not node.values:
        return text[node.start : node.end]
    spans, parts = [], {}
    for number, (key, value) in enumerate(_pair_entries(node)):
        first = key or value
        inner = _order_flow(text, value, shape.at(key.value) if key else shape.item)
        spans.append((first.start, max(first.end, value.end)))
        parts[key.value if key else str(number)] = text[first.start : max(first.start, value.start)] + inner
    names = shape.sort_keys(list(parts)) if node.mapping else list(parts)
    result, past = "", node.start
    for (start, stop), name in zip(spans, names, strict=True):
        result += text[past:start] + parts[name]
        past = stop
    return result + text[past : node.end]


def _pair_entries(node: Node) -> list[tuple[Node | None, Node]]:
    keys: list[Node] | list[None] = node.keys or [None] * len(node.values)
    return list(zip(keys, node.values, strict=True))
