"""A topic that the policy lists is not taught by the curriculum that carries out the list.

## Why it matters
The policy lists ten topics of the State's training and sixteen of the District's (02.31/training/state,
02.31/training/district). A curriculum that carries out a list teaches each of its items. The items are read from the
policy.

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
    hours: {at_least: 40, per: 1 year, basis: policy, cites: [01.1/part/1]}
    topics:
      - {number: 1, title: Bullying, clause: 01.1/part/2}

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
Add the topic under `topics`, with the clause that lists it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual
from model.policy import Clause

ID = "topic-missing"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    lists: dict[str, list[Clause]] = {}
    for clause in manual.clause_by_id.values():
        if clause.kind == "item":
            lists.setdefault(clause.id.rpartition("/")[0], []).append(clause)
    for curriculum in manual.curricula:
        if curriculum.is_archived:
            continue
        taught = {topic.clause for topic in curriculum.topics}
        carried = set(curriculum.implements) | {clause.rpartition("/")[0] for clause in taught}
        for clause in (item for parent, items in lists.items() if parent in carried for item in items):
            if clause.id not in taught:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{curriculum.id} has no topic for {clause.id}: {clause.words}",
                    curriculum.places.key("topics"),
                    curriculum.id,
                    f"Add the topic under `topics` with `clause: {clause.id}`.",
                )
