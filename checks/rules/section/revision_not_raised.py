"""A section changed what somebody does, and its revision is still the old one.

## Why it matters
The revision is how an officer, a principal or a court says which text was in force on a day. Two texts under one number
cannot be told apart. Comments, the wrapping of lines and open questions are no change of what somebody does. While a
section is a draft this is a warning, since nobody is bound by it yet.

## Fails
    # before: sop/sections/1.1-sample.yaml
    status: issued
    # after: sop/sections/1.1-sample.yaml
    short_answer: Keep the firearm in its holster.

## Passes
    # before: sop/sections/1.1-sample.yaml
    status: issued
    # after: sop/sections/1.1-sample.yaml
    short_answer: Keep the firearm in its holster.
    revision: 2
    history:
      - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
      - {revision: 2, date: 2025-02-01, changed: The wording., why: To be clearer.}

## How to mend it
Raise `revision` by one and say in `history` what changed and why, or undo the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.digests import digest_section
from facts.identity import find_before
from model.manual import Manual

ID = "revision-not-raised"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        old = find_before(before, section)
        if old is None or digest_section(before, old) == digest_section(manual, section):
            continue
        if section.revision > old.revision:
            continue
        yield Finding(
            ID,
            Severity.WARNING if section.status == old.status == "draft" else SEVERITY,
            f"{section.id} says something else than before and is still revision {section.revision}"
            if section.revision == old.revision
            else f"{section.id} went back from revision {old.revision} to {section.revision}, with another text",
            section.places["revision"],
            section.id,
            f"Write revision: {old.revision + 1} and add what changed, and why, to its history.",
        )
