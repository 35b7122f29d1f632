"""A duty was kept, and later than it was owed.

## Why it matters
A notice that comes nineteen days after its event is not a notice within three. The record shows it, and so does this: a
late one is told apart from one in time, for each event, and for the last time that a report was owed.

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
        event: 2026-07-01

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
        date: 2026-07-04
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        event: 2026-07-01

## How to mend it
Nobody can mend the past. If the entry has a wrong day, add one that corrects it. Else say in the next report to the
Board why it was late.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import ObligationState, compute_standings
from model.dates import format_date, format_days
from model.manual import Manual

ID = "obligation-late"
SEVERITY = Severity.WARNING


_MEND = "If a day is wrong, add an entry that corrects it. Else say in the next report why it was late."


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for standing in compute_standings(manual, as_of):
        one = standing.obligation
        within = one.by.within if one.by else None
        for entry, *_ in standing.late:
            if entry.event is not None and within is not None:
                late = format_days((entry.date - within.after(entry.event)).days)
                says = f"{entry.id} is {late} late: the event was on {format_date(entry.event)}, and {within} are given"
                yield Finding(ID, SEVERITY, says, entry.places["date"], entry.id, _MEND)
        if standing.owed and standing.owed.late and standing.state is not ObligationState.OVERDUE and standing.last:
            says = f"{one.id} was kept late: the last time, on {format_date(standing.last)}, came after its day"
            yield Finding(ID, SEVERITY, says, one.places["id"], one.id, _MEND)
