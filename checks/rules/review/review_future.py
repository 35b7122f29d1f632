"""A review round is dated in the future.

## Why it matters
A review that has not happened yet would stop a section's clock. It does not count until its day, and a wrong date is
most often a slip.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-05-01
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

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2026-05-02
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

## How to mend it
Write the day on which it happened, or add the entry after it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual
from model.places import Place

ID = "review-future"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.rounds:
        dates: list[tuple[date, Place, str]] = [(one.convened, one.places["convened"], "was convened")]
        if one.closed:
            dates.append((one.closed, one.places["closed"], "was closed"))
        dates += ((entry.date, entry.places["date"], f"reviewed {entry.section}") for entry in one.sections)
        dates += ((entry.date, entry.places["date"], f"put off {entry.section}") for entry in one.put_off)
        for day, place, what in dates:
            if day > as_of:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{one.id} says that it {what} on {format_date(day)}, a day that is still to come",
                    place,
                    one.id,
                    "Write the day on which it happened, or add it after it has.",
                )
