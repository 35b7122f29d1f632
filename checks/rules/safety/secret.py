"""A key, a token, a password or an access code stands in a file.

## Why it matters
Whoever reads the manual could use it, and so could everybody who ever gets a copy. Deleting it later does not help: the
history keeps it.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: "The door code is 4711."

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: The School Office keeps the door code.

## How to mend it
Take it out, and change it where it is used: it counts as known from now on. Say instead which office keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.secrets import find_secrets
from model.base import Document
from model.settings import Settings

ID = "secret"
SEVERITY = Severity.ERROR


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    source = document.places.source
    for found in find_secrets(source.text):
        yield Finding(
            ID,
            SEVERITY,
            f"this looks like {found.kind}",
            source.place(found.start, found.end),
            document.subject,
            "Take it out and change it where it is used: it counts as known. Say instead which office keeps it.",
        )


check = ByFile(in_file)
