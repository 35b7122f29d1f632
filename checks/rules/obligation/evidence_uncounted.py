"""An entry of the evidence counts for nothing.

## Why it matters
Whoever writes an entry believes that it keeps the duty. Where it does not, the reason has to be said: a notice with no
event or before its event, a training that does not say that each officer has all the hours, a day before the duty began
to be counted, a review of the manual that is no review round. An entry that says itself that not all is done yet, and a
second one of the same day, are notes.

## Fails
    # sop/program/obligations.yaml, as of 2026-08-01
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        by: {within: 3 days}
        counted_by: rolling
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

    # sop/program/evidence/2026.yaml
    id: EVD-2026
    entries:
      - id: EV-2026-1
        obligation: OBL-report
        date: 2026-07-20
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## Passes
    # sop/program/obligations.yaml, as of 2026-08-01
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        by: {within: 3 days}
        counted_by: rolling
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

    # sop/program/evidence/2026.yaml
    id: EVD-2026
    entries:
      - id: EV-2026-1
        obligation: OBL-report
        date: 2026-07-20
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        event: 2026-07-18

## How to mend it
Add what is missing to the entry, or add an entry that `corrects` it: `sop new evidence --corrects EV-2026-1` with what
is true. Never write down what did not happen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.evidence import Weight
from facts.obligations import compute_standings
from model.manual import Manual

ID = "evidence-uncounted"
SEVERITY = Severity.WARNING


_TOLD_ELSEWHERE = (
    Weight.COUNTS,
    Weight.CORRECTED,
    Weight.WITHDRAWN,
    Weight.WITHDRAWAL,
    Weight.UNCLEAR,
    Weight.FUTURE,
)
_NOTES = (Weight.PARTIAL, Weight.TWICE)


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for standing in compute_standings(manual, as_of):
        for entry, weight, why in standing.evidence:
            if weight not in _TOLD_ELSEWHERE:
                yield Finding(
                    ID,
                    Severity.NOTE if weight in _NOTES else SEVERITY,
                    f"{entry.id} does not count for {entry.obligation}: {why}",
                    entry.places["id"],
                    entry.id,
                    "If it says less than was done, add an entry that corrects it: `sop new evidence --corrects`.",
                )
