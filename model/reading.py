"""How hard a text is to read: the Flesch-Kincaid grade, as a school year in the United States."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from model.section import Section

_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\s]+\)")
_STOP_IN_WORD = re.compile(r"(?<=\w)\.(?=\w)")


def grade(texts: Iterable[str]) -> float | None:
    """The Flesch-Kincaid grade of English prose, to one decimal; None where there is no text.

    The grade is 0.39 × words per sentence + 11.8 × syllables per word - 15.59. Each text ends a sentence; a full stop
    inside a word ("SOP-6.3", "61.926") ends none.
    """
    # Imported here: it brings along a dictionary of 4 MB, and only this asks for it.
    from textstat import flesch_kincaid_grade  # type: ignore[import-untyped]

    sentences = " ".join(_sentence(text) for text in texts)
    return round(float(flesch_kincaid_grade(sentences)), 1) if sentences else None


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


def _sentence(text: str) -> str:
    words = _STOP_IN_WORD.sub("", _LINK.sub(r"\1", text)).strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."
