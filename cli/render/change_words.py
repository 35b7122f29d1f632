"""A change of the manual in words, for `sop diff`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from facts.change import Edit, EntryEdit, FieldEdit, FileEdit, StepEdit

_SAID_FIRST = ("who", "does", "designee")
_SAID_LAST = ("basis", "cites")


class EditText(NamedTuple):
    """An edit in words: what was edited, how it read and reads; empty where it was added or taken out."""

    what: str
    old: str
    new: str


def describe_edit(edit: Edit) -> EditText:
    """An edit in words, each text in one line."""
    match edit:
        case StepEdit(number, old, new):
            return EditText(f"step {number}", _describe_step(old), _describe_step(new))
        case FieldEdit(key, old, new):
            return EditText(_describe_key(key), _describe(old), _describe(new))
        case EntryEdit(id_, old, new):
            return EditText(id_, _describe_entry(old), _describe_entry(new))
        case FileEdit(kind, id_, key, old, new):
            return EditText(f"{kind} {id_}, {_describe_key(key)}", _describe(old), _describe(new))


def _describe_step(step: Any) -> str:
    if step is None:
        return ""
    rest = {key: value for key, value in step.items() if key not in (*_SAID_FIRST, *_SAID_LAST)}
    rest |= {key: step[key] for key in _SAID_LAST}
    who = step["who"] + (" or designee" if step["designee"] else "")
    return "; ".join([f"{who}: {step['does']}", *_describe_keys(rest)])


def _describe_entry(entry: Any) -> str:
    return "; ".join(_describe_keys(entry or {}))


def _describe_keys(fields: dict[str, Any], mark: str = "") -> Iterator[str]:
    written = ((key, value) for key, value in fields.items() if value not in (None, "", [], False))
    return (f"{_describe_key(key)}{mark} {_describe(value)}" for key, value in written)


def _describe_key(key: str) -> str:
    return key.replace("_", " ")


def _describe(value: Any) -> str:
    """Plain data in one line."""
    match value:
        case None | "" | []:
            return ""
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(map(_describe, value))
        case dict():
            return ", ".join(_describe_keys(value, ":"))
        case _:
            return str(value)
