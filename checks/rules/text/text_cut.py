"""A text ends where a space and # begin a comment.

## Why it matters
YAML takes everything from " #" to the end of the line for a comment. "Call unit #4 at door 3" then says "Call unit",
and nobody notices.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: Call unit #4 at door 3.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: "Call unit #4 at door 3."

## How to mend it
Put the whole text in quotes. If it is a comment, write it in a line of its own, or put two spaces before the # and one
after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from model.base import Document
from model.settings import Settings
from reading.texts import find_comments

ID = "text-cut"
SEVERITY = Severity.ERROR

_FEWEST_WORDS = 4
"""A text of so many words is prose, and a comment right after it is more likely a part of it."""

_SHOWN = 60

_COMMENT = re.compile(r"( +)#+(.?)")


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    source = document.places.source
    for text, end in find_comments(document):
        comment = _COMMENT.match(source.text, end)
        if comment and _is_cut(text, comment[1], comment[2]):
            yield Finding(
                ID,
                SEVERITY,
                f'the text ends before this #: it says "{_shorten(text)}", and what follows is a comment',
                source.place(comment.end(1), comment.end()),
                document.subject,
                "Put the whole text in quotes. If it is a comment, write it in a line of its own.",
            )


def _shorten(text: str) -> str:
    """The end of a text, where the cut is."""
    return text if len(text) <= _SHOWN else f"...{text[-_SHOWN:]}"


def _is_cut(text: str, spaces: str, after: str) -> bool:
    """Whether the comment after a text looks like a part of it: `#4`, or one space before it, as in running text."""
    words = len(text.split())
    return bool(after.strip()) or (words > 1 and len(spaces) == 1) or words >= _FEWEST_WORDS


check = ByFile(in_file)
