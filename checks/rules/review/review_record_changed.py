"""The record of a past review was edited or deleted.

## Why it matters
A review round says what a team decided on a day. It is evidence that the manual was reviewed at least once every two
years, and evidence is added, never changed. A round may be filled in until it is closed; what is reviewed later belongs
into the next one.

## Fails
    # before: sop/reviews/REV-2025-1.yaml
    id: REV-2025-1
    convened: 2025-05-01
    closed: 2025-05-02
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2025-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
    # after: sop/reviews/REV-2025-1.yaml
    sections:
      - section: SOP-1.1
        date: 2025-05-02
        outcome: kept
        digest: 1111111111111111111111111111111111111111111111111111111111111111

## Passes
    # before: sop/reviews/REV-2025-1.yaml
    id: REV-2025-1
    convened: 2025-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2025-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
    # after: sop/reviews/REV-2025-1.yaml
    closed: 2025-05-02

## How to mend it
Restore the round as git has it. Record what was decided since as a new round.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import to_plain
from model.dates import format_date
from model.manual import Manual

ID = "review-record-changed"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    now = {one.id: one for one in manual.rounds}
    for old in before.rounds:
        kept = now.get(old.id)
        if kept is None:
            message, at = f"the review round {old.id} is gone", old.places["id"]
        elif old.closed and to_plain(kept) != to_plain(old):
            fields = [name for name, value in to_plain(kept).items() if value != to_plain(old)[name]]
            message = f"{old.id} was closed on {format_date(old.closed)} and edited since: {', '.join(fields)}"
            at = kept.places.key(fields[0])
        else:
            continue
        yield Finding(
            ID,
            SEVERITY,
            message,
            at,
            old.id,
            "Restore it as git has it, and record what was decided since as a new round.",
        )
