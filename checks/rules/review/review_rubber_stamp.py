"""A review round passes every section on one day, with one outcome and not one remark.

## Why it matters
Elsewhere the dates of reviews are bumped in bulk, and nobody has read a word. A round that looks like this may be a
real day of work; a reader should be able to tell. A round of one section is left alone.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-02
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
      - section: SOP-1.2
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-02
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
      - section: SOP-1.2
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
        remark: Read aloud with two officers.

## How to mend it
Write under `remark` what the team talked about, at least where somebody asked something. Give each section the day on
which it was looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "review-rubber-stamp"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.rounds:
        alike = {(entry.date, entry.outcome) for entry in one.sections}
        if len(one.sections) > 1 and len(alike) == 1 and not any(entry.remark.strip() for entry in one.sections):
            ((day, outcome),) = alike
            yield Finding(
                ID,
                SEVERITY,
                f"{one.id} passed all {len(one.sections)} sections on {format_date(day)} as {outcome}, "
                "without a remark",
                one.places.key("sections"),
                one.id,
                "Write under `remark` what the team talked about, and give each section its own day.",
            )
