"""No review of a section is on record.

## Why it matters
A section that was never reviewed is somebody's draft. That is no fault before its first review falls due, but a reader
should know it.

## Fails
    # sop/sections/1.1-sample.yaml, as of 2026-01-01
    since: 2026-01-01

## Passes
    # sop/sections/1.1-sample.yaml, as of 2026-01-01
    status: archived
    # sop/sections/1.2-other.yaml
    status: archived

## How to mend it
Nothing has to be mended before the day named. Then review the section and add the round to sop/reviews/.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from model.dates import format_date
from model.manual import Manual

ID = "review-never"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock is not None and clock.last is None:
            yield Finding(
                ID,
                SEVERITY,
                f"no review of {section.id} is on record; the first is due by {format_date(clock.due)}",
                section.places["since"],
                section.id,
                "Review the section as a team by that day and add the review round to sop/reviews/.",
            )
