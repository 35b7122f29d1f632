"""How hard a text is to read: the Flesch-Kincaid grade, as a school year in the United States."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from model.section import Section

_LINK = re.compile(r"\[([^\[\]\n]+)\]\([^)\s\[]+\)")
_STOP_IN_WORD = re.compile(r"(?<=\w)\.(?=\w)")

# Words and sentences as textstat counts them, so that our grades compare with the figures of other tools.
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_NO_WORD = re.compile(r"'(?!(?:[tsd]|ve|ll|re))|[^\w\s']")
_FEWEST_WORDS = 3

# A group of vowels is a syllable, save the silent one of "passcode", "secludes" and "holstered".
_VOWELS = re.compile(r"(?!e[ds]?$)[aeiouy]+")


def grade_texts(texts: Iterable[str]) -> float | None:
    """The Flesch-Kincaid grade of English prose, to one decimal; None where there is no text.

    The grade is 0.39 × words per sentence + 11.8 × syllables per word - 15.59 (Kincaid and others, 1975). Each text
    ends a sentence; a full stop inside a word ("SOP-6.3", "61.926") ends none. Syllables are counted by the CMU
    Pronouncing Dictionary; in a word that it lacks, such as an id, by the groups of vowels.
    """
    text = " ".join(_sentence(one) for one in texts)
    if not text:
        return None
    words = _words(text)
    if not words:
        return 0.0
    sentences = sum(len(_words(one)) >= _FEWEST_WORDS for one in _SENTENCE.findall(text))
    syllables = sum(map(_syllables, words))
    return round(0.39 * (len(words) / max(1, sentences)) + 11.8 * (syllables / len(words)) - 15.59, 1)


def procedure(section: Section) -> Iterator[str]:
    """The texts of a section that are to be read in full: answer, purpose, steps, warnings, exceptions.

    Fragments such as "At once." or "Incident report." are no sentences and would flatter the grade.
    """
    yield from filter(None, (section.short_answer, section.purpose))
    for step in section.all_steps:
        yield from step.warnings
        yield step.does
    for statement in section.does_not_apply:
        yield statement.says


@cache
def _syllables(word: str) -> int:
    # Imported here: it loads the whole dictionary, which most commands do without.
    from pysyllables import get_syllable_count  # type: ignore[import-untyped]

    count: int | None = get_syllable_count(word)
    return count or max(1, len(_VOWELS.findall(word.lower())))


def _words(text: str) -> list[str]:
    return _NO_WORD.sub("", text).split()


def _sentence(text: str) -> str:
    words = _STOP_IN_WORD.sub("", _LINK.sub(r"\1", text)).strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."
