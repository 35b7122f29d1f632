"""A text says only that it is still to be written.

## Why it matters
A reader who looks for what to do finds "To be written.", and where the page is in force, that is the rule in force. A
draft may wait for its words, and this is a warning there; what is issued has to say what it is about.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: To be written.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: To show which report is to be written by whom.

## How to mend it
Write the text, or take the field out where it can be left out. Until then, leave the page a draft.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.placeholders import find_placeholders
from model.base import Document
from model.settings import Settings

ID = "placeholder"
SEVERITY = Severity.ERROR


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for found in find_placeholders(document):
        if found.status == "archived":
            continue
        issued = found.status == "issued"
        yield Finding(
            ID,
            SEVERITY if issued else Severity.WARNING,
            f'it is issued and still says "{found.words}"' if issued else f'it still says "{found.words}"',
            found.place,
            document.subject,
            "Write what belongs here, or make this a draft again." if issued else "Write what belongs here.",
        )


check = ByFile(in_file)
