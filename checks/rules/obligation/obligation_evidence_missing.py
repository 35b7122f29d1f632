"""A duty is said to have been kept, and nothing says where that can be looked up.

## Why it matters
An entry without a reference is a claim. In some years nobody can tell any more whether it was true. A public agenda
item or the number of a document lets anyone check. An entry that was corrected or withdrawn needs none, nor does a
withdrawal.

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
        date: 2026-07-20
        what: Sent.
        recorded_by: school-office

## Passes
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
        date: 2026-07-20
        what: Sent.
        recorded_by: school-office
        reference: Agenda item

## How to mend it
Add `reference` to the entry. If there is nothing to refer to, ask the office that recorded it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.evidence import read_corrections
from model.dates import format_date
from model.manual import Manual

ID = "obligation-evidence-missing"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    replaced = read_corrections(manual).replaced
    for entry in manual.all_evidence:
        if not entry.reference.strip() and not entry.withdraws and entry.id not in replaced:
            day = format_date(entry.date)
            yield Finding(
                ID,
                SEVERITY,
                f"{entry.id} says what was done for {entry.obligation} on {day}, without a reference",
                entry.places["id"],
                entry.id,
                "Add `reference`: a public agenda item or the number of a document.",
            )
