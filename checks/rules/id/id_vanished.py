"""Something with an id was deleted instead of archived.

## Why it matters
Reports and minutes cite by id, and after an incident it must be clear which text was in force that day. An archived
section stays readable, with its history. What was only ever a draft bound nobody, so there it is a warning.

## Fails
    # before: sop/sections/1.2-other.yaml
    status: issued
    # after: sop/sections/1.2-other.yaml, deleted

## Passes
    # before: sop/sections/1.2-other.yaml
    status: issued
    # after: sop/sections/1.2-other.yaml
    status: archived

## How to mend it
Restore it from git and write `status: archived`. A section gets another number with `sop move`, which keeps the old.
An obligation or a metric, which has no status, leaves only when the clauses that it rests on have left the policy.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import Thing, list_things
from model.manual import Manual
from model.program import Metric, Obligation

ID = "id-vanished"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    now = list_things(manual)
    for old in list_things(before).values():
        if old.id not in now and old.id not in manual.section_by_former_id and not _repealed(old, manual):
            yield Finding(
                ID,
                Severity.WARNING if old.status in ("draft", "") else SEVERITY,
                f'the {old.kind} {old.id}, "{old.title}", is gone',
                old.value.places["id"],
                old.id,
                "Restore it from git and write status: archived." if old.status else "Restore it from git.",
            )


def _repealed(old: Thing, manual: Manual) -> bool:
    """Whether an obligation or metric rested on clauses of which the policy has none any more."""
    if not isinstance(old.value, Obligation | Metric):
        return False
    clauses = old.value.implements
    return bool(clauses) and not any(clause in manual.clause_by_id for clause in clauses)
