"""A waiver's last day has passed.

## Why it matters
A waiver is a promise to mend something by a day. Once the day has passed, what was waived counts again, and a waiver
that still stands in the file would look as if it were in force.

## Fails
    # sop/waivers.yaml, as of 2025-06-02
    waivers:
      - rule: review-never
        subject: SOP-1.1
        reason: The first review is set for the autumn.
        office: school-office
        since: 2025-01-01
        expires: 2025-06-01

## Passes
    # sop/waivers.yaml, as of 2025-06-01
    waivers:
      - rule: review-never
        subject: SOP-1.1
        reason: The first review is set for the autumn.
        office: school-office
        since: 2025-01-01
        expires: 2025-06-01

## How to mend it
Mend what was waived and take the waiver out of sop/waivers.yaml, or have the office decide anew, with a new `since` and
a new reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "waiver-expired"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for waiver in manual.all_waivers:
        if as_of > waiver.expires:
            yield Finding(
                ID,
                SEVERITY,
                f"the waiver of {waiver.rule} for {waiver.subject} ended on {format_date(waiver.expires)}",
                waiver.places["expires"],
                waiver.subject,
                "Mend what was waived and take the waiver out, or have the office decide anew, with a new reason.",
            )
