"""A procedure says "shall".

## Why it matters
"Shall" is the Board's word for a duty. In a procedure it hides who acts: a step says what to do, "must" says what is
required, "may" says what is allowed. Only the policy itself keeps the word.

## Fails
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office, basis: proposal, warnings: [The officer shall not wait.]}]

## Passes
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office, basis: proposal, warnings: [Never wait.]}]

## How to mend it
Tell the person what to do ("Report it."), or write "must". To quote the policy, put its words in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.prose import find_prose_in, remove_quotes
from model.base import Document
from model.settings import Settings

ID = "shall-in-procedure"
SEVERITY = Severity.NOTE

_SHALL = re.compile(r"\bshall\b", re.IGNORECASE)


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for found in find_prose_in(document, "shall"):
        if _SHALL.search(remove_quotes(found.text)):
            yield Finding(
                ID,
                SEVERITY,
                'it says "shall", the Board\'s word: a procedure tells somebody what to do',
                found.place.find("shall"),
                found.subject,
                'Begin with the act ("Report it."), write "must", or put quotation marks around what is quoted.',
            )


check = ByFile(in_file)
