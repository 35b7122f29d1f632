"""A review round leaves sections out.

## Why it matters
It is "the manual" that is reviewed (02.31/manual/4), not the sections that are easy. While a round is under way this is
a note that says what is left of its agenda; once it is closed, it is an error. A section is left out if it was in the
manual when the round was convened, is not archived, and no closed round has reviewed it within the review interval. So
several rounds can review the manual together, and a round of one section needs no others once all were reviewed. As
long as sections are left out, the duty to review the manual is not kept. What the team put off to a day is a warning
until then. A round of the kind `as-needed` leaves nothing out, and stands for no regular review.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-02
    id: REV-2026-1
    convened: 2026-05-01
    closed: 2026-06-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-02
    id: REV-2026-1
    convened: 2026-05-01
    closed: 2026-06-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
      - section: SOP-1.2
        date: 2026-05-03
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## How to mend it
Review what is left before the round is closed. If it is closed already, convene a new round: a past round is never
edited.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.rounds import compute_round_coverage, find_put_off
from model.dates import format_date
from model.manual import Manual

ID = "review-round-incomplete"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one, closed, sections, _ in compute_round_coverage(manual, as_of):
        put_off = {
            section.id: until.until
            for section in sections
            if (until := find_put_off(one, section.id)) and until.until >= as_of
        }
        left = [section.id for section in sections if section.id not in put_off]
        if left:
            many = f" and {len(left) - 5} more" if len(left) > 5 else ""
            yield Finding(
                ID,
                SEVERITY if closed else Severity.NOTE,
                f"{one.id} {'was closed without' if closed else 'has still to review'} {', '.join(left[:5])}{many}",
                one.places.key("sections"),
                one.id,
                "Review what is left in a new round." if closed else "Review what is left before the round is closed.",
            )
        elif put_off:
            yield Finding(
                ID,
                Severity.WARNING if closed else Severity.NOTE,
                f"{one.id} put off {', '.join(put_off)}, to be reviewed by {format_date(min(put_off.values()))}",
                one.places.key("put_off"),
                one.id,
                "Review what was put off in a new round, by that day.",
            )
