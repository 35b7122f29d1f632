"""A section was changed after its last review.

## Why it matters
A review vouches for the text that the team saw. Where what somebody does has changed since, nobody has vouched for it.
Each review records the digest of what was reviewed; comments, the order of keys and the wrapping of lines do not
change it.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-01
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
    # sop/sections/1.1-sample.yaml, as of 2026-06-01
    status: archived

## How to mend it
Have the team review the section as it stands now, or undo the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from model.dates import format_date
from model.manual import Manual

ID = "review-changed"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock is None or clock.last is None or not clock.changed:
            continue
        reviewed = clock.last
        yield Finding(
            ID,
            SEVERITY,
            f"{section.id} was changed since its review of {format_date(reviewed.entry.date)} ({reviewed.round.id})",
            section.places["revision"],
            section.id,
            f"Have the team review it as it stands now (`sop digest {section.id}` prints what the next round "
            "records), or undo the change.",
        )
