"""sop/program/ and sop/guides/: duties that come due, teams, metrics, placements, decision guides, questionnaires."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

import msgspec

from model import ids
from model.base import (
    ClauseId,
    ContactKindId,
    Declared,
    Document,
    Follows,
    Grounded,
    Identified,
    Implementing,
    Living,
    OfficeId,
    OnRecord,
    PartOfSection,
    Prose,
    Public,
    Question,
    Questioned,
    Refers,
    SectionId,
    Status,
    Titled,
    Value,
)
from model.policy import Due, Every

Day = date
"""The type, where a field is called `date` too."""


class Obligation(Grounded, Identified, Titled, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    """A dated or repeated duty of the policy."""

    id: Annotated[str, Declared(ids.OBLIGATION)]
    title: str
    implements: tuple[ClauseId, ...] = msgspec.field(name="clauses")
    office: OfficeId
    section: SectionId
    evidence: Prose
    first: date
    designee: bool = False
    every: Every | None = None
    by: Due | None = None
    counted_by: Literal["school-year", "calendar-year", "rolling"] = "rolling"
    note: Prose = ""
    open_questions: tuple[Question, ...] = ()


class Obligations(Document, frozen=True, kw_only=True):
    obligations: Public[tuple[Obligation, ...]]


class EvidenceEntry(Value, frozen=True, kw_only=True):
    """One thing that was done for an obligation. `event` is the day of what set the duty off, where something did."""

    id: Annotated[str, Declared(ids.EVIDENCE)]
    obligation: Annotated[str, Refers(ids.OBLIGATION), Follows()]
    date: date
    what: Prose
    recorded_by: OfficeId
    reference: str = ""
    event: Day | None = None


class Evidence(Document, OnRecord, Identified, frozen=True, kw_only=True):
    """What is on record for one year. Entries are added, never changed."""

    id: Public[Annotated[str, Declared(ids.EVIDENCE_YEAR)]]
    entries: Public[tuple[EvidenceEntry, ...]]


class Assistance(Grounded, frozen=True, kw_only=True):
    office: OfficeId
    helps_with: Prose = msgspec.field(name="with")
    designee: bool = False


class TeamSeat(Grounded, frozen=True, kw_only=True):
    """A kind of seat and how many of it; `expertise` where it is a kind of knowledge rather than an office."""

    seat: str
    count: int
    office: OfficeId | None = None
    designee: bool = False
    expertise: bool = False


class Team(Value, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    office: OfficeId
    section: SectionId
    created_by: OfficeId
    purpose: Prose
    seats: tuple[TeamSeat, ...]
    implements: tuple[ClauseId, ...]
    assisted_by: tuple[Assistance, ...] = ()
    meets: Every | None = None
    sees: Prose = ""
    open_questions: tuple[Question, ...] = ()


class Teams(Document, frozen=True, kw_only=True):
    teams: Public[tuple[Team, ...]]


class Setting(Grounded, frozen=True, kw_only=True):
    """A number that formulas use and the District may change."""

    id: Annotated[str, Declared(ids.METRIC_SETTING)]
    name: str
    value: float
    unit: str
    why: Prose


class Goal(Grounded, frozen=True, kw_only=True):
    id: Annotated[str, Declared(ids.GOAL)]
    title: Prose


class Computable(Value, frozen=True, kw_only=True):
    today: bool
    why: Prose


class Metric(Grounded, Identified, Titled, Implementing, frozen=True, kw_only=True):
    """One thing that is measured, and whether it can be measured today."""

    id: Annotated[str, Declared(ids.METRIC)]
    title: str
    goal: Annotated[str, Refers(ids.GOAL)]
    formula: Prose
    unit: str
    source: Prose
    direction: Literal["lower", "higher", "watch"]
    computable: Computable
    section: SectionId | None = None
    question: Prose = ""
    contact_kinds: tuple[ContactKindId, ...] = ()
    fields: tuple[Annotated[str, Refers(ids.REPORT_FIELD)], ...] = ()
    breakdown: tuple[str, ...] = ()
    settings: tuple[Annotated[str, Refers(ids.METRIC_SETTING)], ...] = ()
    implements: tuple[ClauseId, ...] = ()


class Metrics(Document, PartOfSection, Questioned, frozen=True, kw_only=True):
    section: SectionId
    goals: tuple[Goal, ...]
    metrics: tuple[Metric, ...]
    settings: tuple[Setting, ...] = ()
    open_questions: tuple[Question, ...] = ()


class Placement(Value, frozen=True, kw_only=True):
    """One SSO position. Never a person."""

    position: Annotated[str, Declared(ids.POSITION)]
    placement: str
    funding: str
    employment: Literal["direct", "contract", "secondary"]


class Placements(Document, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    section: SectionId
    as_of: date | None
    placements: tuple[Placement, ...]
    implements: tuple[ClauseId, ...] = ()
    open_questions: tuple[Question, ...] = ()


class Answer(Value, frozen=True, kw_only=True):
    id: str
    label: str
    means: Prose


class Situation(Grounded, frozen=True, kw_only=True):
    """An everyday situation, its answer and the reason."""

    id: Annotated[str, Declared(ids.SITUATION)]
    situation: Prose
    answer: str
    reason: Prose
    first: Prose = ""
    asked: tuple[str, ...] = ()


class Guide(Document, Identified, Titled, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    """Situations that all ask the same question."""

    id: Annotated[str, Declared(ids.GUIDE)]
    title: str
    section: SectionId
    status: Status
    question: str
    answers: tuple[Answer, ...]
    situations: tuple[Situation, ...]
    asked: tuple[str, ...] = ()
    implements: tuple[ClauseId, ...] = ()
    open_questions: tuple[Question, ...] = ()


class AskedQuestion(Value, frozen=True, kw_only=True):
    id: str
    text: str
    type: Literal["choice", "choices", "text"]
    why: Prose
    answers: tuple[str, ...] = ()


class Questionnaire(
    Document, Identified, Titled, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True
):
    """The questions put to students."""

    id: Annotated[str, Declared(ids.FORM)]
    title: str
    section: SectionId
    status: Status
    introduction: tuple[Prose, ...]
    questions: tuple[AskedQuestion, ...]
    asked: tuple[str, ...] = ()
    implements: tuple[ClauseId, ...] = ()
    open_questions: tuple[Question, ...] = ()
