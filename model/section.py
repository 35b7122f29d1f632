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


class Section(Document, Identified, Titled, Living, Implementing, Questioned, Stepped, frozen=True, kw_only=True):
    """One section of the SOP Manual. `asked` holds questions that it answers, in readers' words, for the search."""

    id: Public[Annotated[str, Declared(ids.SECTION)]]
    title: Public[str]
    revision: Public[int]
    history: tuple[Change, ...]
    status: Public[Status]
    since: Public[date]
    owner: OfficeId
    audiences: tuple[AudienceId, ...]
    access: Public[Access]
    implements: tuple[ClauseId, ...]
    short_answer: Prose
    purpose: Prose
    steps: tuple[Step, ...]
    asked: tuple[str, ...] = ()
    urgent: int | None = None
    situation: Prose = ""
    interval: Public[Duration | None] = None
    does_not_apply: tuple[Statement, ...] = ()
    forms: tuple[Form, ...] = ()
    terms: tuple[TermId, ...] = ()
    references: tuple[ReferenceId, ...] = ()
    related: tuple[SectionId, ...] = ()
    open_questions: tuple[Question, ...] = ()

    @property
    def number(self) -> str:
        """The number without "SOP-": 3.2."""
        return self.id.removeprefix("SOP-")

    @property
    def order(self) -> tuple[int, int]:
        """Chapter and place in it, to sort by."""
        chapter, _, place = self.number.partition(".")
        return int(chapter), int(place)
