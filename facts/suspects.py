"""The wording of the clauses that a section carries out, sealed clause by clause: a review records it.

Where the Board changes a clause, each section that carries it out was reviewed against other words: a suspect link.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from model.base import Implementing
from model.manual import Manual
from model.policy import Clause
from model.review import Review
from model.section import Section

DIGITS = 16


def digest_clause(clause: Clause) -> str:
    """A short seal of a clause as it reads now: the first digits of the SHA-256 of its words, in hexadecimal.

    List markers, footnote marks and white space change nothing.
    """
    return hashlib.sha256(clause.words.encode()).hexdigest()[:DIGITS]


def digest_clauses(manual: Manual, section: Section) -> Mapping[str, str]:
    """What a review of a section records: for each clause that it carries out, by id, the seal of its words."""
    found = [manual.clauses[one] for one in list_carried_out(manual, section) if one in manual.clauses]
    return {clause.id: digest_clause(clause) for clause in found}


def list_carried_out(manual: Manual, section: Section) -> tuple[str, ...]:
    """The clauses that a section and the files that are part of it carry out, by id, each once.

    With an item of a list stands what introduces it: "within three days" holds for each item of 02.31/data/7.
    """
    parts = (section, *manual.annexes.get(section.id, ()))
    own = dict.fromkeys(clause for part in parts if isinstance(part, Implementing) for clause in part.implements)
    return tuple(dict.fromkeys(one for clause in own for one in (*_introductions(manual, clause), clause)))


def _introductions(manual: Manual, clause: str) -> Iterator[str]:
    above = clause.rpartition("/")[0]
    if above:
        yield from _introductions(manual, above)
        if above in manual.clauses and manual.clauses[above].kind != "heading":
            yield above


class Suspect(NamedTuple):
    """A clause that reads otherwise than when a section was reviewed; `clause` is None where the policy lost it."""

    section: Section
    review: Review
    clause_id: str
    clause: Clause | None


def find_suspects(manual: Manual, section: Section, last: Review | None) -> Iterator[Suspect]:
    """The clauses whose words changed since a section's last review, where that review recorded them."""
    if last is None:
        return
    still = set(list_carried_out(manual, section))
    for seen in last.entry.policy:
        clause = manual.clauses.get(seen.clause)
        if seen.clause in still and (clause is None or digest_clause(clause) != seen.words):
            yield Suspect(section, last, seen.clause, clause)
