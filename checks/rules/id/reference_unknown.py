"""An id points at something that the manual does not have.

## Why it matters
A reader who follows the link finds nothing, and a duty may look kept by a section that does not exist.

## Fails
    # sop/sections/1.1-sample.yaml
    owner: schol-office

## Passes
    # sop/sections/1.1-sample.yaml
    owner: school-office

## How to mend it
Mend the spelling, or declare the thing where its kind is declared: offices and audiences in sop/manual.yaml, terms in
sop/terms.yaml, references in sop/references.yaml, everything else in a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.links import find_dangling
from model.manual import Manual
from model.problem import find_nearest

ID = "reference-unknown"
SEVERITY = Severity.ERROR

_DECLARED_IN = {
    "office": "sop/manual.yaml",
    "audience": "sop/manual.yaml",
    "withholding basis": "sop/manual.yaml",
    "term": "sop/terms.yaml",
    "reference": "sop/references.yaml",
    "clause": "sop/policy/",
    "clause or reference": "sop/policy/ and sop/references.yaml",
    "section": "sop/sections/",
    "curriculum": "sop/training/",
    "incident type": "sop/incidents/types/",
    "contact kind": "sop/incidents/contact-kinds.yaml",
    "report field": "sop/incidents/report-form.yaml",
    "report group": "sop/incidents/report-form.yaml",
    "trigger": "sop/incidents/notification.yaml",
    "guide": "sop/guides/",
    "form": "sop/incidents/report-form.yaml and sop/program/student-feedback.yaml",
    "goal": "sop/program/metrics.yaml",
    "metric": "sop/program/metrics.yaml",
    "metric setting": "sop/program/metrics.yaml",
    "obligation": "sop/program/obligations.yaml",
    "question": "the open_questions of each file",
}


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for link, known in find_dangling(manual):
        near = find_nearest(link.id, known)
        guess = f'Did you mean "{near}"? ' if near else ""
        yield Finding(
            ID,
            SEVERITY,
            f'there is no {link.kind} "{link.id}"',
            link.place,
            link.subject,
            f"{guess}Each {link.kind} is listed in {_DECLARED_IN[link.kind]}.",
        )
