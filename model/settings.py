"""sop/manual.yaml: what the manual is, who acts in it, and what the District may change."""

from __future__ import annotations

from typing import Annotated, Literal

from model import ids
from model.base import (
    Citation,
    ClauseId,
    Declared,
    Document,
    Prose,
    Public,
    ReferenceId,
    SectionId,
    Titled,
    Value,
)
from model.dates import Duration


class ReviewSettings(Value, frozen=True, kw_only=True):
    """How often a section is reviewed, and how early a reader is warned."""

    interval: Duration
    lead: Duration
    cites: tuple[Citation, ...]


class Office(Value, frozen=True, kw_only=True):
    """A post, a body or a group of people in one role. Never a person."""

    id: Annotated[str, Declared(ids.OFFICE)]
    name: str
    short: str = ""
    also: tuple[str, ...] = ()
    kind: Literal["office", "body", "group", "external"] = "office"
    note: Prose = ""

    @property
    def label(self) -> str:
        """The name to show in steps and tables."""
        return self.short or self.name


class Audience(Value, frozen=True, kw_only=True):
    id: Annotated[str, Declared(ids.AUDIENCE)]
    name: str
    needs: Prose


class WithholdingBasis(Value, frozen=True, kw_only=True):
    """A law that may let the District withhold a section from the public."""

    id: Annotated[str, Declared(ids.WITHHOLDING_BASIS)]
    reference: ReferenceId
    allows: Prose


class Chapter(Value, frozen=True, kw_only=True):
    number: int
    title: str


class KnownGap(Value, frozen=True, kw_only=True):
    """A duty that the manual does not yet carry out, recorded with the reason."""

    clause: ClauseId
    reason: Prose


class LeftOut(Value, frozen=True, kw_only=True):
    topic: str
    reason: Prose


class RuleLevel(Value, frozen=True, kw_only=True):
    """How much a rule of the checks weighs here."""

    rule: str
    level: Literal["error", "warning", "note"]


class CheckSettings(Value, frozen=True, kw_only=True):
    """Which rules are applied, all where none is selected, and how much they weigh. The rules are named by id."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[RuleLevel, ...] = ()


LONGEST_SHORT_ANSWER = 60
LONGEST_SENTENCE = 30
LONGEST_CARD = 190
"""Words, where sop/manual.yaml says nothing else."""


class PlainWords(Value, frozen=True, kw_only=True):
    """How long a short answer, a sentence and a quick card should be at the most, in words."""

    short_answer: int = LONGEST_SHORT_ANSWER
    sentence: int = LONGEST_SENTENCE
    card: int = LONGEST_CARD


class Look(Value, frozen=True, kw_only=True):
    """The District's colors, each as # and six digits, and its logo, a file's path from the root; empty: none named."""

    bar: str = ""
    links: str = ""
    links_dark: str = ""
    logo: str = ""


class Contact(Value, frozen=True, kw_only=True):
    address: str


class AskedFirst(Value, frozen=True, kw_only=True):
    """A question that the search offers before anything is typed, and the section that answers it."""

    asks: Prose
    see: SectionId


class PublicSite(Value, frozen=True, kw_only=True):
    """Where the site stands for the public: the address of its home page."""

    address: str


class Settings(Document, Titled, frozen=True, kw_only=True):
    """sop/manual.yaml as a whole. `reading_target` is a Flesch-Kincaid grade that no section should exceed."""

    format: Public[int]
    title: Public[str]
    district: Public[str]
    release: Public[str]
    review: Public[ReviewSettings]
    offices: Public[tuple[Office, ...]]
    audiences: Public[tuple[Audience, ...]]
    withholding_bases: Public[tuple[WithholdingBasis, ...]]
    chapters: Public[tuple[Chapter, ...]]
    language: Public[str] = "en"
    look: Public[Look | None] = None
    reading_target: Public[int] = 8
    plain_words: Public[PlainWords | None] = None
    contact: Public[Contact | None] = None
    site: Public[PublicSite | None] = None
    checks: Public[CheckSettings | None] = None
    asked_first: Public[tuple[AskedFirst, ...]] = ()
    known_gaps: Public[tuple[KnownGap, ...]] = ()
    left_out: Public[tuple[LeftOut, ...]] = ()

    @property
    def longest_short_answer(self) -> int:
        """The most words that a short answer should have."""
        return self.plain_words.short_answer if self.plain_words else LONGEST_SHORT_ANSWER

    @property
    def longest_sentence(self) -> int:
        """The most words that a sentence should have."""
        return self.plain_words.sentence if self.plain_words else LONGEST_SENTENCE

    @property
    def longest_card(self) -> int:
        """The most words that a quick card should have."""
        return self.plain_words.card if self.plain_words else LONGEST_CARD
