"""A section is in force, or claims a decision, and the file doesn't say what was decided, by whom or when.

## Why it matters
An issued section binds people. It has to say from which day, and who decided that its steps are the District's; a step
that is still a proposal is nobody's order. A step marked `district` vouches for a decision, so the decision has to be
on record in `decided` of its section.

## Fails
    # sop/sections/1.1-sample.yaml
    status: issued

## Passes
    # sop/sections/1.1-sample.yaml
    status: issued
    issued: 2025-06-01
    decided: {by: school-office, date: 2025-06-01}
    steps:
      - {who: sso, does: Tell the school office., basis: district}
    does_not_apply: []

## How to mend it
Issue the section with `sop issue`, which writes all of it, or make it a draft again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.base import Based, Document, Value
from model.dates import format_date
from model.manual import Manual
from model.places import Place
from model.section import Section
from model.walking import find_values

ID = "issued-undecided"
SEVERITY = Severity.ERROR

_MEND = "Issue it with `sop issue`, or make it a draft again."


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for document in manual.documents:
        section = document if isinstance(document, Section) else manual.section_by_id.get(document.section_id or "")
        if document.is_issued:
            yield from _find_missing(document, as_of)
        claims = _find_basis(document, "district")
        if claims and not document.is_archived and (section is None or section.decided is None):
            yield _find(document, claims[0], "it says `district`, and no section says who decided so", _MEND)


def _find_missing(document: Document, as_of: date) -> Iterator[Finding]:
    if isinstance(document, Section):
        at = document.places["status"]
        if document.issued is None:
            yield _find(document, at, f"{document.id} is issued, and doesn't say from which day", _MEND)
        elif document.issued > as_of:
            told = f"{document.id} is issued, and its day is {format_date(document.issued)}, which is still to come"
            yield _find(document, document.places["issued"], told, "Leave it a draft until that day.")
        if document.decided is None:
            yield _find(document, at, f"{document.id} is issued, and doesn't say who decided it", _MEND)
        elif document.decided.date > as_of:
            told = f"{document.id} was decided on {format_date(document.decided.date)}, which is still to come"
            yield _find(document, document.decided.places["date"], told, "Write the day of the decision.")
    if proposals := _find_basis(document, "proposal"):
        many = "1 proposal" if len(proposals) == 1 else f"{len(proposals)} proposals"
        yield _find(document, proposals[0], f"{document.subject} is issued with {many} in it", _MEND)


def _find_basis(document: Document, basis: str) -> list[Place]:
    """Where each value of that basis says so."""
    found = find_values(document, Based)
    return [one.places["basis"] for one in found if isinstance(one, Value) and one.basis == basis]


def _find(document: Document, at: Place, message: str, mend: str) -> Finding:
    return Finding(ID, SEVERITY, message, at, document.subject, mend)
