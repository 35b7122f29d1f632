"""A correction or a withdrawal does not say clearly which entry it means.

## Why it matters
An entry that `corrects` another takes its place; one that `withdraws` another says that it did not happen. The other
has to be an earlier entry of the same duty that no entry has corrected or withdrawn yet, and a withdrawal can't be
withdrawn. An entry that speaks of another in its words alone says neither. As long as that is not clear, nobody can
tell what is true: the duty is no better than unknown.

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
        reference: Agenda item
      - id: EV-2026-2
        obligation: OBL-report
        date: 2026-07-21
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        corrects: EV-2026-1
      - id: EV-2026-3
        obligation: OBL-report
        date: 2026-07-22
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        corrects: EV-2026-1

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
      - id: EV-2026-2
        obligation: OBL-report
        date: 2026-07-21
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        corrects: EV-2026-1
      - id: EV-2026-3
        obligation: OBL-report
        date: 2026-07-22
        what: Sent.
        recorded_by: school-office
        reference: Agenda item
        corrects: EV-2026-2

## How to mend it
Name the last entry that says it wrong. Where an entry is in the main branch already, don't edit it: add one that
`corrects` it. What was withdrawn and did happen after all is an entry that `corrects` the withdrawal.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.evidence import read_corrections
from model.manual import Manual

ID = "evidence-unclear"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    corrections = read_corrections(manual)
    for entry in manual.all_evidence:
        if entry.id in corrections.unclear:
            yield Finding(
                ID,
                SEVERITY,
                f"{entry.id} does not count: {corrections.unclear[entry.id]}",
                entry.places["withdraws" if entry.withdraws else "corrects" if entry.corrects else "what"],
                entry.id,
                "Name the last entry that says it wrong; if this one is on record already, add one that corrects it.",
            )
