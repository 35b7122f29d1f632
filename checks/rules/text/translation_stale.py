"""A text of a page for families has no translation, or its English changed since it was translated.

## Why it matters
A family that reads the page in its own language must be told the same as everybody. The page shows the English where
the two have come apart, and somebody has to translate it anew.

## Fails
    # sop/families/sample.yaml
    id: FAM-sample
    title: For families
    status: draft
    languages:
      - {code: es, name: Español, state: draft, title: Para las familias, notice: Borrador., rests_on: Según,
         changed: El texto cambió.}
    parts:
      - heading: Help
        translations: [{language: es, says: Ayuda, of: "b79cac926e0b"}]
        statements:
          - says: Call 911 at once.
            rests_on: SOP-1.1
            translations: [{language: es, says: Llame al 911., of: "000000000000"}]

## Passes
    # sop/families/sample.yaml
    id: FAM-sample
    title: For families
    status: draft
    languages:
      - {code: es, name: Español, state: draft, title: Para las familias, notice: Borrador., rests_on: Según,
         changed: El texto cambió.}
    parts:
      - heading: Help
        translations: [{language: es, says: Ayuda, of: "b79cac926e0b"}]
        statements:
          - says: Call 911 at once.
            rests_on: SOP-1.1
            translations: [{language: es, says: Llame al 911., of: "5b61f4a41f55"}]

## How to mend it
Have the sentence translated, then write the digest that the message names as `of`. Where the English changed in a way
that changes nothing for the translation, look at both, and write the new digest.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from facts.translations import digest_english, list_translations
from model.base import Document
from model.families import FamilyPage
from model.settings import Settings

ID = "translation-stale"
SEVERITY = Severity.WARNING


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    if not isinstance(document, FamilyPage) or document.is_archived:
        return
    for one in list_translations(document):
        if one.translation and not one.stale:
            continue
        wrong = "changed since it was translated into" if one.translation else "has no translation into"
        where = one.translation.places["of"] if one.translation else one.value.places.here
        yield Finding(
            ID,
            SEVERITY,
            f'"{one.english}" {wrong} "{one.language}"',
            where,
            document.subject,
            f'Translate it, then write `of: "{digest_english(one.english)}"`.',
        )


check = ByFile(in_file)
