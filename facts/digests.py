"""The digest of what a review looked at: it changes when, and only when, what somebody does may change."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from functools import cache
from typing import Any

from model.base import Step, Value
from model.dates import Duration
from model.manual import Manual
from model.section import Section

_NOT_NORMATIVE = frozenset(
    {"places", "revision", "history", "status", "since", "urgent", "open_questions", "related", "asked"}
)
"""Fields of a section and its annexes that say nothing of what somebody does."""

_NOT_NORMATIVE_IN: dict[type[Value], frozenset[str]] = {
    Section: frozenset({"situation"}),  # a guide's situation is another thing: its answer rests on it
    Step: frozenset({"card"}),  # picks words for the quick card, and changes none
}
"""Fields that are so in one kind of value only."""


def digest_section(manual: Manual, section: Section) -> str:
    """SHA-256, in hexadecimal, of a section and of the files that are part of it.

    Comments, the order of keys and the wrapping of lines change nothing. A key that is left out counts as its default.
    """
    if section.file not in manual.digests:
        annexes = sorted((_plain(annex) for annex in manual.annexes.get(section.id, ())), key=_text)
        manual.digests[section.file] = hashlib.sha256(_text([_plain(section), annexes]).encode()).hexdigest()
    return manual.digests[section.file]


def _text(plain: Any) -> str:
    return json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Value):
        fields = ((name, getattr(value, name)) for name in _normative(type(value)))
        return {name: _plain(inner) for name, inner in fields if inner or inner not in (None, "", (), False)}
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Duration) else value


@cache
def _normative(kind: type[Value]) -> tuple[str, ...]:
    left_out = _NOT_NORMATIVE | _NOT_NORMATIVE_IN.get(kind, frozenset())
    return tuple(name for name in kind.__struct_fields__ if name not in left_out)
