"""How hard a text is to read: the Flesch-Kincaid grade, as a school year in the United States."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from language import syllables
from model.section import Section

_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\s]+\)")
_STOP_IN_WORD = re.compile(r"(?<=\w)\.(?=\w)")

# The next three as textstat has them, so that the grades are those that it gives.
_SENTENCE = re.compile(r"\b[^.!?]+[.!?]*")
_NO_WORD = re.compile(r"'(?!(?:[tsd]|ve|ll|re))|[^\w\s']")
_FEWEST_WORDS = 3


def grade(texts: Iterable[str]) -> float | None:
    """The Flesch-Kincaid grade of English prose, to one decimal; None where there is no text.

    The grade is 0.39 × words per sentence + 11.8 × syllables per word - 15.59. Each text ends a sentence; a full stop
    inside a word ("SOP-6.3", "61.926") ends none. It is the figure that textstat gives; a test compares the two.
    """
    measured = _measure(texts)
    return measured.exact() if measured else None


def grade_above(texts: Iterable[str], target: int) -> float | None:
    """The same grade where it is above the target, else None; mostly found without the words of no dictionary."""
    measured = _measure(texts)
    if measured is None:
        return None
    # A word is not hyphenated before its second letter or after its last but one.
    most = sum(max(1, len(word) - 2) * times for word, times in measured.unknown.items())
    if measured.grade(measured.least + most) <= target:
        return None
    found = measured.exact()
    return found if found > target else None


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


class _Measured(NamedTuple):
    """The size of a text: the syllables of the words that the dictionary has, and those that it lacks."""

    words: int
    sentences: int
    least: int
    unknown: Counter[str]

    def grade(self, all_syllables: int) -> float:
        if not self.words or not all_syllables:
            return 0.0
        return round(0.39 * (self.words / self.sentences) + 11.8 * (all_syllables / self.words) - 15.59, 1)

    def exact(self) -> float:
        return self.grade(self.least + sum(map(syllables.guessed, self.unknown.elements())))


def _measure(texts: Iterable[str]) -> _Measured | None:
    text = " ".join(_sentence(one) for one in texts)
    if not text:
        return None
    words = Counter(word.lower() for word in _words(text))
    sentences = sum(len(_words(one)) >= _FEWEST_WORDS for one in _SENTENCE.findall(text))
    least, unknown = 0, Counter[str]()
    for word, times in words.items():
        count = syllables.known(word)
        if count is None:
            unknown[word] = times
        else:
            least += count * times
    return _Measured(words.total(), max(1, sentences), least, unknown)


def _words(text: str) -> list[str]:
    return _NO_WORD.sub("", text).split()


def _sentence(text: str) -> str:
    words = _STOP_IN_WORD.sub("", _LINK.sub(r"\1", text)).strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."
