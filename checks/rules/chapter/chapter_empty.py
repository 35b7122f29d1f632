"""A chapter has no section.

## Why it matters
A chapter without a section is in no menu and on no page. Mostly its sections were moved or renumbered, and the chapter
was forgotten; or a section that should be there was lost.

## Fails
    # sop/manual.yaml
    chapters: [{number: 1, title: First}, {number: 2, title: Second}]

## Passes
    # sop/manual.yaml
    chapters: [{number: 1, title: First}]

## How to mend it
Take the chapter out of sop/manual.yaml, or begin its first section: `sop new section --chapter`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "chapter-empty"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    used = {section.order[0] for section in manual.sections}
    for chapter in manual.settings.chapters:
        if chapter.number not in used:
            yield Finding(
                ID,
                SEVERITY,
                f'chapter {chapter.number}, "{chapter.title}", has no section',
                chapter.places["number"],
                manual.settings.file,
                f"Take it out, or begin a section of it: `sop new section --chapter {chapter.number}`.",
            )
