"""A review round whose team lacks a seat from a District department or one from the community.

## Why it matters
The SOP Manual Team is to include "members from District departments and the community" (02.31/manual/3). A review by
one side alone does not keep that promise.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2026-06-01
    id: REV-2026-1
    convened: 2026-05-01
    team:
      - {seat: School safety, from: department}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
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
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## How to mend it
Add the missing seat, if somebody in it took part. If nobody did, the review has to be done again by a whole team.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "review-team"
SEVERITY = Severity.ERROR

_SIDES = {"department": "a District department", "community": "the community"}


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.rounds:
        present = {seat.origin for seat in one.team}
        for side, name in _SIDES.items():
            if side not in present:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"the team of {one.id} has no seat from {name}",
                    one.places.key("team"),
                    one.id,
                    f"Add the seat with `from: {side}` if somebody in it took part; else review with a whole team.",
                )
