"""The prose that the rules on words look at: what can still be reworded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facts.links import Marked, find_marked_in
from model.base import Document, IsProse, OnRecord, Value
from model.manual import Manual
from model.walking import find_values

# Inside single marks an apostrophe stands between letters, or, once, after the s of a plural: 'the officers' cars'.
_INSIDE = r"(?:[^'’‘]|(?<=\w)['’](?=\w))*"
_QUOTED = re.compile(
    r'"[^"]*"|“[^“”]*”|“[^“”"]*"|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|\u2039[^\u2039\u203a]*\u203a|\u203a[^\u2039\u203a]*\u2039|\uff02[^\uff02]*\uff02'
    rf"|(?<!\w)['‘](?=[\w(\[.…]){_INSIDE}(?:(?<=s)['’](?=\s){_INSIDE})?['’](?!\w)"
)
_MARKS = re.compile(r"[\"“„«»\u2039\u203a\uff02'‘]")


def find_prose(manual: Manual) -> Iterator[Marked]:
    """The prose that the rules on words look at, of the whole manual."""
    for document in manual.documents:
        yield from find_prose_in(document)


def find_prose_in(document: Document, holds: str = "") -> Sequence[Marked]:
    """The prose of one file that the rules on words look at: every text for a reader that can still be reworded.

    Left out are archived files and what is on record (model.base.OnRecord): the policy with its notes, review rounds,
    evidence, and the history of each section. Of a file that holds the word `holds` (in small letters) nowhere,
    nothing is looked at.
    """
    if holds and holds not in document.places.source.text.lower():
        return ()
    return document.once("prose", lambda: tuple(_prose_in(document)))


def _prose_in(document: Document) -> Iterator[Marked]:
    if document.is_archived or isinstance(document, OnRecord):
        return
    recorded = {id(value.places) for value in find_values(document, OnRecord) if isinstance(value, Value)}
    for found in find_marked_in(document):
        if isinstance(found.mark, IsProse) and id(found.places) not in recorded:
            yield found


def remove_quotes(text: str) -> str:
    """A text with blanks in place of what it quotes, the words of others. Every index into it stays valid."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text) if _MARKS.search(text) else text


def find_quotations(text: str) -> Iterator[tuple[int, int]]:
    """Where a text has quotation marks of any kind, from the mark that opens to after the mark that closes."""
    return (found.span() for found in _QUOTED.finditer(text)) if _MARKS.search(text) else iter(())
