"""A step does not begin with an act of whoever is named under `who`.

## Why it matters
"The report is filed" leaves open who files it, and a step with a subject of its own may name somebody other than `who`.
The office and the act are read as one sentence: "SSO: File the report."

## Fails
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: The report is filed within a day., basis: proposal}]

## Passes
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: File the report within a day., basis: proposal}]

## How to mend it
Begin with the act, and name under `who` the office that does it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.plain import find_own_subject, find_steps
from model.base import Document
from model.settings import Settings

ID = "step-without-actor"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    names = [name for office in settings.offices for name in (office.name, office.short, *office.also) if name]
    for subject, step in find_steps(document):
        own = find_own_subject(step.does, names)
        if own is not None:
            yield Finding(
                ID,
                SEVERITY,
                f'the step begins with "{own}", not with an act of {step.who}',
                step.places["does"],
                subject,
                "Begin with the act, and name under `who` the office that does it.",
            )


check = ByFile(in_file)
