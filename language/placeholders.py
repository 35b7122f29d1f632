"""Placeholders: texts that stand where an author has still to write something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from model.base import Document, Living, Status, Value
from model.places import Place
from model.policy import Policy

UNWRITTEN = "To be written."
"""The placeholder that new files have."""

_PHRASE = (
    r"(?:(?:still |yet )?to be (?:written|added|decided|determined|defined|done|completed|confirmed|filled in)"
    r"|to come|to ?do|tb[acd]|xxx+|fix ?me|lorem ipsum\b[^.!?]*|placeholder(?: text)?|fill (?:this )?in|\?{2,}|\.{3}|…)"
)
_SENTENCE = re.compile(rf"(?:^|(?<=[.!?:;])\s|\n)\s*[\[(<*_]*{_PHRASE}[\])>*_]*\s*(?:[.!?:;]|$|\n)", re.IGNORECASE)
_IN_BRACKETS = re.compile(
    rf"[\[<{{](?:{_PHRASE}|(?:insert|add|enter|fill in|write)\b[^\]>}}]{{0,60}})[\]>}}](?!\()", re.IGNORECASE
)


class Placeholder(NamedTuple):
    """A placeholder: the words of it, where they are, and the status of what holds them, None where it has none."""

    words: str
    place: Place
    status: Status | None


def match_placeholder(text: str) -> str:
    """The first placeholder in a text, as it is written there: a sentence of its own, or in brackets. Empty if none."""
    found = _SENTENCE.search(text) or _IN_BRACKETS.search(text)
    return found[0].strip() if found else ""


def find_placeholders(document: Document) -> Iterator[Placeholder]:
    """Every text of a file that holds a placeholder, whatever its field; none in the Board's policy."""
    if not isinstance(document, Policy):
        yield from _find(document, None)


def _find(value: Value, status: Status | None) -> Iterator[Placeholder]:
    status = value.status if isinstance(value, Living) else status
    for name, key in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        found = getattr(value, name)
        several = isinstance(found, tuple)
        for index, inner in enumerate(found if several else (found,)):
            if isinstance(inner, Value):
                yield from _find(inner, status)
            elif isinstance(inner, str) and (words := match_placeholder(inner)):
                place = value.places[key, index] if several else value.places[key]
                yield Placeholder(words, place.find(words), status)
