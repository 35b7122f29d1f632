"""A section belongs to a chapter that sop/manual.yaml does not list.

## Why it matters
Readers find a section by its chapter. Where a chapter was taken out or renumbered and its sections stayed, they stand
under a chapter that has no title, and nobody meant it.

## Fails
    # sop/manual.yaml
    chapters: [{number: 2, title: Second}]

## Passes
    # sop/manual.yaml
    chapters: [{number: 1, title: First}]

## How to mend it
List the chapter under `chapters` in sop/manual.yaml, or give the section a
number in a chapter that is there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "chapter-missing"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    listed = {chapter.number for chapter in manual.settings.chapters}
    for section in manual.sections:
        chapter = section.order[0]
        if chapter not in listed:
            yield Finding(
                ID,
                SEVERITY,
                f"{section.id} belongs to chapter {chapter}, and sop/manual.yaml lists no chapter {chapter}",
                section.places["id"],
                section.id,
                f"Add `- {{number: {chapter}, title: …}}` to the chapters of sop/manual.yaml, or give the section a "
                "number in another chapter.",
            )
