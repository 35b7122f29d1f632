"""Digests of what a review looked at: they change when, and only when, what is to be done may change."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from model import ids
from model.base import Document, Step, Value
from model.dates import Duration
from model.digest import digest_text
from model.manual import Manual
from model.policy import Clause
from model.section import Section

_NOT_NORMATIVE = frozenset(
    {
        "places",
        "revision",
        "history",
        "status",
        "since",
        "issued",
        "decided",
        "archived",
        "formerly",
        "split_from",
        "urgent",
        "open_questions",
        "related",
        "asked",
        "silent_on",
        "beside",
        "sign",
    }
)
"""Fields of a section and its annexes that say nothing about what is to be done."""

_NOT_NORMATIVE_IN: dict[type[Value], frozenset[str]] = {
    Section: frozenset({"situation"}),  # a guide's situation is another thing: its answer rests on it
    Step: frozenset({"card", "tells", "when"}),  # these change no words
}
"""Further such fields of one type of value only."""


_SECTION = re.compile(rf"\b{ids.SECTION.pattern}\b")

CLAUSE_DIGITS = 16
"""How many digits of a clause's digest a review records: enough to tell two wordings of one clause apart."""


def digest_section(manual: Manual, section: Section) -> str:
    """SHA-256, in hexadecimal, of a section and of the files that are part of it.

    Comments, the order of keys and the wrapping of lines change nothing. A key that is left out counts as its default.
    A section that got another number counts as under its first, wherever it is named: it says what it said.
    """
    first = {one.id: one.formerly[0].id for one in manual.sections if one.formerly}
    annexes = sorted(_text(annex, first) for annex in manual.annexes.get(section.id, ()))
    return digest_text(f"[{_text(section, first)},[{','.join(annexes)}]]")


def digest_clause(clause: Clause) -> str:
    """The first digits of the SHA-256 of a clause as it reads now, in hexadecimal.

    List markers, footnote marks and white space change nothing.
    """
    return digest_text(clause.words)[:CLAUSE_DIGITS]


def _text(document: Document, first: Mapping[str, str]) -> str:
    """What a file says about what is to be done, as JSON with sorted keys, sections under their first numbers."""

    def write() -> str:
        return json.dumps(_plain(document), sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    text = document.once("normative text", write)
    return _SECTION.sub(lambda found: first.get(found[0], found[0]), text) if first else text


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Value):
        fields = ((name, getattr(value, name)) for name in _normative(type(value)))
        return {name: _plain(_undecided(name, inner)) for name, inner in fields if inner}
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Duration) else value


def _undecided(name: str, value: Any) -> Any:
    """A proposal for what the District decided: the decision changes who answers for the words, and none of them."""
    return "proposal" if name == "basis" and value == "district" else value


@cache
def _normative(kind: type[Value]) -> tuple[str, ...]:
    left_out = _NOT_NORMATIVE | _NOT_NORMATIVE_IN.get(kind, frozenset())
    return tuple(name for name in kind.__struct_fields__ if name not in left_out)
