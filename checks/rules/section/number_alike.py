"""Two sections have numbers that read alike.

## Why it matters
SOP-3.2 and SOP-3.02 are two ids and one number to a reader: on the radio, in minutes and in the menu nobody can tell
them apart.

## Fails
    # sop/sections/1.02-third.yaml
    id: SOP-1.02
    title: Third section
    revision: 1
    history:
      - {revision: 1, date: 2026-01-01, changed: First draft., why: To have three.}
    status: draft
    since: 2026-01-01
    owner: school-office
    audiences: [sso]
    access: {level: public}
    implements: []
    short_answer: This is the third.
    purpose: To have three.
    steps:
      - {who: sso, does: Do it., basis: proposal}

## Passes
    # sop/sections/1.2-other.yaml
    id: SOP-1.2

## How to mend it
Give the newer one the next free number of the chapter, written without a zero before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "number-alike"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    by_number: dict[tuple[int, int], dict[str, None]] = {}
    for section in manual.sections:
        by_number.setdefault(section.order, {})[section.id] = None
    for order, names in by_number.items():
        if len(names) < 2:
            continue
        chapter, place = order
        plain = f"SOP-{chapter}.{place}"
        others = [name for name in names if name != plain]
        last = manual.section_by_id[others[-1]]
        yield Finding(
            ID,
            SEVERITY,
            f"{' and '.join(sorted(names))} read alike",
            last.places["id"],
            last.id,
            f"Keep {plain} for one of them, and give the other the next free number of its chapter.",
        )
