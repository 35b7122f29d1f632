"""Which clause is carried out by what: traceability from the policy to the manual and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from model.base import Document, Identified, Implementing, Titled
from model.manual import Manual
from model.policy import Clause
from model.program import Metrics, Obligations, Team, Teams
from model.settings import KnownGap


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
        for clause in manual.clauses.values()
        if clause.duty is not None
    )


def find_implementers(manual: Manual) -> Mapping[str, tuple[Implementer, ...]]:
    """For each clause id, what says that it implements it, in reading order and each once."""
    found: dict[str, dict[str, Implementer]] = {}
    for document in manual.documents:
        if document.is_archived:
            continue
        for clauses, implementer in _carried(document):
            for clause in clauses:
                found.setdefault(clause, {}).setdefault(implementer.id, implementer)
    return {clause: tuple(ones.values()) for clause, ones in found.items()}


def _carried(document: Document) -> list[tuple[tuple[str, ...], Implementer]]:
    carried: list[tuple[tuple[str, ...], Implementer]] = []
    if isinstance(document, Implementing) and document.implements:
        one = document.id if isinstance(document, Identified) else document.section_id or document.file
        title = document.title if isinstance(document, Titled) else one
        carried.append((document.implements, Implementer(one, title, document)))
    if isinstance(document, Obligations):
        carried += [(one.clauses, Implementer(one.id, one.title, document)) for one in document.obligations]
    if isinstance(document, Metrics):
        carried += [(one.implements, Implementer(one.id, one.title, document)) for one in document.metrics]
    if isinstance(document, Teams):
        carried += [(team.implements, _team(team, document)) for team in document.teams]
    return carried


def _team(team: Team, document: Teams) -> Implementer:
    return Implementer(team.section, team.office, document)
