"""A sentence is too long.

## Why it matters
A reader under stress loses a long sentence half-way. The most words are set under `plain_words: sentence` in
sop/manual.yaml, 30 where nothing is said. Words in quotation marks do not count: they are not ours to shorten.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: >-
      To say what an officer who has been called to a school does first, whom the officer then tells of it, what is
      written down about it on the same day, and who keeps it.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: >-
      To say what an officer who has been called to a school does first. It also says whom the officer then tells, what
      is written down about it on the same day, and who keeps it.

## How to mend it
Make two sentences of it, or a list.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.plain import split_sentences
from language.prose import find_prose_in, remove_quotes
from model.base import Document
from model.settings import Settings

ID = "sentence-too-long"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    most = settings.longest_sentence
    for found in find_prose_in(document):
        # Counting the spaces is quick, and nearly all texts are too short to hold such a sentence.
        if found.text.count(" ") + found.text.count("\n") < most:
            continue
        for sentence in split_sentences(remove_quotes(found.text)):
            words = sentence.split()
            if len(words) > most:
                yield Finding(
                    ID,
                    SEVERITY,
                    f'a sentence of {len(words)} words ("{" ".join(words[:5])} …"); at most {most} are aimed at',
                    found.place,
                    found.subject,
                    "Make two sentences of it, or a list.",
                )


check = ByFile(in_file)
