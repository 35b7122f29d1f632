"""A waiver lasts longer than a year, or ends before it begins.

## Why it matters
A waiver that nobody has to look at again is a rule that was switched off. So it lasts a year at most, and one that is
written for longer does not hold at all.

## Fails
    # sop/waivers.yaml, as of 2025-06-01
    waivers:
      - rule: review-never
        subject: SOP-1.1
        reason: The first review is set for the autumn.
        office: school-office
        since: 2025-01-01
        expires: 2026-01-02

## Passes
    # sop/waivers.yaml, as of 2025-06-01
    waivers:
      - rule: review-never
        subject: SOP-1.1
        reason: The first review is set for the autumn.
        office: school-office
        since: 2025-01-01
        expires: 2026-01-01

## How to mend it
Write a last day that is at most a year after `since`. When it comes, the office can decide anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "waiver-too-long"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for waiver in manual.all_waivers:
        if waiver.since <= waiver.expires <= waiver.latest:
            continue
        wrong = "lasts longer than a year" if waiver.expires > waiver.latest else "ends before it begins"
        yield Finding(
            ID,
            SEVERITY,
            f"the waiver of {waiver.rule} for {waiver.subject} {wrong}: it does not hold",
            waiver.places["expires"],
            waiver.subject,
            f"Write a last day from {format_date(waiver.since)} to {format_date(waiver.latest)}.",
        )
