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
from functools import cache

from checks.finding import Finding, Severity
from facts.decisions import find_near_question
from facts.links import find_dangling
from model import ids
from model.ids import IdKind
from model.manual import KINDS, Manual
from model.problem import find_nearest
from model.walking import get_declared_kind, list_reachable

ID = "reference-unknown"
SEVERITY = Severity.ERROR


_IF_DECIDED = (
    "A question is never deleted: if it was decided, restore it from git and record the decision with `sop decide`. "
)


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for link, known in find_dangling(manual):
        is_question = link.kind == ids.QUESTION
        near = find_near_question(link.id, known) if is_question else find_nearest(link.id, known)
        guess = f'Did you mean "{near}"? ' if near else _IF_DECIDED if is_question else ""
        yield Finding(
            ID,
            SEVERITY,
            f'there is no {link.kind} "{link.id}"',
            link.place,
            link.subject,
            f"{guess}Each {link.kind} is listed in {_name_places(link.kind)}.",
        )


@cache
def _name_places(kind: IdKind) -> str:
    """Where such ids are declared: folders, and the files of which there is just one."""
    if kind == ids.QUESTION:
        return "the open_questions of each file and in sop/decisions/"
    if kind == ids.CLAUSE_OR_REFERENCE:
        return f"{_name_places(ids.CLAUSE)} and {_name_places(ids.REFERENCE)}"
    declaring = (one for one in KINDS if kind in map(get_declared_kind, list_reachable(one.type)))
    return " and ".join(one.pattern if one.single else one.folder for one in declaring)
