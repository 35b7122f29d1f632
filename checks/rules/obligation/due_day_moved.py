"""A change moves the day by which a review or a duty is due.

## Why it matters
A date in a file looks harmless: whoever moves `since` or `first` by a year, or makes an interval longer, gives a year
more without a word. So each day that a change moves is told, from which day to which and why. Where only the record
moved it, as something was done or an entry was corrected, it is a note.

## Fails
    # before: sop/sections/1.1-sample.yaml
    since: 2024-02-01
    # after: sop/sections/1.1-sample.yaml
    since: 2025-02-01

## Passes
    # before: sop/sections/1.1-sample.yaml
    title: Sample section
    # after: sop/sections/1.1-sample.yaml
    title: Another title

## How to mend it
If it was not meant, put the old value back. If it was, say so to whoever approves the change.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.moves import Move, find_moves
from model.manual import Manual
from model.places import Place

ID = "due-day-moved"
SEVERITY = Severity.WARNING


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    for move in find_moves(before, manual, as_of):
        old, new = move.days
        why = " and ".join(f"`{cause}`" for cause in move.causes)
        yield Finding(
            ID,
            Severity.NOTE if move.is_on_record else SEVERITY,
            f"{move.id} is due by {new}, and was due by {old}{f': {why} changed' if why else ''}",
            _find_place(manual, move),
            move.id,
            "If this was not meant, put the old value back. If it was, say so to whoever approves the change.",
        )


def _find_place(manual: Manual, move: Move) -> Place:
    section = manual.section_by_id.get(move.id)
    keys = [cause for cause in move.causes if cause not in ("evidence", "reviews")]
    if section:
        return section.places[next((key for key in keys if key in ("since", "interval", "status")), "id")]
    duty = next(one for one in manual.all_obligations if one.id == move.id)
    return duty.places[next(iter(keys), "id")]
