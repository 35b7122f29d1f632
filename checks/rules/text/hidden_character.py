r"""A text holds a character that a reader cannot see, or takes for another.

## Why it matters
A word with an unseen character in it looks right and is not the same word. Such characters come with text that is
pasted from Word, a PDF or a web page. They can also be used to hide something from whoever reviews a change.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: "To show what a sec\u200btion looks like."

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: To show what a section looks like.

## How to mend it
Delete the word and type it again. Typographic quotation marks, dashes, no-break spaces and accents are welcome.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from model.base import Document
from model.folding import fold, name_character
from model.settings import Settings
from reading.texts import find_texts

ID = "hidden-character"
SEVERITY = Severity.ERROR

_WORD = re.compile(r"[^\W\d_]+")
_ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE")
"""Alphabets with letters that look alike."""


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    source = document.places.source
    for start, words, said in _find_odd(source.text):
        yield Finding(ID, SEVERITY, said, source.place(start, start + len(words)), document.subject, _MEND)
    # A code in double quotes is not to be seen in the file itself.
    for text, place in find_texts(document, ()):
        for _, words, said in _find_odd(text):
            if words not in source.text:
                yield Finding(ID, SEVERITY, said, place, document.subject, _MEND)


_MEND = "Delete the word and type it again: it was pasted, or somebody wants to hide something."


def _find_odd(text: str) -> Iterator[tuple[int, str, str]]:
    """Where a text holds such a character, the character or word, and what to say of it; each of them once."""
    if text.isascii():
        return
    told = set()
    for found in re.finditer(r"[^\x00-\x7f]", text):
        if found[0] not in told and not fold(found[0]) and not unicodedata.category(found[0]).startswith("M"):
            told.add(found[0])
            count = text.count(found[0])
            more = f", {count} times in all" if count > 1 else ""
            yield found.start(), found[0], f"a character that nobody can see: {name_character(found[0])}{more}"
    for word in _WORD.finditer(text):
        if not word[0].isascii() and len(alphabets := _list_alphabets(word[0])) > 1:
            yield word.start(), word[0], f'"{word[0]}" mixes letters of two alphabets: {" and ".join(alphabets)}'


def _list_alphabets(word: str) -> list[str]:
    names = {unicodedata.name(letter, "").split(" ")[0] for letter in word}
    return [alphabet.capitalize() for alphabet in _ALPHABETS if alphabet in names]


check = ByFile(in_file)
