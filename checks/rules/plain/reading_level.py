"""A section is harder to read than is aimed at.

## Why it matters
Officers, principals and families read this manual, some of them in a hurry, some in a second language. What is aimed
at is a setting: the school grade `reading_target` in sop/manual.yaml, 8 where nothing is said. The figure is the
Flesch-Kincaid grade of the short answer, purpose, steps, warnings and exceptions, the same that `sop stats` prints.

## Fails
    # sop/sections/1.1-sample.yaml
    short_answer: Institutional accountability necessitates comprehensive documentation of irregularities.
    purpose: Systematic documentation facilitates organizational transparency.

## Passes
    # sop/sections/1.1-sample.yaml
    short_answer: Write down what went wrong, on the same day.
    purpose: So that others can see it.

## How to mend it
Shorten the longest sentences first, then swap long words for short ones. Where the policy's own words are hard, say
what they mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.grade import grade_texts, procedure
from model.base import Document
from model.section import Section
from model.settings import Settings

ID = "reading-level"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    if not isinstance(document, Section) or document.is_archived:
        return
    target = settings.reading_target
    found = grade_texts(procedure(document))
    if found is not None and found > target:
        yield Finding(
            ID,
            SEVERITY,
            f"{document.id} reads at grade {found}; at most {target} is aimed at",
            document.places["short_answer"],
            document.id,
            "Shorten the longest sentences first, then swap long words for short ones.",
        )


check = ByFile(in_file)
