"""The things of a manual that have a title and a citable id, and whether two of them can be the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from model.base import Document, Identified, Living, Titled, Value
from model.dates import Duration
from model.ids import IdKind
from model.manual import Manual
from model.section import Section
from model.walking import find_values, get_declared_kind

_WORD = re.compile(r"[a-z]{4,}")


class Thing(NamedTuple):
    """Something that readers, reports and other files know by its id."""

    kind: IdKind
    id: str
    title: str
    value: Value

    @property
    def status(self) -> str:
        """draft, issued or archived; empty where such a thing has no status."""
        return self.value.status if isinstance(self.value, Living) else ""


def list_things(manual: Manual) -> Mapping[str, Thing]:
    """By id, what has a title and an id that prose may cite: sections, curricula, forms, obligations and the like."""
    return {thing.id: thing for document in manual.documents for thing in _things(document)}


def _things(document: Document) -> Iterator[Thing]:
    for value in find_values(document, Titled):
        if isinstance(value, Identified) and isinstance(value, Value):
            kind = get_declared_kind(type(value))
            if kind is not None and kind.mention:
                yield Thing(kind, value.id, value.title, value)


def find_before(before: Manual, section: Section) -> Section | None:
    """The section as an earlier state of the manual has it, under the id of now or one that it had then."""
    return next((before.section_by_id[name] for name in section.names if name in before.section_by_id), None)


def is_same_thing(one: Thing, other: Thing) -> bool:
    """Whether two things under one id can be one thing that was changed.

    They are not where their titles share no word of four letters or more, and their texts hardly any.
    """
    if one.kind != other.kind:
        return False
    titles = _words(one.title), _words(other.title)
    if titles[0] & titles[1] or one.title == other.title:
        return True
    texts = _words(_text(one.value)), _words(_text(other.value))
    return 4 * len(texts[0] & texts[1]) >= min(map(len, texts))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _text(value: Any) -> str:
    """All that a value's texts say, without its ids and the names of its keys."""
    match value:
        case Value():
            return " ".join(_text(getattr(value, name)) for name in value.__struct_fields__ if name != "places")
        case tuple():
            return " ".join(map(_text, value))
        case str() if " " in value:
            return value
        case _:
            return ""


def to_plain(value: Any) -> Any:
    """A value without its places, to compare with another: all its keys, with the wrapping of lines taken out."""
    match value:
        case Value():
            keys = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            return {key: to_plain(getattr(value, name)) for name, key in keys if name != "places"}
        case tuple():
            return [to_plain(inner) for inner in value]
        case str():
            return " ".join(value.split())
        case date():
            return value.isoformat()
        case Duration():
            return str(value)
        case _:
            return value
