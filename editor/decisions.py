"""Decisions: an open question and what was decided on it in, the file of the year and the file that asked out.

The question moves with all its words. The file that asked keeps every other line as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from editor.documents import Document, draft, read_mapping, refuse_invalid
from editor.fresh import number_decision
from editor.tree import Node, parse_tree
from editor.writing import edit_text, lay_out, make_node
from model.manual import Manual
from reading.yaml_reader import Data


class Outcome(NamedTuple):
    """What was decided: in which words, by which office, on which day, where that can be looked up."""

    decided: str
    office: str
    day: date
    reference: str
    changed: Sequence[str] = ()
    """The ids of the sections that were changed because of it."""


def locate_decisions(day: date) -> str:
    """The path from the root of the file that holds the decisions of the year of `day`."""
    return f"sop/decisions/{day.year}.yaml"


def record_decision(manual: Manual, text: str | None, section: str, question: Data, outcome: Outcome) -> Document:
    """The file of a year's decisions with one more at its end: the first on a question, which goes with it.

    `text` is what the file holds, or None where there is none yet; `question` is the question as its file has it.
    Raises InvalidError and UnsafeError.
    """
    return _add(manual, text, {"section": section, "question": question}, outcome)


def revise_decision(manual: Manual, text: str | None, section: str, revises: str, outcome: Outcome) -> Document:
    """The same with a decision that takes the place of an earlier one. Raises InvalidError and UnsafeError."""
    return _add(manual, text, {"section": section, "revises": revises}, outcome)


def take_question(path: str, text: str, question: str) -> tuple[Data, Document]:
    """A question of a file, by its id, and the file without it; each other line stays letter for letter.

    Raises KeyError where the file does not ask it, InvalidError and UnsafeError.
    """
    data = read_mapping(path, text)
    taken = _drop(data, question)
    if taken is None:
        raise KeyError(question)
    refuse_invalid(path, data)
    if span := _find_lines(text, parse_tree(text), question):
        lines = text.split("\n")
        return taken, Document(path, lay_out(path, "\n".join([*lines[: span[0]], *lines[span[1] :]]), data))

    def drop(found: Any) -> None:
        _drop(found, question)

    return taken, Document(path, edit_text(path, text, drop, data))


def _add(manual: Manual, text: str | None, about: dict[str, Data], outcome: Outcome) -> Document:
    entry: dict[str, Data] = {
        "id": number_decision(manual, outcome.day.year),
        **about,
        "decided": outcome.decided,
        "by": outcome.office,
        "date": outcome.day.isoformat(),
        "reference": outcome.reference,
    }
    if outcome.changed:
        entry["changed"] = list(dict.fromkeys(outcome.changed))
    path = locate_decisions(outcome.day)
    if text is None:
        return draft(path, {"id": f"DEC-{outcome.day.year}", "decisions": [entry]})
    before = read_mapping(path, text)
    wanted: dict[str, Any] = before | {"decisions": [*before["decisions"], entry]}

    def add(found: Any) -> None:
        found["decisions"].append(make_node(entry))

    refuse_invalid(path, wanted)
    return Document(path, edit_text(path, text, add, wanted))


def _drop(data: Any, question: str) -> Data:
    """Take a question out of data, and its list where nothing is left in it; None where it is not there."""
    if isinstance(data, dict):
        asked: Any = data.get("open_questions") or []
        for index, one in enumerate(asked):
            if one["id"] == question:
                taken: Data = asked.pop(index)
                if not asked:
                    del data["open_questions"]
                return taken
    inner = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return next((taken for one in inner if (taken := _drop(one, question)) is not None), None)


def _find_lines(text: str, root: Node, question: str) -> tuple[int, int] | None:
    """The lines of a question, from the first to the one after the last, with the key of a list that it alone fills.

    None where it shares a line with something else.
    """
    for node in root.inner:
        for key, value in zip(node.keys, node.values, strict=False):
            if key.value != "open_questions" or value.flow:
                continue
            for index, item in enumerate(value.values):
                if not item.flow and _get(item, "id") == question:
                    alone = len(value.values) == 1
                    return _bound(text, key.line if alone else item.line, item, alone=alone, last=value.values[index:])
    return None


def _bound(text: str, first: int, item: Node, *, alone: bool, last: Sequence[Node]) -> tuple[int, int] | None:
    lines = text.split("\n")
    if not alone and lines[item.line][: item.column].strip() != "-":
        return None
    end = text[: max(one.end for one in _list_all(item))].rstrip().count("\n") + 1
    if len(last) > 1:
        return first, last[1].line if not lines[end : last[1].line] else end
    while first > 0 and not lines[first - 1].strip() and (end >= len(lines) or not lines[end].strip()):
        first -= 1
    return first, end


def _list_all(node: Node) -> list[Node]:
    return [inner for value in node.inner for inner in (value, *value.keys)]


def _get(item: Node, name: str) -> str:
    return next((value.value for key, value in zip(item.keys, item.values, strict=False) if key.value == name), "")
