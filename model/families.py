"""sop/families/: what families are told, in plain words and in their languages, one page a file."""

from __future__ import annotations

from typing import Annotated, Literal

from model.base import Declared, Document, Follows, Identified, Living, Prose, Public, Refers, Status, Titled, Value
from model.ids import SECTION, IdKind

FAMILY_PAGE = IdKind("family page", r"FAM-[a-z0-9-]+", r"FAM-[a-z0-9]+(?:-[a-z0-9]+)*")


class Translation(Value, frozen=True, kw_only=True):
    """A text in another language, and of which English text it was made."""

    language: str
    """The language's code, one of `languages`."""
    says: str
    """The text in that language. No rule for English reads it."""
    of: str
    """The digest of the English text of which it was made (facts.translations)."""


class FamilyStatement(Value, frozen=True, kw_only=True):
    """One thing that families are told, and the section that says it."""

    says: Prose
    rests_on: Annotated[str, Refers(SECTION), Follows()]
    translations: tuple[Translation, ...] = ()


class FamilyPart(Value, frozen=True, kw_only=True):
    """Statements under a heading."""

    heading: str
    statements: tuple[FamilyStatement, ...]
    translations: tuple[Translation, ...] = ()
    """Of the heading."""


class Language(Value, frozen=True, kw_only=True):
    """A language of the page beside English, and the words that its page needs."""

    code: str
    """As BCP 47 has it: es, ar, so."""
    name: str
    """In the language itself."""
    state: Literal["draft", "certified"]
    """certified: a certified translator has read all of it."""
    title: str
    """The page's title in it."""
    notice: str
    """What its page says of its state and of the English text, in it."""
    rests_on: str
    """"Rests on", in it."""
    changed: str
    """What stands beside a sentence whose English changed since, in it."""
    asked: tuple[str, ...] = ()
    """Questions that its page answers, in it, for the search."""


class FamilyPage(Document, Identified, Titled, Living, frozen=True, kw_only=True):
    """A page for families."""

    id: Public[Annotated[str, Declared(FAMILY_PAGE)]]
    title: Public[str]
    status: Public[Status]
    parts: Public[tuple[FamilyPart, ...]]
    asked: Public[tuple[str, ...]] = ()
    """Questions that this page answers, in readers' words, for the search."""
    languages: Public[tuple[Language, ...]] = ()
