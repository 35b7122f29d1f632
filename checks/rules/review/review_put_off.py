"""A section whose review was put off to a day was not reviewed by that day.

## Why it matters
Putting off is a decision, with a day and a reason. Where the day passes and nobody looks, it was not put off but
forgotten. The review clock of the section went on all the while.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-09-02
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections: []
    put_off:
      - {section: SOP-1.1, date: 2026-05-02, until: 2026-09-01, reason: Counsel is asked.}

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2026-09-01
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections: []
    put_off:
      - {section: SOP-1.1, date: 2026-05-02, until: 2026-09-01, reason: Counsel is asked.}

## How to mend it
Review the section, in the round that is under way or in a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "review-put-off"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.rounds:
        for entry in one.put_off:
            section = manual.find_section(entry.section)
            if section is None or section.is_archived or as_of <= entry.until:
                continue
            later = [it.until for round_ in manual.rounds for it in round_.put_off if it.section == entry.section]
            reviewed = [review.entry.date for review in manual.reviews.get(entry.section, ())]
            if max(later) > entry.until or any(entry.date <= day <= as_of for day in reviewed):
                continue
            until = format_date(entry.until)
            yield Finding(
                ID,
                SEVERITY,
                f"{one.id} put off the review of {entry.section} to {until}, and that day has passed",
                entry.places["until"],
                entry.section,
                "Review it, in the round that is under way or in a new one.",
            )
