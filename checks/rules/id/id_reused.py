"""An id names another thing than it did before.

## Why it matters
Reports, minutes and other sections cite by id. Where SOP-3.2 was about holsters and is now about vehicles, each of them
misleads. A new title is no new thing: this is found only where neither the title nor the text has words in common with
what stood there.

## Fails
    # before: sop/sections/1.2-other.yaml
    title: Holsters and weapons
    short_answer: Each firearm stays holstered until danger threatens somebody.
    # after: sop/sections/1.2-other.yaml
    title: Vehicles
    short_answer: Park close beside entrances without blocking any buses.
    purpose: Explains cruisers.
    access: {level: public}
    steps:
      - {who: sso, does: Leave keys inside., basis: proposal}

## Passes
    # before: sop/sections/1.2-other.yaml
    title: Holsters and weapons
    # after: sop/sections/1.2-other.yaml
    title: Carrying weapons

## How to mend it
Give the new thing the next free id, and archive the old one under its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import is_same_thing, list_things
from model.manual import Manual

ID = "id-reused"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    then = list_things(before)
    for now in list_things(manual).values():
        old = then.get(now.id)
        if old is not None and not is_same_thing(old, now):
            yield Finding(
                ID,
                SEVERITY,
                f'{now.id} was the {old.kind} "{old.title}" and is now the {now.kind} "{now.title}"',
                now.value.places["id"],
                now.id,
                "Give the new one the next free id, and archive the old one under its own.",
            )
