"""A duty that comes several times a year is behind its plan.

## Why it matters
"At least twice a year" is kept as long as both are done by the last day of the year. Who waits for that day has two
reports to write in one month. So each of them has a planned day; after it the duty is behind, and it is overdue once
the last day has passed.

## Fails
    # sop/program/obligations.yaml, as of 2027-01-01
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 2, per: 1 year}
        counted_by: school-year
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

## Passes
    # sop/program/obligations.yaml, as of 2027-01-01
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 2, per: 1 year}
        counted_by: school-year
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

    # sop/program/evidence/2026.yaml
    id: EVD-2026
    entries:
      - id: EV-2026-1
        obligation: OBL-report
        date: 2026-12-31
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## How to mend it
Do what is owed and add the entry to sop/program/evidence/. If other months suit better, name them in `months` of the
obligation.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import ObligationState, compute_standings
from model.dates import format_date
from model.manual import Manual

ID = "obligation-behind"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for found in compute_standings(manual, as_of):
        if found.state is ObligationState.BEHIND and found.owed:
            yield Finding(
                ID,
                SEVERITY,
                f"{found.obligation.id} is behind: planned by {format_date(found.owed.due)} ({found.owed.until})",
                found.obligation.places["id"],
                found.obligation.id,
                "Do it and add the entry to sop/program/evidence/, before the last day has passed and it is overdue.",
            )
