"""sop/training/: what is taught, to whom, for how long, and how certification is lost and regained."""

from __future__ import annotations

from typing import Annotated

import msgspec

from model import ids
from model.base import (
    Based,
    Basis,
    Citation,
    ClauseId,
    Declared,
    Document,
    Grounded,
    Identified,
    Implementing,
    Living,
    OfficeId,
    PartOfSection,
    Prose,
    Question,
    Questioned,
    SectionId,
    Status,
    Step,
    Stepped,
    Titled,
    Value,
)
from model.dates import Duration


class Hours(Grounded, frozen=True, kw_only=True):
    """How many hours at the least in a length of time, as the policy or the law asks."""

    cites: tuple[Citation, ...]
    at_least: int
    per: Duration


class Level(Grounded, frozen=True, kw_only=True):
    """A level of certification and by when it is reached."""

    name: str
    when: Prose


class Topic(Value, Based, frozen=True, kw_only=True):
    """One topic of a curriculum and the clause that requires it."""

    number: int
    title: str
    clause: ClauseId
    goal: Prose = ""
    taught_by: Prose = ""
    evidence: Prose = ""
    basis: Basis | None = None
    cites: tuple[Citation, ...] = ()


class StateChange(Grounded, frozen=True, kw_only=True):
    to: str
    when: Prose


class CertificationState(Value, frozen=True, kw_only=True):
    """A state of certification and what leads out of it."""

    id: str
    name: str
    meaning: Prose
    leads_to: tuple[StateChange, ...] = ()


class Curriculum(
    Document, Identified, Titled, Living, PartOfSection, Implementing, Questioned, Stepped, frozen=True, kw_only=True
):
    """What one group of people is taught."""

    id: Annotated[str, Declared(ids.CURRICULUM)]
    """TRN- and a name. Never reused."""
    title: str
    """The curriculum's name."""
    section: SectionId
    status: Status
    takers: tuple[OfficeId, ...] = msgspec.field(name="for")
    """Who takes it."""
    short_answer: Prose
    """At most 60 words."""
    implements: tuple[ClauseId, ...]
    topics: tuple[Topic, ...]
    """What is taught, in the source's order."""
    asked: tuple[str, ...] = ()
    """Questions that this page answers, in readers' words, for the search."""
    hours: Hours | None = None
    """How many hours, where a source says."""
    levels: tuple[Level, ...] = ()
    """Levels of certification, in order."""
    states: tuple[CertificationState, ...] = ()
    """The states of certification and how one becomes another."""
    steps: tuple[Step, ...] = ()
    """Who does what to keep training and its records in order."""
    open_questions: tuple[Question, ...] = ()
