"""Runs of words that a restricted section or step shares with a public text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from editions.redaction import find_restricted_steps
from facts.links import Marked, find_marked_in
from model.base import Document, IsProse, Value
from model.folding import fold, fold_joined
from model.manual import Manual
from model.section import Section

RUN = 8
"""The shortest run of words that counts as copied. Shorter ones occur in any two texts about the same subject."""

# The number of a section or clause is one word, however many dots and hyphens it has.
_WORD = re.compile(r"sop-[0-9]+\.[0-9]+|[0-9]+\.[0-9]+(?:/[a-z0-9-]+)*|\w+(?:'\w+)?")


# A quick test before the exact one: every RUN words in a row contain _PART words in a row that begin at a multiple of
# _EACH, so a text without any of those shares nothing.
_EACH = RUN // 2
_PART = RUN - _EACH + 1

Runs = dict[tuple[str, ...], str]
"""Each RUN words in a row, with what withholds them."""

_Withheld = dict[int, str]
"""The values of a file that are withheld, by the identity of their places: "SOP-1.2", "a step of SOP-1.1"."""


class Leak(NamedTuple):
    """A public text, the words that it shares with restricted text, and what those are from: "a step of SOP-1.1"."""

    text: Marked
    words: str
    restricted: str


def find_leaks(manual: Manual) -> Iterator[Leak]:
    """Each longest run of RUN words or more that a public text shares with a restricted section or step.

    The name of an office counts as one word: "tell the Department of Security and Investigations" gives nothing away.
    """
    sections = {section.id for section in manual.sections if section.access.restricted}
    steps = _list_steps(manual)
    if not (sections or steps):
        return
    secret = _list_withheld_runs(manual, sections, steps)
    parts = {run[start : start + _PART] for run in secret for start in range(_EACH)}
    offices = _match_offices(manual)
    for document in manual.documents:
        if _find_section(document) in sections:
            continue
        for text in find_marked_in(document):
            # Most texts are too short for so many words and what divides them, and to count is quick.
            if isinstance(text.mark, IsProse) and len(text.text) >= 2 * RUN - 1 and id(text.places) not in steps:
                shared = {one: None for words in _read(text.text) for one in _find_shared(words, secret, parts)}
                for run, restricted in shared:
                    if len(offices.sub("office", run).split()) >= RUN:
                        yield Leak(text, run, restricted)


def _find_shared(words: list[str], secret: Runs, parts: set[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The longest runs of words that are withheld, each with what withholds it."""
    if parts.isdisjoint(zip(*(words[start::_EACH] for start in range(_PART)), strict=False)):
        return
    start, end, restricted = 0, 0, ""
    for at, run in enumerate(_list_runs(words)):
        if run not in secret:
            continue
        if end <= at:
            if restricted:
                yield " ".join(words[start:end]), restricted
            start, restricted = at, secret[run]
        end = at + RUN
    if restricted:
        yield " ".join(words[start:end]), restricted


def _list_steps(manual: Manual) -> _Withheld:
    """The restricted steps of public sections and those within them."""
    return {
        id(inner.places): f"a step of {_find_section(document)}"
        for document, step in find_restricted_steps(manual)
        for inner in step.flat()
    }


def _list_withheld_runs(manual: Manual, sections: set[str], steps: _Withheld) -> Runs:
    """Each run of what is restricted and of what belongs to it, without what is public anyway."""
    found: Runs = {}
    for document in manual.documents:
        section = _find_section(document)
        if section not in sections and not steps:
            continue
        public = {id(value.places) for value in _list_public(document)}
        for text in find_marked_in(document):
            restricted = section if section in sections else steps.get(id(text.places))
            if restricted and isinstance(text.mark, IsProse) and id(text.places) not in public:
                for words in _read(text.text):
                    found.update(dict.fromkeys(_list_runs(words), restricted))
    for policy in manual.policies:
        for run in _list_runs(_split_words(" ".join(run.text for clause in policy.clauses for run in clause.runs))):
            found.pop(run, None)
    return found


def _list_public(document: Document) -> Iterator[Value]:
    """The parts of a section that anybody may know: why it is withheld, and what the policy says anyway."""
    if isinstance(document, Section):
        yield document.access
        yield from document.history
        yield from (one for one in (*document.all_steps, *document.does_not_apply) if one.basis == "policy")


def _find_section(document: Document) -> str:
    """The section that a file is, or belongs to."""
    return document.section_id or document.subject


def _match_offices(manual: Manual) -> re.Pattern[str]:
    names = {name for one in manual.settings.offices for name in (one.name, one.short, *one.also) if name}
    longest_first = sorted((" ".join(_split_words(name)) for name in names), key=len, reverse=True)
    return re.compile(r"\b(?:the )?(?:" + "|".join(map(re.escape, longest_first)) + r")s?\b")


def _read(text: str) -> Iterator[list[str]]:
    """The words of a text; where words may be broken at a line's end, also those that come of making them whole."""
    words = _split_words(text)
    yield words
    if "-" in text or not text.isascii():
        joined = _WORD.findall(fold_joined(text).lower())
        if joined != words:
            yield joined


def _split_words(text: str) -> list[str]:
    return _WORD.findall(fold(text).lower())


def _list_runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(RUN)), strict=False)
