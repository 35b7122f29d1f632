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
from model.manual import Manual

ID = "waiver-unused"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    # Imported here: the list of rules imports this file.
    from checks.rules import RULES, UNWAIVABLE

    waivers = [waiver for waiver in manual.all_waivers if waiver.holds(as_of)]
    named = {waiver.rule for waiver in waivers}
    # Asked again, whatever this check selects: a waiver is no less used because its rule is not looked at today.
    asked = {rule.ID: rule for rule in RULES if rule.ID in named and rule.ID not in UNWAIVABLE}
    found = {(name, one.subject) for name, rule in asked.items() for one in rule.check(manual, as_of)}
    for waiver in waivers:
        if (waiver.rule in asked or waiver.rule in UNWAIVABLE) and (waiver.rule, waiver.subject) not in found:
            yield Finding(
                ID,
                SEVERITY,
                f"the waiver of {waiver.rule} for {waiver.subject} waives nothing",
                waiver.places["subject"],
                waiver.subject,
                "Take it out, or mend its rule and its subject.",
            )
