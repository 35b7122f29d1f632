"""A section's review date has passed.

## Why it matters
The manual is to be "reviewed and updated by a reconstituted SOP Manual Team at least once every two years, and as
needed" (02.31/manual/4). A section that nobody has looked at for longer may tell an officer to do what is no longer
right. The clock runs from the last review on record, and from the section's first date where none is on record. The
last day is not late; the next day is.

## Fails
    # sop/sections/1.1-sample.yaml, as of 2026-02-02
    since: 2024-02-01

## Passes
    # sop/sections/1.1-sample.yaml, as of 2026-02-01
    since: 2024-02-01

## How to mend it
Review the section as a team and add the review round to sop/reviews/.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from model.dates import format_date, format_days
from model.manual import Manual

ID = "review-overdue"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock is None or as_of <= clock.due:
            continue
        late = f"{format_days(-clock.days_left)} late"
        since = f"last reviewed on {format_date(clock.last.entry.date)}" if clock.last else "never reviewed"
        yield Finding(
            ID,
            SEVERITY,
            f"{section.id} was due for review by {format_date(clock.due)}: {since}, {late}",
            section.places["since"],
            section.id,
            "Review the section as a team and add the review round to sop/reviews/.",
        )
