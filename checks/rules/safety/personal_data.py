"""Words in a file point to a person.

## Why it matters
The manual is public and kept for good, comments and earlier versions included. It names offices, never people: a name,
an address or a number that stands here once cannot be taken back.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: Officer Example can be called at (502) 555-0123.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: The School Safety Officer can be called through the School Office.

## How to mend it
Name the office instead, and keep the name or number where only those see it who need it. If the words point to nobody,
add a waiver with the reason to sop/waivers.yaml. The address under `contact` in sop/manual.yaml is left alone. Where it
was committed already, it stays in the history: tell whoever looks after the repository.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.personal import Personal, collect_own_words, find_personal
from model.base import Document
from model.places import Place
from model.settings import Settings
from reading.texts import find_texts

ID = "personal-data"
SEVERITY = Severity.ERROR


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    contact = settings.contact.address if settings.contact else ""
    source = document.places.source
    own = settings.once("own words", lambda: _own(settings))
    told = {contact} if document is settings else set()
    for found in find_personal(source.text, own):
        if document is settings and found.words in contact:
            continue
        told.add(found.words)
        yield _tell(found, source.place(found.start, found.end), document)
    # A code in double quotes writes what is not to be seen in the file itself.
    for text, place in find_texts(document, ()):
        for found in find_personal(text, own):
            if not any(found.words in one for one in told):
                yield _tell(found, place, document)


def _tell(found: Personal, place: Place, document: Document) -> Finding:
    return Finding(
        ID,
        SEVERITY,
        f'"{found.words}" looks like {found.kind}',
        place,
        document.subject,
        "Name the office instead. If the words point to nobody, add a waiver with the reason.",
    )


check = ByFile(in_file)


def _own(settings: Settings) -> frozenset[str]:
    offices = (name for one in settings.offices for name in (one.name, one.short, *one.also))
    return collect_own_words((settings.title, settings.district, *offices, *(one.name for one in settings.audiences)))
