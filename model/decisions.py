"""sop/decisions/: what was decided on the questions of the manual, a file for each year."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from model import ids
from model.base import (
    Declared,
    Document,
    Follows,
    Identified,
    OfficeId,
    OnRecord,
    Prose,
    Public,
    Question,
    Refers,
    SectionId,
    Value,
)

Day = date


class Decision(Value, OnRecord, frozen=True, kw_only=True):
    """What an office decided on one question. It is public where the section that asked is."""

    id: Annotated[str, Declared(ids.DECISION)]
    """DEC-, the year, a number. Never reused."""
    section: SectionId
    """The section that the question was about."""
    question: Question | None = None
    """The question as it was asked. None in a decision that revises an earlier one, which has it."""
    revises: Annotated[str | None, Refers(ids.DECISION), Follows()] = None
    """The earlier decision that this one takes the place of."""
    decided: Prose
    """What was decided, in full. Where an option was taken, the words of the option."""
    by: OfficeId
    """The office that decided. Never a person."""
    date: Day
    """The day of the decision."""
    reference: str
    """Where it can be looked up: minutes, a public agenda item, a letter's number."""
    changed: tuple[SectionId, ...] = ()
    """The sections that were changed because of it."""


class Decisions(Document, OnRecord, Identified, frozen=True, kw_only=True):
    """The decisions of one year. They are added, never changed."""

    id: Public[Annotated[str, Declared(ids.DECISION_YEAR)]]
    decisions: Public[tuple[Decision, ...]]
