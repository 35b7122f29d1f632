"""An urgent section has no quick card that can be used.

## Why it matters
An urgent section stands on the home page, and its quick card is what a reader has time for. The card is made from the
steps that are marked for it with `card:`. It needs the situation in the reader's words, something to do, whom to tell
and a record to make. Under "Do not" stands only what forbids: "Keep the firearm holstered" would say its opposite
there. A mark that shows nothing is a slip.

## Fails
    # sop/sections/1.1-sample.yaml
    situation: A firearm was drawn
    steps:
      - who: sso
        does: Keep the firearm holstered.
        basis: proposal
        card: do-not

## Passes
    # sop/sections/1.1-sample.yaml
    situation: A firearm was drawn
    steps:
      - who: sso
        does: Make people safe.
        basis: proposal
        card: do
      - who: sso
        does: Fire no warning shot.
        basis: proposal
        card: do-not
      - who: sso
        does: Tell the school office.
        by: At once.
        record: Note in the log.
        basis: proposal
        card: tell

## How to mend it
Mark the steps that a reader needs first with `card: do`, `do-not`, `tell`, `record` or `warnings`, and write
`situation:`. A section that nobody needs in a hurry has no `urgent:` and no marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from facts.card import make_card
from model.base import Document, Step
from model.places import Place
from model.section import Section
from model.settings import Settings

ID = "card-unusable"
SEVERITY = Severity.NOTE

_FORBIDS = re.compile(r"\b(no|not|never|none|nothing|nobody|neither|nor|without|cannot)\b|n't\b", re.IGNORECASE)


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    if not isinstance(document, Section) or document.is_archived:
        return
    if document.urgent is not None:
        yield from _lacking(document)
    for step in document.all_steps:
        if step.card is not None:
            yield from _misplaced(document, step)


check = ByFile(in_file)


def _lacking(section: Section) -> Iterator[Finding]:
    at = section.places["urgent"]
    if not section.situation:
        yield _finding(section, at, "has no `situation`", "Say in the reader's words when it is needed.")
    if (made := make_card(section)) is None:
        yield _finding(section, at, "has no quick card", "Mark the steps that a reader needs first with `card`.")
        return
    lacks = [
        (not made.do, "nothing to do", "`card: do`"),
        (not made.tell, "nobody to tell", "`card: tell`"),
        (not (made.record or made.kept), "no record to make", "`card: record`, or one with a `record`"),
    ]
    for lacking, what, mark in lacks:
        if lacking:
            yield _finding(section, at, f"has {what} on its quick card", f"Mark a step with {mark}.")


def _misplaced(section: Section, step: Step) -> Iterator[Finding]:
    at = step.places["card"]
    if section.urgent is None:
        mend = "Take the mark out, or give the section its place on the home page with `urgent`."
        yield _finding(section, at, "is not urgent, so it has no quick card for this step", mend)
    elif step.card == "warnings" and not step.warnings:
        yield _finding(section, at, "marks a step for its warnings, and it has none", "Choose another mark.")
    elif step.card == "do-not" and not _FORBIDS.search(step.does):
        mend = "Mark it with `card: do`, or with `card: warnings` if those forbid."
        yield _finding(section, at, f'has "{step.does}" under "Do not", and that forbids nothing', mend)


def _finding(section: Section, at: Place, what: str, mend: str) -> Finding:
    return Finding(ID, SEVERITY, f"{section.id} {what}", at, section.id, mend)
