"""Open questions do not say by when they have to be decided.

## Why it matters
Whoever must answer a hundred questions begins with those that keep a section from being issued. A question without an
urgency is listed after those that have one. All of them are counted in one finding.

## Fails
    # sop/sections/1.1-sample.yaml
    open_questions:
      - {id: Q-1.1-when, asks: school-office, question: When is at once?}

## Passes
    # sop/sections/1.1-sample.yaml
    open_questions:
      - {id: Q-1.1-when, asks: school-office, urgency: blocks-issue, question: When is at once?}

## How to mend it
Write `urgency` under each: `blocks-issue` where the section can't be issued before it is decided, `this-year` where it
has to be decided before the year ends, `whenever` where there is no hurry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "question-urgency-missing"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    missing = [one.question for one in manual.questions if one.question.urgency is None]
    if not missing:
        return
    total = len(manual.questions)
    yield Finding(
        ID,
        SEVERITY,
        f"{len(missing)} of {total} open question{'' if total == 1 else 's'} "
        f"do{'es' if total == 1 else ''} not say how urgent {'it is' if total == 1 else 'they are'}",
        missing[0].places["id"],
        missing[0].id,
        "Write urgency: blocks-issue, this-year or whenever under each. This is the first of them.",
    )
