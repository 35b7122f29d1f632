"""A waiver waives nothing.

## Why it matters
What it was for has been mended, or its rule or subject is misspelt. Either way it would hide the next finding of its
kind, which nobody has decided on.

## Fails
    # sop/waivers.yaml, as of 2025-06-01
    waivers:
      - rule: review-overdue
        subject: SOP-1.1
        reason: The first review is set for the autumn.
        office: school-office
        since: 2025-01-01
        expires: 2026-01-01

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
Take it out of sop/waivers.yaml, or mend the rule and the subject. `sop check --format json` prints both for each
finding.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from checks.rule import Outcome
from model.manual import Manual

ID = "waiver-unused"
SEVERITY = Severity.WARNING


def check_outcome(manual: Manual, as_of: date, outcome: Outcome) -> Iterator[Finding]:
    for waiver in manual.all_waivers:
        subjects = outcome.subjects.get(waiver.rule)
        if waiver.holds(as_of) and subjects is not None and waiver.subject not in subjects:
            yield Finding(
                ID,
                SEVERITY,
                f"the waiver of {waiver.rule} for {waiver.subject} waives nothing",
                waiver.places["subject"],
                waiver.subject,
                "Take it out, or mend its rule and its subject.",
            )
