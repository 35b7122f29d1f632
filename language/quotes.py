"""What the manual quotes, and whether the policy says it word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from facts.links import Marked, find_mentions
from language.prose import find_quotations
from model import ids
from model.folding import fold_joined
from model.manual import Manual

FEWEST_WORDS = 6
"""From so many words on, words in quotation marks in a text with a clause id are taken as a quotation of the policy."""

_RIGHT_AFTER = re.compile(r"[.,;:]?\s{0,3}\((?=[0-9]{2}\.)")
_HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
"""A hyphen inside of a word: left out on both sides, since a line that breaks there may have brought it."""
_GAP = re.compile(r" ?(?:\.\.\.|\[[^\]\[]*\]) ?")


class Quote(NamedTuple):
    """Words in quotation marks, and the clause in brackets right after them; "" where there is none."""

    words: str
    clause: str


def find_quotes(found: Marked) -> Iterator[Quote]:
    """What a text quotes from the policy.

    That is any words with a clause in brackets right after them, and any quotation of FEWEST_WORDS words or more in a
    text that names a clause.
    """
    clause_at = {one.start: one.id for one in find_mentions(found.text) if one.kind is ids.CLAUSE}
    if not clause_at:
        return
    for start, end in find_quotations(found.text):
        words = found.text[start + 1 : end - 1]
        right_after = _RIGHT_AFTER.match(found.text, end)
        clause = clause_at.get(right_after.end(), "") if right_after else ""
        if clause or len(words.split()) >= FEWEST_WORDS:
            yield Quote(words, clause)


def is_quoted_from(manual: Manual, quote: Quote) -> bool:
    """Whether the policy says it word for word: in that clause or what is under it; where none is named, anywhere.

    The prior wording counts too, since a section may say what was changed. Capital letters, the kind of quotation
    marks and a last full stop or comma do not matter. Words may be left out where "..." or [brackets] say so.
    """
    wanted = [piece.strip(" .,;:") for piece in _GAP.split(_plain(quote.words))]
    return any(_follow(wanted, text) for text in _texts(manual, quote.clause))


def _texts(manual: Manual, clause: str) -> Iterator[str]:
    for policy in manual.policies:
        parts = [one for one in policy.clauses if not clause or one.id == clause or one.id.startswith(clause + "/")]
        yield _plain(" ".join(one.words for one in parts))
        yield _plain(" ".join(one.text("prior") for one in parts))


def _follow(pieces: list[str], text: str) -> bool:
    at = 0
    for piece in pieces:
        found = re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)").search(text, at) if piece else None
        if piece and found is None:
            return False
        at = found.end() if found else at
    return True


def _plain(text: str) -> str:
    return _HYPHEN.sub("", " ".join(fold_joined(text).split()).casefold())
