"""The texts that the rules on words read: what somebody can still mend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from facts.links import Marked, find_marked_in
from model.base import Document, IsProse
from model.manual import Manual
from model.policy import Policy
from model.review import Round
from model.section import Section

_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')


def find_prose(manual: Manual) -> Iterator[Marked]:
    """Every text for a reader that is in force or proposed."""
    for document in manual.documents:
        yield from find_prose_in(document)


def find_prose_in(document: Document) -> Sequence[Marked]:
    """Every text for a reader of one file that is in force or proposed.

    Left out is the record, which nobody changes: the policy with its notes, archived files, past review rounds and
    the history of each section.
    """
    return document.once("prose", lambda: tuple(_prose_in(document)))


def _prose_in(document: Document) -> Iterator[Marked]:
    if isinstance(document, Policy | Round) or document.is_archived:
        return
    history = {id(change.places) for change in document.history} if isinstance(document, Section) else ()
    for found in find_marked_in(document):
        if isinstance(found.mark, IsProse) and id(found.places) not in history:
            yield found


def remove_quotes(text: str) -> str:
    """A text with blanks where it quotes: a quotation keeps the words of others. Each index stays what it was."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text) if '"' in text or "“" in text else text
