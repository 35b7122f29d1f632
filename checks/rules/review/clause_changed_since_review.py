"""A clause of the policy reads otherwise than when the section that carries it out was last reviewed.

## Why it matters
The section itself may be unchanged and yet carry out what the Board no longer says. A review records the clauses as
they read that day (`policy` in the review round); where a clause has changed since, the link is suspect. It is told
at both ends: at the section, and at the clause with every section that it touches.

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
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
        policy:
          - {clause: 01.1/part/1, words: "0000000000000000"}

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
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000
        policy:
          - {clause: 01.1/part/1, words: "77cd049999c23ce1"}

## How to mend it
Have the team read the section against the clause as it stands now, and record that in a new review round.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.clock import compute_clock
from facts.suspects import Suspect, find_suspects
from model.dates import format_date
from model.manual import Manual

ID = "clause-changed-since-review"
SEVERITY = Severity.WARNING

_MEND = "Have the team read the section against the clause as it stands now, and record that in a new review round."


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    at_clause: dict[str, list[Suspect]] = {}
    for section in manual.sections:
        clock = compute_clock(manual, section, as_of)
        for one in find_suspects(manual, section, clock.last if clock else None):
            at_clause.setdefault(one.clause_id, []).append(one)
            how = "changed" if one.clause else "was taken out"
            yield Finding(
                ID,
                SEVERITY,
                f"{one.clause_id}, which {section.id} carries out, {how} since the section's review of "
                f"{format_date(one.review.entry.date)} ({one.review.round.id})",
                section.places["implements"].find(one.clause_id),
                section.id,
                _MEND,
            )
    for clause_id, found in at_clause.items():
        if clause := found[0].clause:
            sections = ", ".join(one.section.id for one in found)
            yield Finding(
                ID,
                SEVERITY,
                f"{clause_id} changed since the last review of {sections}",
                clause.places["id"],
                clause_id,
                _MEND,
            )
