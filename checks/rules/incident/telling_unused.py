"""A row of the table of who is told what has no step in its section, or a step that tells names no row.

## Why it matters
The table promises that somebody is told. If no step of the section says so, nobody does it. And what a section tells
outside of the table is told by a deadline of its own, which nothing compares.

## Fails
    # sop/incidents/tellings.yaml
    tellings:
      - id: TELL-fire
        event: Something burns.
        who: sso
        whom: The school office
        does: Tell the school office.
        section: SOP-1.1
        basis: proposal
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Put the fire out., basis: proposal}]

## Passes
    # sop/incidents/tellings.yaml
    tellings:
      - id: TELL-fire
        event: Something burns.
        who: sso
        whom: The school office
        does: Tell the school office.
        section: SOP-1.1
        basis: proposal
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office., tells: TELL-fire, basis: proposal}]

## How to mend it
Write `tells:` with the id of the row in the step, or add a row for it to sop/incidents/tellings.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "telling-unused"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    if not manual.all_tellings:
        return
    for row in manual.all_tellings:
        section = manual.section_by_id.get(row.section)
        if section and row.id not in {step.tells for step in section.all_steps}:
            yield Finding(
                ID,
                SEVERITY,
                f"{row.id} is carried out in {section.id}, and no step there names it",
                row.places["section"],
                row.id,
                f"Write `tells: {row.id}` in the step of {section.id} that does it.",
            )
    for section in manual.sections:
        for step in section.all_steps:
            if step.card == "tell" and step.tells is None and not section.is_archived:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{section.id} tells somebody something that is not in the table of who is told what",
                    step.places["does"],
                    section.id,
                    "Write `tells:` with the id of its row, or add the row to sop/incidents/tellings.yaml.",
                )
