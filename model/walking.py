"""Walks values by the types of their fields, so that a new kind of file needs no code of its own to be walked."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

from model.base import Declared, Value
from model.ids import IdKind

_T = TypeVar("_T")


def find_values(value: Value, wanted: type[_T]) -> Iterator[_T]:
    """Of a value and all values within it, those that have a base or are of a type, in reading order."""
    if isinstance(value, wanted):
        yield value
    to: Any = wanted
    for name in _leading_to(type(value), to):
        inner = getattr(value, name)
        for one in inner if isinstance(inner, tuple) else (inner,):
            if isinstance(one, Value):
                yield from find_values(one, wanted)


def list_types(hint: Any) -> Iterator[type]:
    """The types that a type hint is made of: str and Step for tuple[Step | str, ...]."""
    if isinstance(hint, type):
        yield hint
    for inner in get_args(hint):
        yield from list_types(inner)


@cache
def get_declared_kind(type_: type[Value]) -> IdKind | None:
    """The kind of the id that such values declare; None where they declare none."""
    for hint in get_type_hints(type_, include_extras=True).values():
        for mark in hint.__metadata__ if get_origin(hint) is Annotated else ():
            if isinstance(mark, Declared):
                return mark.kind
    return None


@cache
def list_inner_types(type_: type[Value]) -> dict[str, tuple[type[Value], ...]]:
    """The fields that may hold values, by name, each with the types of these values."""
    found = {name: _values_of(hint) for name, hint in get_type_hints(type_).items() if name in type_.__struct_fields__}
    return {name: found[name] for name in type_.__struct_fields__ if found[name]}


@cache
def list_reachable(type_: type[Value]) -> tuple[type[Value], ...]:
    """A type and those of all values that its values may hold, at any depth."""
    found: dict[type[Value], None] = {}
    todo = [type_]
    while todo:
        one = todo.pop()
        if one not in found:
            found[one] = None
            todo += [inner for several in list_inner_types(one).values() for inner in several]
    return tuple(found)


def _values_of(hint: Any) -> tuple[type[Value], ...]:
    return tuple(one for one in list_types(hint) if issubclass(one, Value))


@cache
def _leading_to(type_: type[Value], wanted: type) -> tuple[str, ...]:
    """The fields that may hold a value of the wanted type at any depth."""
    return tuple(
        name
        for name, inner in list_inner_types(type_).items()
        if any(issubclass(found, wanted) for one in inner for found in list_reachable(one))
    )
