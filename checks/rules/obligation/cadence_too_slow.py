"""A duty is planned less often than the policy asks, or was done less often.

## Why it matters
The policy gives numbers: reports to the Board "at least twice a year" (02.31/data/3/2), a community review that meets
"at least quarterly" (02.31/data/4). A plan that asks for less is an error. What the record shows as too slow in the
past is a warning, since nobody can mend the past: a year or a quarter that is over with too few, or a gap too long.

## Fails
    # sop/program/obligations.yaml, as of 2026-07-02
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 1, per: 1 year}
        counted_by: rolling
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

## Passes
    # sop/program/obligations.yaml, as of 2026-07-02
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 2, per: 1 year}
        counted_by: rolling
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

## How to mend it
Raise `every` of the obligation or `meets` of the team to what the clause asks. For the past: say in the next report to
the Board why it happened.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import compute_standings
from model.dates import format_date
from model.manual import Manual
from model.places import Place
from model.policy import Every

ID = "cadence-too-slow"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    yield from _plans(manual)
    for found in compute_standings(manual, as_of):
        for slow in found.slow:
            yield Finding(
                ID,
                Severity.WARNING,
                f"{found.obligation.id}, {format_date(slow.begin)} to {format_date(slow.end)}: {slow.says}",
                found.obligation.places["every"],
                found.obligation.id,
                "If something is missing from the record, add it to sop/program/evidence/. Else say why it happened.",
            )


def _plans(manual: Manual) -> Iterator[Finding]:
    planned: list[tuple[str, tuple[str, ...], Every, Place]] = [
        (one.id, one.implements, one.every, one.places["every"]) for one in manual.all_obligations if one.every
    ]
    planned += [(one.office, one.implements, one.meets, one.places["meets"]) for one in manual.all_teams if one.meets]
    for name, clauses, plan, place in planned:
        for clause in clauses:
            asked = manual.clause_by_id[clause].every if clause in manual.clause_by_id else None
            if asked and asked.unit == plan.unit and _rate(plan) < _rate(asked):
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{name} is planned {plan}, and {clause} asks for {asked}",
                    place,
                    name,
                    f"Write at least what the clause asks for: {asked}.",
                )


def _rate(every: Every) -> float:
    """How many for each day, over the long run."""
    return every.at_least / every.per.days
