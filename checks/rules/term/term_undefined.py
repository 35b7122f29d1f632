"""A text uses an abbreviation that nothing spells out.

## Why it matters
A parent, a new officer or a Board member can't know what it stands for. A term of art is, for this rule, a word in
capitals only: what the glossary, an office, a reference or the manual's own name holds is defined, and so is what any
text spells out with the abbreviation in brackets. Words with an entry that is missing (`terms: [...]`) are
reference-unknown.

## Fails
    # sop/sections/1.1-sample.yaml
    short_answer: Call the CIT officer first.

## Passes
    # sop/sections/1.1-sample.yaml
    short_answer: Call the officer of the crisis intervention team (CIT) first.

## How to mend it
Spell it out, or give it an entry in sop/terms.yaml with its `short` form.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.terms_used import find_undefined
from model.manual import Manual

ID = "term-undefined"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for short, found in find_undefined(manual):
        yield Finding(
            ID,
            SEVERITY,
            f'nothing says what "{short}" stands for',
            found.place.find(short),
            found.subject,
            "Spell it out, or give it an entry in sop/terms.yaml with its `short` form.",
        )
