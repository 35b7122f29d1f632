"""An entry of the evidence is dated in the future.

## Why it matters
What has not happened yet can't be on record. Such an entry does not count until its day, and a wrong date is most often
a slip.

## Fails
    # sop/program/obligations.yaml, as of 2026-08-01
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
        date: 2026-08-02
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## Passes
    # sop/program/obligations.yaml, as of 2026-08-02
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
        date: 2026-08-02
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## How to mend it
Write the day on which it happened, or add the entry after it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "evidence-future"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for entry in manual.all_evidence:
        days = [(entry.date, "date", "is dated"), (entry.event, "event", "tells of an event on")]
        for day, key, says in days:
            if day is not None and day > as_of:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{entry.id} {says} {format_date(day)}, a day that is still to come",
                    entry.places[key],
                    entry.id,
                    "Write the day on which it happened, or add the entry after it has.",
                )
