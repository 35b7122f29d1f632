"""A step names no act.

## Why it matters
"Notification of the school office" or "At once" does not say what to do. A step begins with a verb.

## Fails
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Notification of the school office., basis: proposal}]

## Passes
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Notify the school office., basis: proposal}]

## How to mend it
Begin with what to do. A time limit belongs under `by`, a form under `record`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.plain import find_steps, has_no_verb
from model.base import Document
from model.settings import Settings

ID = "step-without-verb"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for subject, step in find_steps(document):
        if has_no_verb(step.does):
            yield Finding(
                ID,
                SEVERITY,
                f'the step "{step.does}" begins with no verb',
                step.places["does"],
                subject,
                "Begin with what to do. A time limit belongs under `by`, a form under `record`.",
            )


check = ByFile(in_file)
