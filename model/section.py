"""sop/sections/: one section of the manual a file."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from model import ids
from model.base import (
    Access,
    AudienceId,
    Change,
    ClauseId,
    Declared,
    Document,
    Identified,
    Implementing,
    Living,
    OfficeId,
    Prose,
    Public,
    Question,
    Questioned,
    ReferenceId,
    Refers,
    SectionId,
    Statement,
    Status,
    Step,
    Stepped,
    TermId,
    Titled,
    Value,
)
from model.dates import Duration


class Form(Value, frozen=True, kw_only=True):
    """A form or record that a section uses; `form` is its id where sop/ holds it."""

    name: str
    use: Prose
    form: Annotated[str, Refers(ids.FORM)] | None = None


class Decided(Value, frozen=True, kw_only=True):
    """Who decided that the steps marked `district` are the District's procedure, and on which day."""

    by: OfficeId
    date: date


class Archived(Value, frozen=True, kw_only=True):
    """When and why a section went out of force, and what took its place."""

    date: date
    reason: Prose
    replaced_by: tuple[SectionId, ...] = ()


class Former(Value, frozen=True, kw_only=True):
    """A number that a section had before, and the day on which it got another. It is never given to anything else."""

    id: Public[Annotated[str, Declared(ids.SECTION)]]
    until: Public[date]

    @property
    def number(self) -> str:
        """The number without "SOP-": 3.2."""
        return self.id.removeprefix("SOP-")


class SplitFrom(Value, frozen=True, kw_only=True):
    """The section of which this one was a part, and the day on which it became one of its own."""

    section: SectionId
    date: date


class Section(Document, Identified, Titled, Living, Implementing, Questioned, Stepped, frozen=True, kw_only=True):
    """One section of the SOP Manual. `asked` holds questions that it answers, in readers' words, for the search."""

    id: Public[Annotated[str, Declared(ids.SECTION)]]
    """SOP-, the chapter, a dot, the number. Never reused."""
    title: Public[str]
    """Short: it stands in the menu."""
    revision: Public[int]
    """A whole number. It rises by one with each change, and `history` says what changed."""
    history: tuple[Change, ...]
    """Every revision, oldest first. The last entry has the number of `revision`."""
    status: Public[Status]
    since: Public[date]
    """The day on which the section was first part of the manual. The clock of its first review starts here."""
    issued: Public[date | None] = None
    """The day from which it is in force."""
    decided: Decided | None = None
    """The decision by which its own steps, and those of its parts, became the District's procedure."""
    formerly: Public[tuple[Former, ...]] = ()
    """The numbers that it had before, oldest first. Reviews and decisions under them are its own."""
    split_from: SplitFrom | None = None
    """Where its text comes from, if it was a part of another section: its review clock goes on from there."""
    archived: Archived | None = None
    """Of an archived section: the day, the reason and its successors."""
    owner: OfficeId
    """The office that answers for the section."""
    audiences: tuple[AudienceId, ...]
    """Who needs this section."""
    access: Public[Access]
    """Who may read it."""
    implements: tuple[ClauseId, ...]
    short_answer: Prose
    """What a reader with thirty seconds needs: at most 60 words."""
    purpose: Prose
    """What this section is for, in one or two sentences."""
    steps: tuple[Step, ...]
    """What is done, in order."""
    asked: tuple[str, ...] = ()
    """Questions that this page answers, in readers' words, for the search."""
    silent_on: tuple[str, ...] = ()
    """Words on which the manual has no rule, and to which this section comes nearest: the search leads here and says
    that there is none."""
    urgent: int | None = None
    """Its place among the urgent pages on the home page, 1 first. None where nobody needs the section in a
    hurry."""
    situation: Prose = ""
    """For an urgent section: the moment in which a reader needs it, in the reader's words, for the home page and the
    quick card. Changes no digest."""
    interval: Public[Duration | None] = None
    """How often it is reviewed, where that is more often than the manual's own interval."""
    does_not_apply: tuple[Statement, ...] = ()
    """The cases in which this section does not hold."""
    forms: tuple[Form, ...] = ()
    """Forms and records."""
    terms: tuple[TermId, ...] = ()
    """Glossary terms that this section rests on."""
    references: tuple[ReferenceId, ...] = ()
    """Laws and publications that this section rests on, by id; each stands once in sop/references.yaml with its source
    and who verified it."""
    related: tuple[SectionId, ...] = ()
    """Other sections that a reader may want."""
    open_questions: tuple[Question, ...] = ()

    @property
    def number(self) -> str:
        """The number without "SOP-": 3.2."""
        return self.id.removeprefix("SOP-")

    @property
    def names(self) -> tuple[str, ...]:
        """The id of now, then those that it had before, the latest first."""
        return (self.id, *(former.id for former in reversed(self.formerly)))

    @property
    def order(self) -> tuple[int, int]:
        """Chapter and place in it, to sort by."""
        chapter, _, place = self.number.partition(".")
        return int(chapter), int(place)
