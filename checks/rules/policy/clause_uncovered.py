"""A clause of the policy obliges somebody, and nothing in the manual carries it out.

## Why it matters
The manual "shall provide written processes that describe in detail how to perform tasks specific to the SSO program"
(02.31/manual/2). A promise without a process is forgotten, and nobody notices. A `shall` that nothing implements is an
error; a `may`, a goal or a definition is a note. A gap that sop/manual.yaml records with a reason is a warning.

## Fails
    # sop/sections/1.1-sample.yaml
    implements: []

## Passes
    # sop/sections/1.1-sample.yaml
    implements: [01.1/part/1, 01.1/part/2, 01.1/part/3]

## How to mend it
Name the clause under `implements` in the section, curriculum or incident type that carries it out. Where there is none
yet, write it, or record the gap under `known_gaps` in sop/manual.yaml with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.coverage import compute_coverage
from model.manual import Manual

ID = "clause-uncovered"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for duty in compute_coverage(manual):
        if duty.implementers:
            continue
        clause, gap = duty.clause, duty.known_gap
        severity = Severity.WARNING if gap else Severity.ERROR if clause.duty == "shall" else Severity.NOTE
        known = f"; recorded as a known gap: {gap.reason}" if gap else ""
        yield Finding(
            ID,
            severity,
            f"nothing in the manual carries out {clause.id} ({clause.duty}){known}",
            clause.places["id"],
            clause.id,
            "Name the clause under `implements` in the section that carries it out, or record the gap under "
            "`known_gaps` in sop/manual.yaml with the reason.",
        )
