"""Runs of words that a restricted section shares with a public file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from model.base import Document, IsProse, Value
from model.links import Marked, marked_in
from model.manual import Manual
from model.section import Section

RUN = 8
"""Words in a row that are no chance. Fewer are found in any two texts about the same thing."""

_WORD = re.compile(r"\w+(?:['’]\w+)?")


# Every RUN words in a row hold so many in a row that begin at a multiple of _EACH: to look for those alone is quick.
_EACH = RUN // 2
_PART = RUN - _EACH + 1

Runs = dict[tuple[str, ...], str]
"""Each RUN words in a row, with the section that withholds them."""


class Leak(NamedTuple):
    """The public text, the words that it shares with a restricted section, and that section's id."""

    text: Marked
    words: str
    section: str


def leaks(manual: Manual) -> Iterator[Leak]:
    """Each longest run of RUN words or more that a public text shares with a restricted section.

    The name of an office counts as one word: "tell the Department of Security and Investigations" gives nothing away.
    """
    withheld = {section.id for section in manual.sections if section.access.restricted}
    if not withheld:
        return
    secret = _withheld_runs(manual, withheld)
    parts = {run[start : start + _PART] for run in secret for start in range(_EACH)}
    offices = _offices(manual)
    for document in manual.documents:
        if _section(document) in withheld:
            continue
        for text in marked_in(document):
            # Most texts are too short, and to count their spaces is quick.
            if isinstance(text.mark, IsProse) and text.text.count(" ") >= RUN - 2:
                for words, section in _shared(_words(text.text), secret, parts):
                    if len(offices.sub("office", words).split()) >= RUN:
                        yield Leak(text, words, section)


def _shared(words: list[str], secret: Runs, parts: set[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The longest runs of words that are withheld, each with the section that withholds it."""
    if parts.isdisjoint(zip(*(words[start::_EACH] for start in range(_PART)), strict=False)):
        return
    start, end, section = 0, 0, ""
    for at, run in enumerate(_runs(words)):
        if run not in secret:
            continue
        if end <= at:
            if section:
                yield " ".join(words[start:end]), section
            start, section = at, secret[run]
        end = at + RUN
    if section:
        yield " ".join(words[start:end]), section


def _withheld_runs(manual: Manual, withheld: set[str]) -> Runs:
    """Each run of the restricted sections and what belongs to them, without what is public anyway."""
    found: Runs = {}
    for document in manual.documents:
        section = _section(document)
        if section in withheld:
            public = {id(value.places) for value in _public(document)}
            for text in marked_in(document):
                if isinstance(text.mark, IsProse) and id(text.places) not in public:
                    found.update(dict.fromkeys(_runs(_words(text.text)), section))
    for policy in manual.policies:
        for run in _runs(_words(" ".join(run.text for clause in policy.clauses for run in clause.runs))):
            found.pop(run, None)
    return found


def _public(document: Document) -> Iterator[Value]:
    """The parts of a restricted section that anybody may know: why it is withheld, and what the policy says anyway."""
    if isinstance(document, Section):
        yield document.access
        yield from document.history
        yield from (one for one in (*document.all_steps, *document.does_not_apply) if one.basis == "policy")


def _section(document: Document) -> str:
    """The section that a file is, or belongs to."""
    return str(getattr(document, "section", "") or getattr(document, "id", ""))


def _offices(manual: Manual) -> re.Pattern[str]:
    names = {name for one in manual.settings.offices for name in (one.name, one.short, *one.also) if name}
    longest_first = sorted((" ".join(_words(name)) for name in names), key=len, reverse=True)
    return re.compile(r"\b(?:the )?(?:" + "|".join(map(re.escape, longest_first)) + r")s?\b")


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _runs(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(RUN)), strict=False)
