"""A text says "and/or".

## Why it matters
A reader cannot tell whether one is enough or both are needed, and an officer has no time to work it out.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: Tell the principal and/or the school office.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: Tell the principal, the school office, or both.

## How to mend it
Write "or both", or say which of the two it is. Words in quotation marks are left alone: they are not ours to change.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.prose import find_prose_in, remove_quotes
from model.base import Document
from model.settings import Settings

ID = "and-or"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for found in find_prose_in(document, "and/or"):
        if "and/or" in remove_quotes(found.text).lower():
            yield Finding(
                ID,
                SEVERITY,
                'it says "and/or", which leaves open whether one is enough',
                found.place.find("and/or"),
                found.subject,
                'Write "A, B, or both", or say which of the two it is.',
            )


check = ByFile(in_file)
