"""`sop coverage`: each obliging clause of the policy, with what carries it out."""

from __future__ import annotations

import json
from pathlib import Path

import click

from cli.shared import opened, root_option
from facts.coverage import ClauseCoverage, compute_coverage


@click.command("coverage", epilog="Example: sop coverage --format json")
@root_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(root: Path, form: str) -> None:
    """Print each clause that obliges, allows, aims or defines, with what carries it out."""
    duties = compute_coverage(opened(root))
    if form == "json":
        click.echo(json.dumps([_as_json(duty) for duty in duties], ensure_ascii=False, indent=2))
        return
    for duty in duties:
        click.echo(f"{duty.clause.id:<30} {duty.clause.duty:<11} {_carried(duty)}")
    shall = [duty for duty in duties if duty.clause.duty == "shall"]
    carried = sum(bool(duty.implementers) for duty in shall)
    gaps = sum(duty.known_gap is not None and not duty.implementers for duty in shall)
    click.echo(f"\nClauses that say shall: {len(shall)}. Carried out: {carried}. ", nl=False)
    click.echo(f"Known gaps: {gaps}. Carried out by nothing: {len(shall) - carried - gaps}.")


def _carried(duty: ClauseCoverage) -> str:
    if duty.implementers:
        return ", ".join(one.id for one in duty.implementers)
    return f"known gap: {duty.known_gap.reason}" if duty.known_gap else "NOTHING"


def _as_json(duty: ClauseCoverage) -> dict[str, object]:
    clause = duty.clause
    by = [str(clause.by.within or clause.by.each_year)] if clause.by else []
    return {
        "clause": clause.id,
        "duty": clause.duty,
        "office": list(clause.office),
        "by": ", ".join([*by, *([str(clause.every)] if clause.every else [])]) or None,
        "implemented_by": [one.id for one in duty.implementers],
        "known_gap": duty.known_gap.reason if duty.known_gap else None,
    }
