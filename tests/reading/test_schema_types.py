"""A kind of file is described twice, for people in its schema and for the program in its types: both say the same.

Compared are keys, which of them are required, types, allowed words, null, the patterns of ids, dates, lengths of time
and the mark of prose. Further limits, such as the length of a title, are written in the schema alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec
import pytest

from facts.digests import CLAUSE_DIGITS
from model.base import Declared, IsProse, Refers, Value
from model.dates import Duration
from model.kinds import Kind
from model.manual import KINDS
from reading.schema import load_shared_parts, make_reference_validator

PROSE = "common.schema.json#/$defs/prose"
DURATION = "common.schema.json#/$defs/duration"
JSON_TYPES = {str: "string", int: "integer", float: "number", bool: "boolean", date: "string", Duration: "string"}


class Told(NamedTuple):
    """The description of one text, number, list or mapping, in the words of a schema."""

    type: str
    null: bool = False
    enum: frozenset[Any] = frozenset()
    pattern: str = ""
    form: str = ""


class Field(NamedTuple):
    """A key of a mapping: whether it must be there, what its value is, and what the items of its list are."""

    required: bool
    value: Told
    items: Told | None


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    """A part of a schema with what it refers to."""
    return {**resolved(load_shared_parts()[part["$ref"]]), **part} if "$ref" in part else part


def told_by_schema(part: dict[str, Any], *, names_an_id: bool) -> Told:
    whole = resolved(part)
    types = whole.get("type", "string" if "enum" in whole else "")
    several = types if isinstance(types, list) else [types]
    (type_,) = [one for one in several if one != "null"]
    form = {PROSE: "prose", DURATION: "duration"}.get(whole.get("$ref", ""), whole.get("format", ""))
    pattern = whole.get("pattern", "").removeprefix("^").removesuffix("$") if names_an_id else ""
    return Told(type_, "null" in several, frozenset(whole.get("enum", [])) - {None}, pattern, form)


def told_by_type(hint: Any) -> Told:
    outer, bare = stripped(hint)
    (only,) = [one for one in get_args(bare) if one is not NoneType] if is_union(bare) else [bare]
    inner, only = stripped(only)
    if get_origin(only) is tuple:
        return Told("array")
    if get_origin(only) is Literal:
        return Told("string", enum=frozenset(get_args(only)))
    if issubclass(only, Value):
        return Told("object")
    pattern = next((mark.kind.pattern for mark in (*outer, *inner) if isinstance(mark, Declared | Refers)), "")
    prose = any(isinstance(mark, IsProse) for mark in (*outer, *inner))
    form = "prose" if prose else {date: "date", Duration: "duration"}.get(only, "")
    return Told(JSON_TYPES[only], pattern=pattern, form=form)


def stripped(hint: Any) -> tuple[tuple[Any, ...], Any]:
    """A type hint's marks, and the hint without them."""
    return (hint.__metadata__, get_args(hint)[0]) if get_origin(hint) is Annotated else ((), hint)


def is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType)


def may_be_null(hint: Any) -> bool:
    """Whether None is a value that is written, and not only what a key that is left out counts as."""
    _, hint = stripped(hint)
    return is_union(hint) and NoneType in get_args(hint)


def item_of(hint: Any) -> Any:
    """The type of the items of a list; None where it is none."""
    _, hint = stripped(hint)
    return get_args(hint)[0] if get_origin(hint) is tuple else None


def value_in(hint: Any) -> type[Value] | None:
    """The type of value that a hint is made of; None where it is made of none."""
    if isinstance(hint, type):
        return hint if issubclass(hint, Value) else None
    return next((found for inner in get_args(hint) if (found := value_in(inner))), None)


def pairs(type_: type[Value], part: dict[str, Any], route: str) -> Iterator[tuple[type[Value], dict[str, Any], str]]:
    """A type with what the schema says of it and where, and each type within it with what the schema says of that."""
    yield type_, part, route
    hints = get_type_hints(type_)
    for one in msgspec.structs.fields(type_):
        inner = value_in(hints[one.name])
        if inner is not None and inner is not type_:
            said = resolved(part["properties"][one.encode_name])
            below = resolved(said["items"]) if "items" in said else said
            yield from pairs(inner, below, f"{route}.{one.encode_name}")


def fields_of(type_: type[Value]) -> dict[str, Field]:
    hints = get_type_hints(type_, include_extras=True)
    found = {}
    for one in msgspec.structs.fields(type_):
        if one.name != "places":
            item = item_of(hints[one.name])
            told = told_by_type(hints[one.name])._replace(null=one.required and may_be_null(hints[one.name]))
            found[one.encode_name] = Field(one.required, told, told_by_type(item) if item else None)
    return found


def fields_in(part: dict[str, Any], types: dict[str, Field]) -> dict[str, Field]:
    found = {}
    for name, said in part["properties"].items():
        whole, items = resolved(said), types[name].items if name in types else None
        names_an_id = name in types and bool(types[name].value.pattern)
        item = told_by_schema(whole["items"], names_an_id=bool(items and items.pattern)) if "items" in whole else None
        told = told_by_schema(said, names_an_id=names_an_id)
        found[name] = Field(name in part.get("required", []), told, item)
    return found


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.schema)
def test_schema_and_types_say_the_same_of_every_key(kind: Kind):
    schema = make_reference_validator(kind.schema).schema
    assert isinstance(schema, dict)
    for type_, part, route in pairs(kind.type, schema, kind.schema):
        by_type = fields_of(type_)
        by_schema = fields_in(part, by_type)
        assert by_schema == by_type, route


def test_a_clauses_digest_has_as_many_digits_as_the_schema_of_review_rounds_asks_for():
    schema = make_reference_validator("review-round").schema
    assert isinstance(schema, dict)
    seen = resolved(schema["properties"]["sections"]["items"])["properties"]["policy"]["items"]
    assert resolved(resolved(seen)["properties"]["words"])["pattern"] == f"^[0-9a-f]{{{CLAUSE_DIGITS}}}$"
