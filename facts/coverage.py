"""Which clause is carried out by what: traceability from the policy to the manual and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from model.base import Document, Identified, Implementing, PartOfSection, Titled
from model.manual import Manual
from model.policy import Clause
from model.program import Team
from model.settings import KnownGap
from model.walking import find_values


class Implementer(NamedTuple):
    """Something that carries out clauses: its id, its title, its file."""

    id: str
    title: str
    document: Document


class ClauseCoverage(NamedTuple):
    """A clause with a duty, what carries it out, and the gap where that is recorded as known."""

    clause: Clause
    implementers: tuple[Implementer, ...]
    known_gap: KnownGap | None


def compute_coverage(manual: Manual) -> tuple[ClauseCoverage, ...]:
    """Each clause that obliges, allows, aims or defines, in the policy's order. What is archived carries nothing."""
    found = find_implementers(manual)
    gaps = {gap.clause: gap for gap in manual.settings.known_gaps}
    return tuple(
        ClauseCoverage(clause, found.get(clause.id, ()), gaps.get(clause.id))
        for clause in manual.clause_by_id.values()
        if clause.duty is not None
    )


def find_implementers(manual: Manual) -> Mapping[str, tuple[Implementer, ...]]:
    """For each clause id, what says that it implements it, in reading order and each once."""
    found: dict[str, dict[str, Implementer]] = {}
    for document in manual.documents:
        if document.is_archived:
            continue
        for value in find_values(document, Implementing):
            implementer = _implementer(value, document)
            for clause in value.implements:
                found.setdefault(clause, {}).setdefault(implementer.id, implementer)
    return {clause: tuple(ones.values()) for clause, ones in found.items()}


def _implementer(value: Implementing, document: Document) -> Implementer:
    """Its id is that of the section that it is part of, or the file's path, where it has no id of its own."""
    section = value.section if isinstance(value, PartOfSection) else document.file
    name = value.id if isinstance(value, Identified) else section
    title = value.title if isinstance(value, Titled) else value.office if isinstance(value, Team) else name
    return Implementer(name, title, document)
