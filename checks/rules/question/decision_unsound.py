"""A decision can't be as it is written: it is of a day to come, or it revises what it can't.

## Why it matters
A decision closes a question. One that nobody has taken yet, or two that each take the place of the same earlier one,
leave the reader without an answer that holds.

## Fails
    # sop/decisions/2027.yaml, as of 2026-01-01
    id: DEC-2027
    decisions:
      - {id: DEC-2027-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: The SSO., by: sso, date: 2027-03-03, reference: Minutes}

## Passes
    # sop/decisions/2025.yaml, as of 2026-01-01
    id: DEC-2025
    decisions:
      - {id: DEC-2025-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: The SSO., by: sso, date: 2025-03-03, reference: Minutes}

## How to mend it
Write the day on which it was decided. Let each decision revise the latest one on its question: `sop decide` says which
that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.decisions import list_decided
from model.dates import format_date
from model.manual import Manual

ID = "decision-unsound"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    by_id = {one.id: one for one in manual.all_decisions}
    known = {one.decision.id: one for one in list_decided(manual)}
    for one in by_id.values():
        earlier = by_id.get(one.revises or "")
        if one.date > as_of:
            message, key = f"{one.id} is dated {format_date(one.date)}, which is still to come", "date"
        elif earlier and one.id not in known:
            message, key = f"{one.id} and what it revises lead to no question", "revises"
        elif earlier and earlier.date > one.date:
            message, key = f"{one.id} revises {earlier.id}, which was decided later", "revises"
        elif earlier and (first := known[earlier.id].revised_by[0]) != one.id:
            message, key = f"{one.id} revises {earlier.id}, which {first} has revised already", "revises"
        else:
            continue
        mend = "Write the day on which it was decided." if key == "date" else "Let it revise the latest one."
        yield Finding(ID, SEVERITY, message, one.places[key], one.id, mend)
