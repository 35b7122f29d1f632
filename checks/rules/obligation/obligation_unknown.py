"""Nothing is on record that shows whether a duty was kept.

## Why it matters
Unknown is not kept. The program fails quietly where nobody can say whether a report was given or a notice was sent. A
new manual knows of nothing yet, so this is a note; it ends with the first entry. Once a day by which the duty is owed
has passed with nothing on record, it is overdue. A day that passed before the duty began to be counted is unknown as
well, until the record has something for it: nobody is told that it was kept.

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
Add an entry to sop/program/evidence/ once something was done. Never write down what did not happen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.obligations import ObligationState, Standing, compute_standings
from model.dates import format_date
from model.manual import Manual

ID = "obligation-unknown"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for found in compute_standings(manual, as_of):
        if says := _describe(found):
            yield Finding(
                ID,
                SEVERITY,
                says,
                found.obligation.places["id"],
                found.obligation.id,
                "Add an entry to sop/program/evidence/ once something was done.",
            )


def _describe(found: Standing) -> str:
    name, unknown = found.obligation.id, found.state is ObligationState.UNKNOWN
    if unknown and found.doubted:
        return f"the record of {name} is in doubt: a correction or a withdrawal leaves open what was done"
    if found.earlier:
        days = " and ".join(format_date(day) for day in found.earlier)
        before = f"whether {name} was kept by {days}, before this list began, is unknown"
        return f"nothing is on record that shows whether {name} is kept; {before}" if unknown else before
    return f"nothing is on record that shows whether {name} is kept" if unknown else ""
