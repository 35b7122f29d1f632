"""Where an English word can be hyphenated, by the patterns that Pyphen brings along.

Pyphen takes all of its patterns apart when it starts, which takes longer than to check a manual that is known. Here a
pattern is taken apart when a word has its letters; a test holds both to the same answer.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

_NO_DIGITS = str.maketrans("", "", "0123456789")
# As textstat has it: so many letters at least stand before the first hyphen and after the last.
_AT_LEAST = 2


class _Patterns(NamedTuple):
    """Each pattern by its letters, such as "a1b2c" by "abc", and how many letters the longest has."""

    by_letters: dict[str, str]
    longest: int


def hyphens(word: str) -> int:
    """At how many places a word in small letters can be hyphenated.

    A digit in a pattern weighs the place where it stands. The heaviest at a place counts: an odd one allows a hyphen.
    """
    patterns, dotted = _patterns(), f".{word}."
    weights = [0] * (len(dotted) + 1)
    for start in range(len(dotted)):
        for end in range(start + 1, min(start + patterns.longest, len(dotted)) + 1):
            at = start
            for sign in patterns.by_letters.get(dotted[start:end], ""):
                if sign.isdigit():
                    weights[at] = max(weights[at], int(sign))
                else:
                    at += 1
    # The dot before the word counts as a letter here.
    return sum(weight % 2 for weight in weights[1 + _AT_LEAST : len(dotted) - _AT_LEAST])


@cache
def _patterns() -> _Patterns:
    package = find_spec("pyphen")  # not imported: its import alone looks at each of its languages
    assert package is not None
    folder = next(iter(package.submodule_search_locations or ()))
    # The first lines say what is not asked here; no word has their letters.
    text = (Path(folder) / "dictionaries" / "hyph_en_US.dic").read_text("utf-8")
    found = dict(zip(text.translate(_NO_DIGITS).split("\n"), text.split("\n"), strict=True))
    return _Patterns(found, max(map(len, found)))
