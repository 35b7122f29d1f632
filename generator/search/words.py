"""Which words mean the same: a manual in, one group for each term and office out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editions.edition import ShownManual

_IN_BRACKETS = re.compile(r"\s{0,9}\(([^()]*)\)")


def list_synonyms(manual: ShownManual) -> list[list[str]]:
    """For each term and each office that has other names: its own name first, then the others, each once."""
    named: dict[str, list[str]] = {}
    for one, words in _list_names(manual):
        known = named.setdefault(one, [])
        known += [word for word in words if word and word.lower() not in map(str.lower, known)]
    return [words for words in named.values() if len(words) > 1]


def _list_names(manual: ShownManual) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A term and an office with one id are one thing."""
    for term in manual.term_by_id.values():
        bracketed = _IN_BRACKETS.findall(term.term)
        yield term.id, (_IN_BRACKETS.sub("", term.term), *bracketed, term.short, *term.also)
    for office in manual.settings.offices:
        yield office.id, (office.name, office.short, *office.also)
