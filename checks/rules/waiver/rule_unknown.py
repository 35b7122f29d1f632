"""A rule is named that does not exist.

## Why it matters
A rule that sop/manual.yaml leaves out or weighs otherwise, and a waiver, hold for a rule by its name. With a misspelt
name nothing happens, and nobody hears of it.

## Fails
    # sop/manual.yaml
    checks:
      ignore: [review-nevr]

## Passes
    # sop/manual.yaml
    checks:
      ignore: [review-never]

## How to mend it
Write the name as `sop rules` prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from checks.rule import Outcome
from model.manual import Manual
from model.places import Place
from model.problem import find_nearest

ID = "rule-unknown"
SEVERITY = Severity.ERROR


def check_outcome(manual: Manual, as_of: date, outcome: Outcome) -> Iterator[Finding]:
    for name, place in _named(manual):
        if name not in outcome.names:
            near = find_nearest(name, outcome.names)
            guess = f'Did you mean "{near}"? ' if near else ""
            message = f'there is no rule "{name}"'
            yield Finding(ID, SEVERITY, message, place, name, f"{guess}`sop rules` lists them.")


def _named(manual: Manual) -> Iterator[tuple[str, Place]]:
    if chosen := manual.settings.checks:
        yield from ((name, chosen.places["select", index]) for index, name in enumerate(chosen.select))
        yield from ((name, chosen.places["ignore", index]) for index, name in enumerate(chosen.ignore))
        yield from ((one.rule, one.places["rule"]) for one in chosen.severity)
    yield from ((waiver.rule, waiver.places["rule"]) for waiver in manual.all_waivers)
