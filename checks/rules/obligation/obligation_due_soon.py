"""A duty of the policy comes due within the lead time.

## Why it matters
A report to the Board is not written in a day. The lead time is the one of the reviews (`review: lead` in
sop/manual.yaml), and at most half of the time between one and the next, so that a quarterly meeting is not due soon
from the day of the last one. A duty of which nothing is on record can be due soon too. Of several in a year each has a
planned day of its own, and the last day by which all can still be done is said as well.

## Fails
    # sop/program/obligations.yaml, as of 2026-12-01
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
    # sop/program/obligations.yaml, as of 2026-10-20
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
Do what is owed by its day, and add the entry to sop/program/evidence/. `sop due` prints the calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import compute_standings
from model.dates import format_date
from model.manual import Manual

ID = "obligation-due-soon"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for found in compute_standings(manual, as_of):
        owed = found.owed
        if owed is None or found.soon is None or not found.soon <= as_of <= owed.due:
            continue
        yield Finding(
            ID,
            SEVERITY,
            f"{found.obligation.id} is due by {format_date(owed.due)}{f' ({owed.until})' if owed.until else ''}",
            found.obligation.places["id"],
            found.obligation.id,
            "Do it by then and add the entry to sop/program/evidence/. `sop due` prints the calendar.",
        )
