"""How offices are named in texts: by the name that sop/manual.yaml gives, or otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from model.folding import Folded, fold
from model.settings import Office, Settings

_NAME = re.compile(r"\b[A-Z][\w']*(?:,? (?:of |and |the |for )*[A-Z][\w']*)+")
_LIKE = 4
"""Two words that begin with so many of the same letters, and differ, are taken for a slip: Council, Counsel."""


class Misnamed(NamedTuple):
    """Words in a text that name an office otherwise than its name."""

    words: str
    at: int
    office: Office


class Names(NamedTuple):
    """The names of all offices, made once from sop/manual.yaml.

    `other` are those that it records as not the office's own. A name that is part of the office's own, or the same but
    for capitals, only shortens it and cannot be mistaken.
    """

    all: frozenset[str]
    other: Mapping[str, Office]
    by_length: Mapping[int, tuple[tuple[Office, tuple[str, ...]], ...]]


def collect_names(settings: Settings) -> Names:
    return settings.once("office names", lambda: _names(settings.offices))


def _names(offices: Sequence[Office]) -> Names:
    own = {name.casefold() for office in offices for name in (office.name, office.short) if name}
    other = {
        fold(name): office
        for office in offices
        for name in office.also
        if name.casefold() not in office.name.casefold() and name.casefold() not in own
    }
    by_length: dict[int, tuple[tuple[Office, tuple[str, ...]], ...]] = {}
    for office in offices:
        words = tuple(fold(office.name).split())
        if len(words) > 1:
            by_length[len(words)] = (*by_length.get(len(words), ()), (office, words))
    every = frozenset(fold(name) for office in offices for name in (office.name, office.short, *office.also))
    return Names(every, other, by_length)


def find_misnamed(known: Names, text: str) -> Iterator[Misnamed]:
    """Where a text names an office by another name, or by its name with one word a little different."""
    folded = Folded(text)
    for name, office in known.other.items():
        at = folded.text.find(name)
        if at >= 0:
            yield _misnamed(folded, at, name, office)
    for phrase in _NAME.finditer(folded.text):
        words = phrase[0].split()
        for length, long in known.by_length.items():
            for begin in range(len(words) - length + 1):
                part = words[begin : begin + length]
                joined = " ".join(part)
                if joined in known.all:
                    continue
                for office, own in long:
                    if _slips(part, own):
                        yield _misnamed(folded, phrase.start() + phrase[0].find(joined), joined, office)


def _misnamed(folded: Folded, at: int, words: str, office: Office) -> Misnamed:
    """With the words, and the place, of the text as it is written."""
    return Misnamed(folded.cut(at, at + len(words)), folded.span(at, at)[0], office)


def _slips(part: list[str], name: tuple[str, ...]) -> bool:
    differing = [(one, other) for one, other in zip(part, name, strict=True) if one != other]
    if len(differing) != 1:
        return False
    ((one, other),) = differing
    one, other = one.rstrip(",").removesuffix("'s").casefold(), other.rstrip(",").casefold()
    return one[:_LIKE] == other[:_LIKE] and len(one) > _LIKE and one not in (other, other + "s")
