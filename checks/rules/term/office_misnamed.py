"""A text names an office otherwise than sop/manual.yaml does.

## Why it matters
Two names look like two offices, and nobody knows which of them is to act. The names that sop/manual.yaml records under
`also` are those that other texts, such as the policy, use: the manual itself uses one. A name with one word a little
different counts too. What stands in quotation marks keeps the words of others.

## Fails
    # sop/manual.yaml
    offices:
      - {id: school-office, name: School Office, also: [Front Desk]}
      - {id: sso, name: School Safety Officer, short: SSO, kind: group}
    # sop/sections/1.1-sample.yaml
    short_answer: Tell the Front Desk.

## Passes
    # sop/manual.yaml
    offices:
      - {id: school-office, name: School Office, also: [Front Desk]}
      - {id: sso, name: School Safety Officer, short: SSO, kind: group}
    # sop/sections/1.1-sample.yaml
    short_answer: Tell the School Office.

## How to mend it
Write the office's name as sop/manual.yaml has it. Where the office has a new name, change it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.office_names import collect_names, find_misnamed
from language.prose import find_prose_in, remove_quotes
from model.base import Document
from model.settings import Settings

ID = "office-misnamed"
SEVERITY = Severity.WARNING


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    known = collect_names(settings)
    for text in find_prose_in(document):
        for found in find_misnamed(known, remove_quotes(text.text)):
            yield Finding(
                ID,
                SEVERITY,
                f'"{found.words}" is not the name of an office; sop/manual.yaml says "{found.office.name}"',
                text.place.find(found.words),
                text.subject,
                f'Write "{found.office.name}".',
            )


check = ByFile(in_file)
