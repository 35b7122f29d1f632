"""Suspect links: clauses that read otherwise than when a section that carries them out was reviewed.

A review records a digest of each such clause (facts.digests), and so the Board's change of one can be noticed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from facts.digests import digest_clause
from model.base import Implementing
from model.manual import Manual
from model.policy import Clause
from model.review import Review
from model.section import Section


def digest_clauses(manual: Manual, section: Section) -> Mapping[str, str]:
    """What a review of a section records: the digest of each clause that it carries out, by the clause's id."""
    found = [manual.clause_by_id[one] for one in list_carried_out(manual, section) if one in manual.clause_by_id]
    return {clause.id: digest_clause(clause) for clause in found}


def list_carried_out(manual: Manual, section: Section) -> tuple[str, ...]:
    """The clauses that a section and the files that are part of it carry out, by id, each once.

    An item of a list brings what introduces it: "within three days" holds for each item of 02.31/data/7.
    """
    parts = (section, *manual.annexes.get(section.id, ()))
    own = dict.fromkeys(clause for part in parts if isinstance(part, Implementing) for clause in part.implements)
    return tuple(dict.fromkeys(one for clause in own for one in (*_introductions(manual, clause), clause)))


def _introductions(manual: Manual, clause: str) -> Iterator[str]:
    above = clause.rpartition("/")[0]
    if above:
        yield from _introductions(manual, above)
        if above in manual.clause_by_id and manual.clause_by_id[above].kind != "heading":
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
        clause = manual.clause_by_id.get(seen.clause)
        if seen.clause in still and (clause is None or digest_clause(clause) != seen.words):
            yield Suspect(section, last, seen.clause, clause)
