"""A short answer is not short.

## Why it matters
It is for a reader who has thirty seconds. The most words are set under `plain_words: short_answer` in
sop/manual.yaml, 60 where nothing is said.

## Fails
    # sop/manual.yaml
    plain_words: {short_answer: 8}
    # sop/sections/1.1-sample.yaml
    short_answer: Keep the firearm in its holster, always and everywhere.

## Passes
    # sop/manual.yaml
    plain_words: {short_answer: 8}
    # sop/sections/1.1-sample.yaml
    short_answer: Keep the firearm in its holster, always.

## How to mend it
Keep what a reader has to do at once, and move the rest to the steps.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from model.base import Document
from model.section import Section
from model.settings import Settings
from model.training import Curriculum

ID = "short-answer-too-long"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    if not isinstance(document, (Section, Curriculum)) or document.is_archived:
        return
    most = settings.longest_short_answer
    words = len(document.short_answer.split())
    if words > most:
        yield Finding(
            ID,
            SEVERITY,
            f"the short answer has {words} words; at most {most} are aimed at",
            document.places["short_answer"],
            document.subject,
            "Keep what a reader has to do at once, and move the rest to the steps.",
        )


check = ByFile(in_file)
