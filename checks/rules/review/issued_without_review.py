"""A section was issued that no team has reviewed.

## Why it matters
The manual is reviewed by a team in which District departments and the community sit together (02.31/manual/3). From the
day on which a section is issued it binds people, so a review must be on record by then.

## Fails
    # before: sop/sections/1.1-sample.yaml
    status: draft
    # after: sop/sections/1.1-sample.yaml
    status: issued

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
    # after: sop/sections/1.1-sample.yaml
    status: issued

## How to mend it
Leave the section a draft until the round that reviewed it is in sop/reviews/.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from facts.identity import find_before
from model.manual import Manual

ID = "issued-without-review"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        old = find_before(before, section)
        if not section.is_issued or (old and old.is_issued):
            continue
        clock = compute_clock(manual, section, as_of)
        if clock is None or clock.last is None or clock.last.entry.outcome == "archive":
            yield Finding(
                ID,
                SEVERITY,
                f"{section.id} was issued, and no review on record keeps it",
                section.places["status"],
                section.id,
                "Write status: draft until a round that reviewed it is in sop/reviews/.",
            )
