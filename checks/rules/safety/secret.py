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
from language.secrets import Secret, find_secrets
from model.base import Document
from model.places import Place
from model.settings import Settings
from reading.texts import find_texts

ID = "secret"
SEVERITY = Severity.ERROR


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    source = document.places.source
    lines = set()
    for found in find_secrets(source.text):
        at = source.place(found.start, found.end)
        lines.add(at.line)
        yield _tell(found, at, document)
    # A code in double quotes writes what is not to be seen in the file itself.
    for text, place in find_texts(document, ()):
        if place.line not in lines:
            yield from (_tell(found, place, document) for found in find_secrets(text))


def _tell(found: Secret, place: Place, document: Document) -> Finding:
    return Finding(
        ID,
        SEVERITY,
        f"this looks like {found.kind}",
        place,
        document.subject,
        "Take it out and change it where it is used: it counts as known. Say instead which office keeps it.",
    )


check = ByFile(in_file)
