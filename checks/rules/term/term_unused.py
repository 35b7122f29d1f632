"""A term of the glossary is used nowhere.

## Why it matters
A glossary is read when it is short. A term that no section lists and no text uses is often one whose section was
reworded, so its definition is reviewed by nobody.

## Fails
    # sop/sections/1.1-sample.yaml
    terms: []
    short_answer: Keep it holstered.

## Passes
    # sop/sections/1.1-sample.yaml
    terms: [firearm]

## How to mend it
Name the term under `terms` in the section that rests on it, or take it out of sop/terms.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.terms_used import find_unused
from model.manual import Manual

ID = "term-unused"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for term_id in find_unused(manual):
        term = manual.term_by_id[term_id]
        yield Finding(
            ID,
            SEVERITY,
            f'the term "{term.term}" is used nowhere',
            term.places["id"],
            term_id,
            "Name it under `terms` in the section that rests on it, or take it out of sop/terms.yaml.",
        )
