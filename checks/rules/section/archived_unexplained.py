"""An archived section doesn't say when and why it went out of force.

## Why it matters
After an incident it must be clear which text was in force that day, and a reader who lands on an old page has to be led
to what took its place. A section that gives a day and a reason, and is not archived, misleads as well.

## Fails
    # sop/sections/1.2-other.yaml
    status: archived

## Passes
    # sop/sections/1.2-other.yaml
    status: archived
    archived: {date: 2025-06-01, reason: It is part of SOP-1.1 now., replaced_by: [SOP-1.1]}

## How to mend it
Archive a section with `sop archive`, which writes all of it. For one that was archived by hand, add `archived`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import format_date
from model.manual import Manual
from model.places import Place
from model.section import Section

ID = "archived-unexplained"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        at = section.places["status"]
        if section.is_archived and section.archived is None:
            mend = "Add `archived` with `on`, `reason` and, where something took its place, `replaced_by`."
            yield _find(section, at, "is archived, and doesn't say when and why", mend)
        elif section.archived is None:
            continue
        elif not section.is_archived:
            mend = "Archive it with `sop archive`, or take `archived` out."
            yield _find(section, at, f"says why it was archived, and is {section.status}", mend)
        elif section.archived.date > as_of:
            told = f"is archived from {format_date(section.archived.date)} on, which is still to come"
            yield _find(section, section.archived.places["date"], told, "Leave it in force until that day.")


def _find(section: Section, at: Place, message: str, mend: str) -> Finding:
    return Finding(ID, SEVERITY, f"{section.id} {message}", at, section.id, mend)
