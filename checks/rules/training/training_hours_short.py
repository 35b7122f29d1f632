"""No curriculum asks for as many hours as the policy does.

## Why it matters
Every SSO is to complete "forty (40) hours of annual in-service training" (02.31/training/1). The number is read from
the clause. Of several curricula that carry out one clause it is enough that one asks for all hours.

## Fails
    # sop/policy/01.1.yaml
    clauses:
      - {id: 01.1/part, kind: heading, runs: [{keep: A PART}]}
      - id: 01.1/part/1
        kind: sentence
        runs: [{keep: They shall complete forty hours a year.}]
        duty: shall
        office: [sso]
        every: {at_least: 40, unit: hours, per: 1 year}
      - {id: 01.1/part/2, kind: item, runs: [{keep: Bullying}], duty: shall, office: [sso]}
      - {id: 01.1/part/3, kind: item, runs: [{keep: Data}], duty: shall, office: [sso]}
    # sop/training/state.yaml
    id: TRN-state
    title: Training
    section: SOP-1.1
    status: draft
    for: [sso]
    short_answer: Forty hours a year.
    implements: [01.1/part, 01.1/part/1]
    hours: {at_least: 39, per: 1 year, basis: policy, cites: [01.1/part/1]}
    topics:
      - {number: 1, title: Bullying, clause: 01.1/part/2}
      - {number: 2, title: Data, clause: 01.1/part/3}

## Passes
    # sop/policy/01.1.yaml
    clauses:
      - {id: 01.1/part, kind: heading, runs: [{keep: A PART}]}
      - id: 01.1/part/1
        kind: sentence
        runs: [{keep: They shall complete forty hours a year.}]
        duty: shall
        office: [sso]
        every: {at_least: 40, unit: hours, per: 1 year}
      - {id: 01.1/part/2, kind: item, runs: [{keep: Bullying}], duty: shall, office: [sso]}
      - {id: 01.1/part/3, kind: item, runs: [{keep: Data}], duty: shall, office: [sso]}
    # sop/training/state.yaml
    id: TRN-state
    title: Training
    section: SOP-1.1
    status: draft
    for: [sso]
    short_answer: Forty hours a year.
    implements: [01.1/part, 01.1/part/1]
    hours: {at_least: 40, per: 1 year, basis: policy, cites: [01.1/part/1]}
    topics:
      - {number: 1, title: Bullying, clause: 01.1/part/2}
      - {number: 2, title: Data, clause: 01.1/part/3}

## How to mend it
Write the hours of the clause under `hours` in the curriculum that carries it out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual
from model.training import Curriculum

ID = "training-hours-short"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for clause in manual.clause_by_id.values():
        if clause.every is None or clause.every.unit != "hours":
            continue
        curricula = [one for one in manual.curricula if clause.id in one.implements and not one.is_archived]
        if not curricula:
            continue
        most = max(curricula, key=_yearly)
        if _yearly(most) < clause.every.at_least / clause.every.per.days:
            hours = f"{most.hours.at_least} hours every {most.hours.per}" if most.hours else "no hours"
            yield Finding(
                ID,
                SEVERITY,
                f"{most.id} asks for {hours}, and {clause.id} for {clause.every}",
                most.places["hours"],
                most.id,
                "Write the hours of the clause under `hours`.",
            )


def _yearly(curriculum: Curriculum) -> float:
    hours = curriculum.hours
    return hours.at_least / hours.per.days if hours else 0.0
