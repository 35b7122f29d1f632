"""A question is gone, and nothing says what was decided.

## Why it matters
A question stands in the manual because somebody has to answer it. One that is deleted looks answered, and nobody can
say by whom, when and how. `sop decide` moves a question to sop/decisions/ with the answer; two questions that are one
become one, which names the other under `replaces`; the questions of an archived section stay in its file.

## Fails
    # before: sop/sections/1.1-sample.yaml
    open_questions:
      - {id: Q-1.1-when, asks: school-office, urgency: whenever, question: When is at once?}
    # after: sop/sections/1.1-sample.yaml
    open_questions: []

## Passes
    # before: sop/sections/1.1-sample.yaml
    open_questions:
      - {id: Q-1.1-when, asks: school-office, urgency: whenever, question: When is at once?}
    # after: sop/sections/1.1-sample.yaml
    open_questions: []
    # after: sop/decisions/2025.yaml
    id: DEC-2025
    decisions:
      - id: DEC-2025-1
        section: SOP-1.1
        question: {id: Q-1.1-when, asks: school-office, urgency: whenever, question: When is at once?}
        decided: Within a minute.
        by: school-office
        date: 2025-03-03
        reference: Minutes, item 4

## How to mend it
Restore the question from git. If it was decided, record the decision with `sop decide`, which takes the question out
of its file.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.links import find_declared
from model import ids
from model.manual import Manual

ID = "question-vanished"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    now = find_declared(manual).get(ids.QUESTION, {})
    subjects = {document.subject for document in manual.documents}
    asked_in = {document.file: document.subject for document in before.documents}
    for question, (was, *_) in find_declared(before).get(ids.QUESTION, {}).items():
        if question in now:
            continue
        # Where its whole file went, id-vanished tells of that: a question of a draft that was dropped went with it.
        stays = asked_in[was.place.file] in subjects
        yield Finding(
            ID,
            SEVERITY if stays else Severity.WARNING,
            f"the question {question} is gone, and no decision on it is on record",
            was.place,
            question,
            f"Restore it from git. If it was decided, record that: sop decide {question} --by OFFICE --date DATE "
            "--reference WHERE, with --option N or --words TEXT.",
        )
