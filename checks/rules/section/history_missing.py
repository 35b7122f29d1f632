"""A revision of a section has no entry in its history.

## Why it matters
The history is the only place that says what changed, on which day and why. The last entry is about the revision that
stands. Entries are added, and none is taken out: after an incident it must be clear which text was in force that day.

## Fails
    # sop/sections/1.1-sample.yaml
    revision: 2

## Passes
    # sop/sections/1.1-sample.yaml
    revision: 2
    history:
      - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
      - {revision: 2, date: 2025-02-01, changed: The wording., why: To be clearer.}

## How to mend it
Add an entry to `history` for each revision, the newest last: revision, date, what changed, and why.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import find_before
from model.manual import Manual

ID = "history-missing"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        last = section.history[-1].revision if section.history else None
        if last != section.revision:
            ends = "is empty" if last is None else f"ends with revision {last}"
            yield Finding(
                ID,
                SEVERITY,
                f"{section.id} is revision {section.revision}, and its history {ends}",
                section.places["revision"],
                section.id,
                f"Add an entry for revision {section.revision} at the end of its history.",
            )


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        old = find_before(before, section)
        kept = {entry.revision for entry in section.history}
        for entry in old.history if old else ():
            if entry.revision not in kept:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"the history of {section.id} no longer tells of revision {entry.revision}",
                    section.places["history"],
                    section.id,
                    "Put the entry back: git has it.",
                )
