"""Each obliging clause with what carries it out, as text and JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cli.render import to_json
from facts.coverage import ClauseCoverage


def render_text(clauses: Iterable[ClauseCoverage]) -> str:
    """A line a clause, then how many of those that say shall are carried out."""
    return "\n".join(_list_lines(tuple(clauses)))


def render_json(clauses: Iterable[ClauseCoverage]) -> str:
    """The same as JSON."""
    return to_json([_render_clause(covered) for covered in clauses])


def _list_lines(clauses: tuple[ClauseCoverage, ...]) -> Iterator[str]:
    for covered in clauses:
        yield f"{covered.clause.id:<30} {covered.clause.duty:<11} {_describe_carrying(covered)}"
    shall = [covered for covered in clauses if covered.clause.duty == "shall"]
    carried = sum(bool(covered.implementers) for covered in shall)
    gaps = sum(covered.known_gap is not None and not covered.implementers for covered in shall)
    yield (
        f"\nClauses that say shall: {len(shall)}. Carried out: {carried}. "
        f"Known gaps: {gaps}. Carried out by nothing: {len(shall) - carried - gaps}."
    )


def _describe_carrying(covered: ClauseCoverage) -> str:
    if covered.implementers:
        return ", ".join(one.id for one in covered.implementers)
    return f"known gap: {covered.known_gap.reason}" if covered.known_gap else "NOTHING"


def _render_clause(covered: ClauseCoverage) -> dict[str, object]:
    clause = covered.clause
    by = [str(clause.by.within or clause.by.each_year)] if clause.by else []
    return {
        "clause": clause.id,
        "duty": clause.duty,
        "office": list(clause.office),
        "by": ", ".join([*by, *([str(clause.every)] if clause.every else [])]) or None,
        "implemented_by": [one.id for one in covered.implementers],
        "known_gap": covered.known_gap.reason if covered.known_gap else None,
    }
