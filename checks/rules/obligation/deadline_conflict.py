"""A deadline differs from the policy's, or two sections set different ones for the same clause.

## Why it matters
An officer who reads one section is late by the other, and by the policy perhaps by both. Compared are the deadlines in
steps that say that the policy or the law asks for them ("within 3 days", "no later than November 1"), with the clause
that they cite and with each other. 72 hours and 3 days are the same; 3 days and 3 business days are not.

## Fails
    # sop/sections/1.1-sample.yaml
    steps:
      - who: sso
        does: Tell the school office.
        by: Within five (5) days.
        basis: policy
        cites: [01.1/part/1]

## Passes
    # sop/sections/1.1-sample.yaml
    steps:
      - who: sso
        does: Tell the school office.
        by: Within 72 hours.
        basis: policy
        cites: [01.1/part/1]

## How to mend it
Write the policy's deadline in each section. A quicker one of the manual's own is a step with `basis: proposal`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.deadlines import HeldDeadline, find_clause_deadline, find_held_deadlines
from model.manual import Manual

ID = "deadline-conflict"
SEVERITY = Severity.ERROR

_MEND = "Write the policy's deadline in each section; a quicker one of the manual's own is a `proposal`."


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    first: dict[tuple[str, str], HeldDeadline] = {}
    for one in find_held_deadlines(manual):
        clause, words = one.clause.id, one.deadline.words
        own = find_clause_deadline(manual, one.clause)
        if own is not None:
            if not own.same(one.deadline):
                yield _finding(one, f'{one.section.id} says "{words}" for {clause}; the policy says "{own.words}"')
            continue
        # An office may well have to do two things by two days: only the same office's are compared.
        before = first.setdefault((clause, one.step.who), one)
        if before.section is not one.section and not before.deadline.same(one.deadline):
            yield _finding(
                one,
                f'{one.section.id} says "{words}" for {clause}; {before.section.id} says "{before.deadline.words}"',
            )


def _finding(one: HeldDeadline, message: str) -> Finding:
    place = one.step.places["by" if one.step.by else "does"]
    return Finding(ID, SEVERITY, message, place, one.section.id, _MEND)
