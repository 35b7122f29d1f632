"""Whether a translation is still of the English text that stands there."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from model.families import FamilyPage, FamilyPart, FamilyStatement, Translation

_DIGITS = 12
"""Of a SHA-256: enough to tell one text from another, and short enough to be copied by hand."""


class Translated(NamedTuple):
    """An English text with one of its translations: None where there is none, stale where its English changed since."""

    value: FamilyPart | FamilyStatement
    language: str
    translation: Translation | None

    @property
    def english(self) -> str:
        return get_english(self.value)

    @property
    def stale(self) -> bool:
        return self.translation is not None and self.translation.of != digest_english(self.english)


def get_english(value: FamilyPart | FamilyStatement) -> str:
    """The English text of a heading or of a statement."""
    return value.heading if isinstance(value, FamilyPart) else value.says


def digest_english(text: str) -> str:
    """The digest of a text, whatever its line breaks: the first 12 digits of its SHA-256."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:_DIGITS]


def find_translation(value: FamilyPart | FamilyStatement, language: str) -> Translated:
    """A heading or a statement in a language."""
    return Translated(value, language, next((one for one in value.translations if one.language == language), None))


def list_translations(page: FamilyPage) -> Iterator[Translated]:
    """Each heading and statement in each language of the page, in reading order."""
    for language in page.languages:
        for part in page.parts:
            yield find_translation(part, language.code)
            for statement in part.statements:
                yield find_translation(statement, language.code)
