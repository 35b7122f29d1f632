"""The one normal form in which texts are compared, searched and looked through.

Text that is pasted from Word, a PDF or a web page looks like typed text and is not the same: curly quotation marks,
no-break spaces and hyphens, ligatures, soft hyphens, accents as characters of their own. `fold` brings both to one
form. The search in the browser has its twin in theme/assets/js/search-words.js; one table of cases holds them together
(tests/language/folding.json).
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cache, cached_property

_SOFT_BREAK = re.compile("\u00ad\\s+")
_BROKEN = re.compile(r"(?<=[^\W\d_])-\s+(?=[^\W\d_])")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_SINGLE = "\u2018\u2019\u201a\u201b\u2032\u2035\u02b9\u02bb\u02bc\u02bd\u00b4\u2039\u203a\uff07"
_DOUBLE = "\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\uff02\u301d\u301e\u301f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d"
# Letters that Unicode takes for letters of their own, and the compatibility form leaves as they are.
_LETTERS: dict[str, str] = dict(
    zip(
        "\u00c6\u00e6\u0152\u0153\u00df\u1e9e\u00d8\u00f8\u0141\u0142\u0110\u0111\u00d0\u00f0\u00de\u00fe\u0131\u0126\u0127",
        ("AE", "ae", "OE", "oe", "ss", "SS", *"OoLlDdDd", "Th", "th", *"iHh"),
        strict=True,
    )
)
# Shown as nothing, though Unicode calls them letters or marks: fillers, joiners, selectors.
_NOTHING = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0")
_BLANK = "\u2800"
"""A braille pattern without a dot: it looks like a space."""


@cache
def _fold_character(character: str) -> str:
    if character in _SINGLE:
        return "'"
    if character in _DOUBLE:
        return '"'
    if character in _DASHES:
        return "-"
    if character in _NOTHING:
        return ""
    category = unicodedata.category(character)
    if category == "Zs" or character == _BLANK:
        return " "
    if category in ("Cf", "Mn", "Me"):
        return ""
    if character in _LETTERS:
        return _LETTERS[character]
    parts = unicodedata.normalize("NFKD", character)
    return character if parts == character else fold(parts)


def fold(text: str) -> str:
    """The normal form of a text: plain quotation marks, hyphens and spaces, no accents, nothing that is not seen.

    Capital letters, and how many spaces stand in a row, stay as they are.
    """
    return text if text.isascii() else _BEYOND_ASCII.sub(lambda found: _fold_character(found[0]), text)


def fold_joined(text: str) -> str:
    """The normal form of a text, with words that a line's end breaks made whole: "inter- view" is "interview".

    A PDF breaks words so, and what is pasted from it keeps the break. A word with a hyphen of its own, broken at it,
    loses that: where it matters, look through the text both ways.
    """
    return _BROKEN.sub("", fold(_SOFT_BREAK.sub("", text)))


def is_blank(text: str) -> bool:
    """Whether a reader sees nothing of a text: it is empty, or holds only spaces of any kind and unseen characters."""
    return not fold(text).strip()


class Folded:
    """A text with its normal form, to look through `text` and to tell where in the original something stands."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.text = fold(original)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original of the characters of `text` from `start` up to `end`.

        Unseen characters and accents that follow a character belong to it.
        """
        begin = self._locate(start)
        return begin, max(self._locate(end), self._locate(end - 1) + 1, begin) if end > start else begin

    def cut(self, start: int, end: int) -> str:
        """The words of the original that stand there."""
        begin, until = self.span(start, end)
        return self.original[begin:until]

    def _locate(self, index: int) -> int:
        """Where in the original the character at that index of `text` comes from."""
        folded, originals, lengths = self._changes
        at = bisect_right(folded, index) - 1
        if at < 0:
            return index
        inside = index - folded[at]
        # The characters that one stands for are all at its place; after it, the two texts run alike again.
        return originals[at] if inside < lengths[at] else originals[at] + 1 + inside - lengths[at]

    @cached_property
    def _changes(self) -> tuple[list[int], list[int], list[int]]:
        """Each character beyond ASCII: where its normal form begins in `text`, its own place, the form's length."""
        folded: list[int] = []
        originals: list[int] = []
        lengths: list[int] = []
        shift = 0
        if self.text != self.original:
            for found in _BEYOND_ASCII.finditer(self.original):
                length = len(_fold_character(found[0]))
                folded.append(found.start() + shift)
                originals.append(found.start())
                lengths.append(length)
                shift += length - 1
        return folded, originals, lengths


def name_character(character: str) -> str:
    """A character that a reader cannot see or tell from another, as a message names it: U+00A0, no-break space."""
    name = unicodedata.name(character, "").lower()
    return f"U+{ord(character):04X}" + (f", {name}" if name else "")


def find_odd(text: str) -> str | None:
    """The first character that a reader cannot see, or can take for a plain one; None where there is none."""
    found = (one[0] for one in _BEYOND_ASCII.finditer(text))
    return next((one for one in found if _fold_character(one) != one), None)
