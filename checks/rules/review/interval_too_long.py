"""An interval between reviews is longer than the policy allows.

## Why it matters
The manual is to be reviewed "at least once every two years" (02.31/manual/4). The limit is read from the clauses under
`review: cites` in sop/manual.yaml; where none of them gives one, the manual's own interval is the limit for sections. A
section may be reviewed more often, and never less often.

## Fails
    # sop/sections/1.1-sample.yaml
    interval: 25 months

## Passes
    # sop/sections/1.1-sample.yaml
    interval: 2 years

## How to mend it
Take out `interval`, so that the manual's own holds, or write a shorter one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "interval-too-long"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    review = manual.settings.review
    asked = [manual.clause_by_id[one].every for one in review.cites if one in manual.clause_by_id]
    limits = [every.per for every in asked if every]
    limit = min(limits, key=lambda one: one.days, default=review.interval)
    found = [(review.interval, manual.settings.places.within("review")["interval"], "the manual", "review")]
    found += [
        (one.interval, one.places["interval"], one.id, one.id)
        for one in manual.sections
        if one.interval and not one.is_archived
    ]
    for interval, place, name, subject in found:
        if interval.days > limit.days:
            yield Finding(
                ID,
                SEVERITY,
                f"{name} is reviewed every {interval}, and at most {limit} may lie between two reviews",
                place,
                subject,
                f"Write at most {limit}.",
            )
