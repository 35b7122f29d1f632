"""A review decided that a section is to be archived or changed, and nobody has done it.

## Why it matters
The team meets, decides, and goes home. What it decided has to be carried out, or readers go on acting on a text that
the team wanted gone. A later review of the section with another outcome replaces the decision.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-01
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: archive
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-01
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: archive
        digest: 0000000000000000000000000000000000000000000000000000000000000000
    # sop/sections/1.1-sample.yaml
    status: archived

## How to mend it
Archive the section: `sop archive`. For one that was to be changed, change it and have the team review it as changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from model.dates import format_date
from model.manual import Manual

ID = "review-outcome-open"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        if clock is None or clock.last is None:
            continue
        one, entry = clock.last
        given = {it.section: it.digest for it in one.agenda}
        decided = f"{one.id} decided on {format_date(entry.date)}"
        if entry.outcome == "archive":
            told, mend = f"{decided} to archive {section.id}, and it is {section.status}", f"sop archive {section.id}"
        elif entry.outcome == "changed" and given.get(section.id) == entry.digest:
            told = f"{decided} that {section.id} was changed, and it reads as it did before"
            mend = "change it, and have the team review it as changed"
        else:
            continue
        yield Finding(ID, SEVERITY, told, section.places["status"], section.id, f"Carry it out: {mend}.")
