"""A duty of the policy was owed by a day that has passed.

## Why it matters
The policy promises the Board, the families and the State reports and meetings by certain days. A promise that nobody
counts is forgotten, and nobody notices. The last day is not late; the next day is. A duty with nothing on record is
unknown until the first day by which it is owed, counted from its `first` day, and overdue after it.

## Fails
    # sop/program/obligations.yaml, as of 2027-01-11
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 1, per: 3 months}
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
        date: 2026-10-10
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## Passes
    # sop/program/obligations.yaml, as of 2027-01-10
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 1, per: 3 months}
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
        date: 2026-10-10
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## How to mend it
Do what is owed, and add the entry to sop/program/evidence/. If it was done and not written down, add that entry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import ObligationState, compute_standings
from model.dates import format_date, format_days
from model.manual import Manual

ID = "obligation-overdue"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for found in compute_standings(manual, as_of):
        if found.state is not ObligationState.OVERDUE or found.limit is None:
            continue
        nothing = "nothing on record counts" if found.evidence else "nothing is on record either way"
        last = f"last done on {format_date(found.last)}" if found.last else nothing
        late = format_days((as_of - found.limit).days)
        yield Finding(
            ID,
            SEVERITY,
            f"{found.obligation.id} was due by {format_date(found.limit)}: {last}, {late} late",
            found.obligation.places["id"],
            found.obligation.id,
            "Do what is owed and add the entry to sop/program/evidence/; if it was done, add the entry for that day.",
        )
