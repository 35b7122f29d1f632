"""A step tells somebody something in other words, or by another deadline, than the table of who is told what.

## Why it matters
Who is told what, and by when, is in one table. A section that says "the same day" where another says "at once" makes
one of them wrong, and nobody knows which. A step that names a row has its words.

## Fails
    # sop/incidents/tellings.yaml
    tellings:
      - id: TELL-fire
        event: Something burns.
        who: sso
        whom: The school office
        does: Tell the school office.
        by: At once.
        section: SOP-1.1
        basis: proposal
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office., by: The same day., tells: TELL-fire, basis: proposal}]

## Passes
    # sop/incidents/tellings.yaml
    tellings:
      - id: TELL-fire
        event: Something burns.
        who: sso
        whom: The school office
        does: Tell the school office.
        by: At once.
        section: SOP-1.1
        basis: proposal
    # sop/sections/1.1-sample.yaml
    steps: [{who: sso, does: Tell the school office., by: At once., tells: TELL-fire, basis: proposal}]

## How to mend it
Decide which of the two is meant, and write it in the table and in each step that names the row.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.base import Step
from model.incidents import Telling
from model.manual import Manual

ID = "telling-differs"
SEVERITY = Severity.ERROR

_COMPARED = ("who", "designee", "does", "by", "record")


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    rows = {row.id: row for row in manual.all_tellings}
    for document in manual.documents:
        for step in document.all_steps:
            row = rows.get(step.tells or "")
            for name in _COMPARED if row else ():
                assert row is not None
                if (says := _say(step, name)) != (wanted := _say(row, name)):
                    yield Finding(
                        ID,
                        SEVERITY,
                        f"{document.subject} says {name}: {says or 'nothing'}; {row.id} says {wanted or 'nothing'}",
                        step.places[name],
                        document.subject,
                        "Write what is meant in sop/incidents/tellings.yaml and in each step that names the row.",
                    )


def _say(value: Step | Telling, name: str) -> str:
    found = getattr(value, name)
    return " ".join(found.split()) if isinstance(found, str) else "or designee" if found else ""
