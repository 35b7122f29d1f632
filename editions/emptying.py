"""How a value is kept while what it says is not."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import msgspec

from editions.publication import read_publication
from model.base import Value
from model.dates import Duration
from model.places import Places, Source

_V = TypeVar("_V", bound=Value)

_EMPTY: tuple[object, ...] = ("", (), 0, False, 0.0, date.min, Duration("0 days"))


def keep_public(value: _V, *, withheld: bool) -> _V:
    """The value with all but its public fields empty; a copy where it is withheld, even if nothing changes.

    Raises TypeError where a field is not public and cannot be emptied.
    """
    public = read_publication(type(value)).public
    changed: dict[str, object] = {}
    for field in msgspec.structs.fields(type(value)):
        before = getattr(value, field.name)
        if field.name not in public and field.name != "places" and (empty := _make_empty(value, field)) != before:
            changed[field.name] = empty
    return msgspec.structs.replace(value, **changed) if changed or withheld else value


def _make_empty(value: Value, field: msgspec.structs.FieldInfo) -> object:
    """What a field holds that says nothing: its default, else the empty value of its type."""
    if field.default is not msgspec.NODEFAULT:
        return field.default
    inner = getattr(value, field.name)
    if inner is None or isinstance(inner, tuple):
        return None if inner is None else ()
    for empty in _EMPTY:
        if type(inner) is type(empty):
            return empty
    raise TypeError(
        f"{type(value).__name__}.{field.name} is withheld and cannot be emptied: give it a default, or mark it Public"
    )


def drop_text(value: _V) -> _V:
    """A value whose places name its file and no longer hold the file's text."""
    changed: dict[str, object] = {"places": Places(Source(value.places.source.path, ""), value.places.mark)}
    for name in value.__struct_fields__:
        inner = getattr(value, name)
        if isinstance(inner, Value):
            changed[name] = drop_text(inner)
        elif isinstance(inner, tuple):
            changed[name] = tuple(drop_text(item) if isinstance(item, Value) else item for item in inner)
    return msgspec.structs.replace(value, **changed)
