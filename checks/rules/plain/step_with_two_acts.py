"""A step tells two acts.

## Why it matters
One step is one act: it can be ticked off, it has one time limit and one record. The second act of two is the one that
is forgotten.

## Fails
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Call 911 and tell the principal., basis: proposal}]

## Passes
    # sop/sections/1.1-sample.yaml
    steps:
      - {who: sso, does: Call 911., basis: proposal}
      - {who: sso, does: Tell the principal., basis: proposal}

## How to mend it
Make two steps of it, or steps within the step.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.plain import find_second_act, find_steps
from model.base import Document
from model.settings import Settings

ID = "step-with-two-acts"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for subject, step in find_steps(document):
        second = find_second_act(step.does)
        if second is not None:
            yield Finding(
                ID,
                SEVERITY,
                f'the step tells two acts; the second begins with "{second}"',
                step.places["does"],
                subject,
                "Make two steps of it, or steps within the step.",
            )


check = ByFile(in_file)
