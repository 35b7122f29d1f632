"""The policy's own text has a slip.

## Why it matters
The source is kept word for word, slips included, so nobody may mend it here. A reader, and the Board when it next
revises the policy, should know of each. It is always a note: nothing in the manual is wrong. A citation of law that
is malformed and not yet recorded as a slip is named too.

## Fails
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: An SSO shal tell the school office.}]
        slips:
          - {found: shal, note: Probably "shall".}

## Passes
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: An SSO shall tell the school office.}]

## How to mend it
Tell the Board's office when the policy is next revised. Record a slip that is not recorded under `slips` of its clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.citations import find_citations
from model.manual import Manual

ID = "source-slip"
SEVERITY = Severity.NOTE


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for clause in manual.clause_by_id.values():
        for slip in clause.slips:
            yield Finding(
                ID,
                SEVERITY,
                f'the policy has "{slip.found}" in {clause.id}: {slip.note}',
                slip.places["found"],
                clause.id,
                "Nothing is to be mended here. Tell of it when the policy is next revised.",
            )
        for citation in find_citations(clause.words):
            if citation.slip and not any(
                citation.words in one.found or one.found in citation.words for one in clause.slips
            ):
                yield Finding(
                    ID,
                    SEVERITY,
                    f'the policy has "{citation.words}" in {clause.id}, a citation with a slip: {citation.slip}',
                    clause.places["runs"].find(citation.words),
                    clause.id,
                    "Record it under `slips` of the clause, and tell of it when the policy is next revised.",
                )
