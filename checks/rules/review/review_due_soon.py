"""A section's review falls due within the lead time.

## Why it matters
A team takes time to convene. The lead time (`review: lead` in sop/manual.yaml) is the warning that leaves it.

## Fails
    # sop/sections/1.1-sample.yaml, as of 2025-11-03
    since: 2024-02-01

## Passes
    # sop/sections/1.1-sample.yaml, as of 2025-11-02
    since: 2024-02-01

## How to mend it
Convene the SOP Manual Team and review the section before the day named.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from model.dates import format_date, format_days
from model.manual import Manual

ID = "review-due-soon"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock is None or not clock.soon <= as_of <= clock.due:
            continue
        left = "today" if clock.days_left == 0 else f"in {format_days(clock.days_left)}"
        yield Finding(
            ID,
            SEVERITY,
            f"{section.id} is due for review by {format_date(clock.due)}, {left}",
            section.places["since"],
            section.id,
            "Convene the SOP Manual Team and review the section before that day.",
        )
