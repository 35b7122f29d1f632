"""Some steps of a section say when they are due, and others don't, or they stand apart from their group.

## Why it matters
A page shows its steps in groups: what is always so, what is done in the moment, what comes afterwards. An officer in a
corridor reads one group. A step outside of the groups, or a group in two pieces, is overlooked.

## Fails
    # sop/sections/1.1-sample.yaml
    steps:
      - {who: sso, does: Lock the door., when: moment, basis: proposal}
      - {who: sso, does: Write the report., basis: proposal}

## Passes
    # sop/sections/1.1-sample.yaml
    steps:
      - {who: sso, does: Lock the door., when: moment, basis: proposal}
      - {who: sso, does: Write the report., when: afterwards, basis: proposal}

## How to mend it
Write `when:` in each step that is in no other step, and put those of one group one after another. A step within another
has none of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from checks.finding import Finding, Severity
from model.base import Step, list_steps
from model.manual import Manual
from model.places import Place

ID = "step-phase"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        for says, place, mend in _find_faults(section.steps):
            yield Finding(ID, SEVERITY, f"{section.id} {says}", place, section.id, mend)


def _find_faults(steps: tuple[Step, ...]) -> Iterator[tuple[str, Place, str]]:
    groups = [(phase, list(group)) for phase, group in groupby(steps, key=lambda step: step.when)]
    named = [phase for phase, _ in groups]
    if any(named):
        for phase, group in groups:
            if phase is None:
                yield "says of some steps when they are due, and not of this", group[0].places["does"], "Write `when:`."
    for number, (phase, group) in enumerate(groups):
        if phase and phase in named[:number]:
            mend = "Put the steps of one group one after another."
            yield f"has steps that say when: {phase} in two places", group[0].places["when"], mend
    for inner in list_steps([step for outer in steps for step in outer.steps]):
        if inner.when:
            yield "says when a step within another is due", inner.places["when"], "Take it out: the outer step says it."
