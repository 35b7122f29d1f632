"""The texts that the rules on words read: what somebody can still mend."""

from __future__ import annotations

import re
from collections.abc import Iterator

from model.base import IsProse
from model.links import Marked, marked
from model.manual import Manual

_QUOTED = re.compile(r'"[^"]*"|“[^”]*”')


def prose(manual: Manual) -> Iterator[Marked]:
    """Every text for a reader that is in force or proposed.

    Left out is the record, which nobody changes: the policy with its notes, archived files, past review rounds and
    the history of each section.
    """
    record = {one.file for one in (*manual.policies, *manual.rounds)}
    record |= {one.file for one in manual.documents if getattr(one, "status", None) == "archived"}
    history = {id(change.places) for section in manual.sections for change in section.history}
    for found in marked(manual):
        if (
            isinstance(found.mark, IsProse)
            and found.places.source.path not in record
            and id(found.places) not in history
        ):
            yield found


def unquoted(text: str) -> str:
    """A text with blanks where it quotes: a quotation keeps the words of others. Each index stays what it was."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text) if '"' in text or "“" in text else text
