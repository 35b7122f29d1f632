"""Two states of the manual side by side: what was there, what is, and whether it is still the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from model.base import Document, Living, Value
from model.dates import Duration
from model.manual import Manual

_WORD = re.compile(r"[a-z]{4,}")


class Thing(NamedTuple):
    """Something that readers, reports and other files know by its id."""

    kind: str
    id: str
    title: str
    value: Value

    @property
    def status(self) -> str:
        """draft, issued or archived; empty where such a thing has no status."""
        return self.value.status if isinstance(self.value, Living) else ""


def list_things(manual: Manual) -> Mapping[str, Thing]:
    """By id: sections, curricula, incident types, forms, guides, obligations and metrics, whose ids are cited."""
    return {thing.id: thing for thing in _things(manual)}


def _things(manual: Manual) -> Iterator[Thing]:
    files: tuple[tuple[str, tuple[Document, ...]], ...] = (
        ("section", manual.sections),
        ("curriculum", manual.curricula),
        ("incident type", manual.incident_types),
        ("form", tuple(one for one in (manual.report_form, manual.questionnaire) if one)),
        ("guide", manual.guides),
    )
    for kind, documents in files:
        for document in documents:
            yield _thing(kind, document)
    for obligation in manual.all_obligations:
        yield _thing("obligation", obligation)
    for metric in manual.metrics.metrics if manual.metrics else ():
        yield _thing("metric", metric)


def _thing(kind: str, value: Value) -> Thing:
    found: Any = value
    return Thing(kind, found.id, found.title, value)


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
    """A value without its places, to compare with another: all fields, with the wrapping of lines taken out."""
    match value:
        case Value():
            return {name: to_plain(getattr(value, name)) for name in value.__struct_fields__ if name != "places"}
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
