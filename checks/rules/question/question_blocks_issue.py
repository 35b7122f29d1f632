"""A section is in force, and a question that has to be decided before that is still open.

## Why it matters
Some answers change what an officer has to do. A section that is issued without such an answer tells people to follow a
text of which nobody has decided what it should say.

## Fails
    # sop/sections/1.1-sample.yaml
    status: issued
    issued: 2025-06-01
    open_questions: [{id: Q-1.1-when, asks: school-office, urgency: blocks-issue, question: When is at once?}]

## Passes
    # sop/sections/1.1-sample.yaml
    status: issued
    issued: 2025-06-01
    open_questions: [{id: Q-1.1-when, asks: school-office, urgency: this-year, question: When is at once?}]

## How to mend it
Record what the office decided with `sop decide`, or write another `urgency` if the question can wait after all.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "question-blocks-issue"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.questions:
        if one.question.urgency != "blocks-issue":
            continue
        for name in dict.fromkeys((one.section, *one.question.shown_in)):
            section = manual.section_by_id.get(name)
            if section is not None and section.is_issued:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{name} is in force, and {one.question.id} has to be decided before that",
                    section.places["status"],
                    one.question.id,
                    f"Record the decision with `sop decide {one.question.id}`; if it can wait, write another urgency.",
                )
