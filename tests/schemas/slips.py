"""Every slip that a schema forbids, one at a time: what a validator has to find, derived from the schema itself.

A whole value is built from a schema, with every key that it knows; then one thing in it is changed. Most changes are
against the schema and some are not: the validators are asked to agree on both.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from reading.schema import load_schema, load_shared_parts

Route = tuple[str | int, ...]
Part = dict[str, Any]

# Days that are none, in the ways in which a calendar differs from a form; and days that are.
_DAYS = ["2026-02-30", "2026-04-31", "2023-02-29", "2100-02-29", "0000-01-01", "2026-13-01", "2026-1-1", "soon"]
_DAYS += ["2024-02-29", "2000-02-29", "9999-12-31"]
_FINGERPRINT = "^[0-9a-f]{64}$"


def slips(schema: str, seen: set[str]) -> Iterator[tuple[str, Any]]:
    """Values to judge by a schema, each with a name that says what was changed. The first has no slip.

    `seen` holds the shared parts that were gone through: each is once, in whichever schema asks for it first.
    """
    part = load_schema(schema)
    value = build(part)
    yield f"{schema}: nothing", value
    for route, what, changed in _changes(part, value, (), seen):
        yield f"{schema}: {', '.join(map(str, (*route, what)))}", _with(value, route, changed)


def build(part: Part, within: frozenset[str] = frozenset()) -> Any:
    """A value that a schema takes, with every key that it may have; steps within steps have no steps."""
    within |= {part.get("$ref", "")}
    part = _resolved(part)
    if part.get("type") == "object":
        inside = part["properties"]
        return {key: build(inside[key], within) for key in _keys(part) if _item(inside[key]) not in within - {""}}
    if part.get("type") == "array":
        return [build(part["items"], within)] * part.get("minItems", 1)
    if "enum" in part:
        return part["enum"][-1]
    if examples := part.get("examples"):
        return examples[0]
    if part.get("pattern") == _FINGERPRINT:
        return "0123456789abcdef" * 4
    return {"boolean": True, "integer": 1, "number": 1.5, "string": "Words."}[part["type"]]


def _changes(part: Part, value: Any, route: Route, seen: set[str]) -> Iterator[tuple[Route, str, Any]]:
    """Each change of one value and of those inside: where, what it is, the value in its place."""
    # Where a shared part is used again, a slip shows that it is required there too.
    again = part.get("$ref") in seen
    seen |= {part["$ref"]} if "$ref" in part else set()
    asked = {key: word for key, word in part.items() if key != "$ref"} if again else _resolved(part)
    other: Any = [] if isinstance(value, str) else "zebra"
    for what, changed in (("null", None), ("other type", other), *_of_the_words(asked, value)):
        yield route, what, changed
    if again:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _changes(asked["properties"][key], inner, (*route, key), seen)
    elif isinstance(value, list):
        yield from _changes(asked["items"], value[0], (*route, 0), seen)


def _of_the_words(part: Part, value: Any) -> Iterator[tuple[str, Any]]:
    """Slips against the words of one part of a schema, and what is just within them."""
    if "properties" in part:
        yield "unknown key", value | {"zebra": 1}
        yield from ((f"without {key}", {name: value[name] for name in value if name != key}) for key in value)
        more = {key: build(inner) for key, inner in part["properties"].items() if key not in value}
        yield from ((f"with {key}", value | {key: inner}) for key, inner in more.items())
    if part.get("type") in ("integer", "number", "boolean"):
        yield from ((f"as {other!r}", other) for other in (1.5, 1.0, True, "1"))
    for word, make in _AT_A_LIMIT.items():
        if word in part:
            yield from ((f"{word} {by:+}", make(value, part[word] + by)) for by in (-1, 0, 1) if part[word] + by >= 0)
    if part.get("uniqueItems"):
        yield "twice", [*value, value[0]]
    if "enum" in part:
        yield from ((f"enum {other}", other) for other in ("zebra", *part["enum"]))
    if part.get("format") == "date":
        yield from ((f"date {day}", day) for day in _DAYS)
    elif "pattern" in part:
        yield from ((f"pattern {other!r}", other) for other in ("zebra!", f"{value}\n", f" {value}", f"{value}x", "é"))


_AT_A_LIMIT: dict[str, Any] = {
    "minLength": lambda value, size: "é" * size,
    "maxLength": lambda value, size: "é" * size,
    "minItems": lambda value, size: (value * max(1, size))[:size],
    "maxItems": lambda value, size: (value * max(1, size))[:size],
    "minimum": lambda value, limit: limit,
    "maximum": lambda value, limit: limit,
}


def _keys(part: Part) -> list[str]:
    """The keys that may occur together: of those between which a schema has to choose, the first."""
    keys = list(part["properties"])
    choices = [option["required"][0] for option in part.get("oneOf", [])]
    keys = [key for key in keys if key not in choices[1:]]
    return keys[: part.get("maxProperties", len(keys))]


def _item(part: Part) -> str:
    """The address of the shared part that the items of a list are."""
    return str(part.get("items", {}).get("$ref", ""))


def _resolved(part: Part) -> Part:
    return {**load_shared_parts()[part["$ref"]], **part} if "$ref" in part else part


def _with(value: Any, route: Route, changed: Any) -> Any:
    if not route:
        return changed
    result = copy.deepcopy(value)
    inside = result
    for step in route[:-1]:
        inside = inside[step]
    inside[route[-1]] = changed
    return result
