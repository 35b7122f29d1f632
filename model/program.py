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
    Statement,
    Status,
    Titled,
    Value,
)
from model.policy import Due, Every

Day = date
"""The type, where a field is called `date` too."""

Counting = Literal["times", "each-person", "hours-for-each-person", "each-event"]
"""What keeps a duty: that it was done so many times, by each person, for so many hours each, or for each event."""


class Obligation(Grounded, Identified, Titled, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    """A dated or repeated duty of the policy."""

    id: Annotated[str, Declared(ids.OBLIGATION)]
    """OBL- and a name. Never reused."""
    title: str
    """What is done, in a few words."""
    implements: tuple[ClauseId, ...] = msgspec.field(name="clauses")
    """The policy clauses that oblige."""
    office: OfficeId
    """Who must do it."""
    section: SectionId
    evidence: Prose
    """What will show that it was done."""
    first: date
    """The day from which this duty is counted here. A proposal unless a source gives it."""
    designee: bool = False
    """True where the policy allows one."""
    every: Every | None = None
    """How often, for a repeated duty."""
    by: Due | None = None
    """By when, for a duty with a date or one that an event sets off."""
    counted_by: Literal["school-year", "calendar-year", "rolling"] = "rolling"
    """In which year the times are counted: school-year (1 July to 30 June), calendar-year, or rolling (from the last
    one)."""
    counts: Counting | None = None
    """What keeps it. `counting` says what is counted where this is left out."""
    months: tuple[int, ...] = ()
    """For several times a year: the month by whose end each is planned. Left out, they are spread evenly."""
    note: Prose = ""
    """What a reader should know."""
    open_questions: tuple[Question, ...] = ()

    @property
    def counting(self) -> Counting:
        """What is counted for it: what its deadline allows of what `counts` says. The rule obligation-contradictory
        tells where the two do not fit.
        """
        if self.by and self.by.within:
            return "each-event"
        if self.every and self.every.unit == "hours":
            return "hours-for-each-person"
        return "times" if self.counts in (None, "times") else "each-person"


class Obligations(Document, frozen=True, kw_only=True):
    obligations: Public[tuple[Obligation, ...]]


class Quantity(Value, frozen=True, kw_only=True):
    """How much was done by the day of an entry, in all: `persons` of those who owe it (`of`), with `hours` each.

    Nothing that is left out is ever assumed.
    """

    persons: int
    """How many persons have done all that each of them owes."""
    of: int | None = None
    """How many persons owe it."""
    hours: int | None = None
    """How many hours each of them has, at the least."""


class EvidenceEntry(Value, frozen=True, kw_only=True):
    """One thing that was done for an obligation, or what is to be said of an earlier entry.

    `event` is the day of what set the duty off, where something did. An entry that `corrects` an earlier one takes its
    place. An entry that `withdraws` an earlier one says that it did not happen, and counts for nothing itself.
    """

    id: Annotated[str, Declared(ids.EVIDENCE)]
    """EV-, the year, a number. Never reused."""
    obligation: Annotated[str, Refers(ids.OBLIGATION), Follows()]
    """The duty that it was done for, one of sop/program/obligations.yaml."""
    date: date
    """The day on which it was done."""
    what: Prose
    """What was done, in a sentence. Never a person's name."""
    recorded_by: OfficeId
    """The office that wrote this down. Never a person."""
    reference: str = ""
    """Where it can be looked up: a public agenda item, a document number. Without one it cannot be checked."""
    event: Day | None = None
    """For a duty that an event sets off: the day from which its time runs. One entry for each event."""
    quantity: Quantity | None = None
    """For a duty of each person: how many have done all of it by that day, and of how many."""
    corrects: Annotated[str, Refers(ids.EVIDENCE), Follows()] | None = None
    """The earlier entry of the same duty that this one takes the place of."""
    withdraws: Annotated[str, Refers(ids.EVIDENCE), Follows()] | None = None
    """The earlier entry of the same duty that did not happen; this entry counts for nothing itself."""


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
    """What the seat stands for."""
    count: int
    """How many of them."""
    office: OfficeId | None = None
    """The office, where it is one."""
    designee: bool = False
    """True where the policy allows one."""
    expertise: bool = False
    """True where the seat is a kind of knowledge rather than an office: one person may bring several."""


class Team(Value, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    office: OfficeId
    """The team's id among the offices of sop/manual.yaml."""
    section: SectionId
    created_by: OfficeId
    """Who creates it."""
    purpose: Prose
    """What it is for."""
    seats: tuple[TeamSeat, ...]
    """All seats."""
    implements: tuple[ClauseId, ...]
    assisted_by: tuple[Assistance, ...] = ()
    """Who assists the team."""
    meets: Every | None = None
    """How often, where a source says."""
    sees: Prose = ""
    """Which data it works with: aggregate only, or more."""
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
    """MET- and a name. Never reused."""
    title: str
    """As the site shows it."""
    goal: Annotated[str, Refers(ids.GOAL)]
    """The goal it measures."""
    formula: Prose
    """How it is worked out, in words and symbols."""
    unit: str
    """Persons, incidents, a ratio …"""
    source: Prose
    """Which records it is made from."""
    direction: Literal["lower", "higher", "watch"]
    """Which way is better: lower, higher, or watch (neither by itself)."""
    computable: Computable
    """Whether it can be worked out now."""
    section: SectionId | None = None
    question: Prose = ""
    """What it answers, in plain words."""
    contact_kinds: tuple[ContactKindId, ...] = ()
    """The kinds of contact it counts."""
    fields: tuple[Annotated[str, Refers(ids.REPORT_FIELD)], ...] = ()
    """The fields of the report form it needs."""
    breakdown: tuple[str, ...] = ()
    """By which groups it is shown."""
    settings: tuple[Annotated[str, Refers(ids.METRIC_SETTING)], ...] = ()
    """The settings it uses."""
    implements: tuple[ClauseId, ...] = ()


class Metrics(Document, PartOfSection, Questioned, frozen=True, kw_only=True):
    section: SectionId
    goals: tuple[Goal, ...]
    metrics: tuple[Metric, ...]
    settings: tuple[Setting, ...] = ()
    until_counted: tuple[Statement, ...] = ()
    """What a reader who asks for figures is told until there are any."""
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
    """One of the answers of a guide."""

    id: str
    label: str
    means: Prose
    sign: Literal["emergency", "at-once", "act", "leave"] | None = None
    """What it asks of the reader, for its color, its icon and its place among what is found."""


class Situation(Grounded, frozen=True, kw_only=True):
    """An everyday situation, its answer and the reason."""

    id: Annotated[str, Declared(ids.SITUATION)]
    situation: Prose
    answer: str
    reason: Prose
    first: Prose = ""
    asked: tuple[str, ...] = ()
    beside: tuple[Annotated[str, Refers(ids.SITUATION)], ...] = ()
    """Situations that look alike and have another answer. Whoever finds this one is shown them too."""


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
