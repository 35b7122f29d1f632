"""Two chapters have the same number.

## Why it matters
A section belongs to a chapter by its number. With two of one number nobody can say which of them a section is in.

## Fails
    # sop/manual.yaml
    chapters: [{number: 1, title: First}, {number: 1, title: Also first}]

## Passes
    # sop/manual.yaml
    chapters: [{number: 1, title: First}, {number: 2, title: Second}]

## How to mend it
Give one of the two a number that no other chapter has, and move its sections there: `sop move`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "chapter-duplicate"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    first: dict[int, str] = {}
    for chapter in manual.settings.chapters:
        if chapter.number in first:
            yield Finding(
                ID,
                SEVERITY,
                f'"{chapter.title}" and "{first[chapter.number]}" are both chapter {chapter.number}',
                chapter.places["number"],
                manual.settings.file,
                "Give one of the two a number that no other chapter has.",
            )
        first.setdefault(chapter.number, chapter.title)
