"""What is wrong, said to the person who must mend it: where, what was found, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import NamedTuple

from model.places import Place, Source

NOT_TEXT = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff"
    r"\U000e0000-\U000e007f]"
)
"""What no editor shows and no file of the manual holds: control characters, line separators, byte-order marks, and the
characters that turn the direction of a line, by which it reads otherwise than it is."""

_WIDEST_LINE = 120
_NO_DIGITS = str.maketrans("", "", "0123456789")


class Problem(NamedTuple):
    """A file, or a part of one, that cannot be read."""

    place: Place
    message: str
    mend: str


class UnreadableError(Exception):
    """sop/ could not be read. Holds every problem of every file, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems, key=lambda found: (found.place.file, *found.place[1:3], found.message))
        super().__init__(f"{len(self.problems)} problem(s) in the manual's files")


def show_path(path: object) -> str:
    """A path as it is printed anywhere: what steers a terminal, ends a line or is not seen is spelled out (\\x1b)."""
    return "".join(one if one.isprintable() else _spell(one) for one in str(path))


def _spell(character: str) -> str:
    code = ord(character)
    # Python keeps a byte of a name that is not UTF-8 as one of these: the byte itself is told.
    byte = code - 0xDC00 if 0xDC80 <= code <= 0xDCFF else None
    return character.encode("unicode_escape").decode("ascii") if byte is None else f"\\x{byte:02x}"


def place_file(path: str) -> Place:
    """The place to name where no line can be: the first line of a file that could not be taken apart."""
    return Place(Source(show_path(path), ""), 1, 1, 0)


def show_excerpt(place: Place) -> str:
    """The line at that place with carets under it; empty where the text has no such line.

    A character that no editor shows is shown as �, so that it can do nothing to a terminal.
    """
    lines = place.source.text.split("\n", place.line)
    if place.line > len(lines) or not lines[place.line - 1].strip():
        return ""
    line = NOT_TEXT.sub("\ufffd", lines[place.line - 1].rstrip("\r").replace("\t", " "))
    start = max(0, place.column - _WIDEST_LINE // 2) if len(line) > _WIDEST_LINE else 0
    shown = line[start : start + _WIDEST_LINE]
    carets = "^" * max(1, min(place.length, len(shown) - (place.column - 1 - start)))
    number = f"{place.line:>8}"
    return f"{number} | {shown}\n{' ' * len(number)} | {' ' * (place.column - 1 - start)}{carets}"


def describe(problem: Problem) -> str:
    """A problem as a person reads it: the place and what is wrong, the line itself, what to do."""
    said = f"{problem.place}  {problem.message}"
    line = show_excerpt(problem.place)
    return "\n".join(part for part in (said, line, f"    {problem.mend}") if part)


def find_nearest(word: str, words: Iterable[str], alike: float = 0.6) -> str | None:
    """The allowed word that is most like the one found, or None where none is as much `alike` (1.0 is the same)."""
    lowered = {allowed.lower(): allowed for allowed in words}
    matches = get_close_matches(word.lower(), lowered, n=3, cutoff=alike)
    return next((lowered[match] for match in matches if not _another_number(word.lower(), match)), None)


def _another_number(word: str, other: str) -> bool:
    """Whether two words differ in their digits alone: then one is no slip for the other."""
    return word != other and word.translate(_NO_DIGITS) == other.translate(_NO_DIGITS) and len(word) == len(other)


def join_words(words: Iterable[str]) -> str:
    """The allowed words as a reader takes them in: "a", "b" or "c"."""
    quoted = [f'"{word}"' for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
