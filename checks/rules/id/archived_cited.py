"""Something in use points at a file that is archived.

## Why it matters
A reader who follows the link comes to text that is no longer in force, and may act on it. What was, may still be named
in the history of a section and in a past review round.

## Fails
    # sop/sections/1.2-other.yaml
    status: archived

## Passes
    # sop/sections/1.2-other.yaml
    status: archived
    # sop/sections/1.1-sample.yaml
    related: []

## How to mend it
Point at what took its place, or take the link out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.links import find_links
from model.manual import Manual

ID = "archived-cited"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    successors = {one.id: one.archived.replaced_by for one in manual.sections if one.archived}
    archived = {document.file: document.subject for document in manual.documents if document.is_archived}
    ids = frozenset(archived.values())
    if not ids:
        return
    past = {one.file for one in manual.rounds} | archived.keys()
    history = {id(change.places) for section in manual.sections for change in section.history}
    for link in find_links(manual):
        if link.id in ids and link.place.file not in past and id(link.text.places) not in history:
            yield Finding(
                ID,
                SEVERITY,
                f"{link.subject} points at {link.id}, which is archived",
                link.place,
                link.subject,
                f"Point at what took its place, {' and '.join(successors[link.id])}, or take the link out."
                if successors.get(link.id)
                else "Point at what took its place, or take the link out.",
            )
