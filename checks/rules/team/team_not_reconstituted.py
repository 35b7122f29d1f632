"""A review round whose team was not convened anew since the round before it was closed.

## Why it matters
The manual is to be reviewed "by a reconstituted SOP Manual Team" (02.31/manual/4). No names are kept, so this rests on
the days: a team that was convened before the last round was closed is the last round's team. A round that begins while
the one before is still open has no team of its own either.

## Fails
    # sop/reviews/REV-2026-1.yaml, as of 2028-06-02
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

    # sop/reviews/REV-2026-2.yaml
    id: REV-2026-2
    convened: 2026-05-20
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## Passes
    # sop/reviews/REV-2026-1.yaml, as of 2028-06-02
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

    # sop/reviews/REV-2026-2.yaml
    id: REV-2026-2
    convened: 2026-06-02
    team:
      - {seat: School safety, from: department}
      - {seat: A parent, from: community}
    sections:
      - section: SOP-1.1
        date: 2026-05-02
        outcome: kept
        digest: 0000000000000000000000000000000000000000000000000000000000000000

## How to mend it
Close the round before, convene the team anew, and write that day under `convened`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual

ID = "team-not-reconstituted"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for before, one in pairwise([one for one in manual.rounds if one.kind == "full"]):
        if before.closed is not None and one.convened > before.closed:
            continue
        closed = f"was closed on {format_date(before.closed)}" if before.closed else "is not closed"
        yield Finding(
            ID,
            SEVERITY,
            f"{one.id} was convened on {format_date(one.convened)}, and {before.id} before it {closed}",
            one.places["convened"],
            one.id,
            "Close the round before, convene the team anew, and write that day under `convened`.",
        )
