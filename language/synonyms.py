"""Which other names of terms and offices are other names of two of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from model.folding import fold
from model.manual import Manual
from model.places import Place

_BETWEEN = re.compile(r"[\s-]+")


class OtherName(NamedTuple):
    """A word under `also`: whose other name it is, by id and name, and its place."""

    id: str
    name: str
    place: Place


def find_shared(manual: Manual) -> Iterator[tuple[str, OtherName, OtherName]]:
    """Each word that two things have as another name, with the first of them and each further one."""
    known: dict[str, OtherName] = {}
    for word, found in _other_names(manual):
        first = known.setdefault(_folded(word), found)
        if first.id != found.id:
            yield word, first, found


def _other_names(manual: Manual) -> Iterator[tuple[str, OtherName]]:
    """A term and an office with one id are one thing."""
    for term in manual.term_by_id.values():
        for index, word in enumerate(term.also):
            yield word, OtherName(term.id, f'the term "{term.term}"', term.places["also", index])
    for office in manual.settings.offices:
        for index, word in enumerate(office.also):
            yield word, OtherName(office.id, f'the office "{office.name}"', office.places["also", index])


def _folded(word: str) -> str:
    """A word as the search compares it: without capitals, hyphens and the s of a plural."""
    folded = _BETWEEN.sub(" ", fold(word).strip()).casefold()
    return folded.removesuffix("s") if len(folded) > 3 and not folded.endswith("ss") else folded
