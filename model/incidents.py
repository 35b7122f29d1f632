"""sop/incidents/: what must be reported, with which fields, and who is told by when."""

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
    Grounded,
    Identified,
    Implementing,
    Living,
    OfficeId,
    PartOfSection,
    Prose,
    Question,
    Questioned,
    Refers,
    SectionId,
    Statement,
    Status,
    Titled,
    Value,
)
from model.dates import Duration


class IncidentType(
    Document, Grounded, Identified, Titled, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True
):
    """A kind of incident that an SSO must report."""

    id: Annotated[str, Declared(ids.INCIDENT_TYPE)]
    title: str
    section: SectionId
    status: Status
    definition: Prose
    implements: tuple[ClauseId, ...]
    contact_kinds: tuple[ContactKindId, ...]
    triggers: tuple[Annotated[str, Refers(ids.TRIGGER)], ...]
    examples: tuple[Prose, ...]
    near_misses: tuple[Prose, ...]
    asked: tuple[str, ...] = ()
    fields: tuple[Annotated[str, Refers(ids.REPORT_FIELD)], ...] = ()
    open_questions: tuple[Question, ...] = ()


class ContactKind(Grounded, frozen=True, kw_only=True):
    """A kind of contact with a person, and what is counted of it."""

    id: Annotated[str, Declared(ids.CONTACT_KIND)]
    name: str
    means: Prose
    is_not: Prose = msgspec.field(name="not")
    counts: Literal["persons", "incidents", "both"]


class ContactKinds(Document, PartOfSection, frozen=True, kw_only=True):
    section: SectionId
    kinds: tuple[ContactKind, ...]
    rules: tuple[Statement, ...] = ()


class FieldGroup(Value, frozen=True, kw_only=True):
    """Fields that stand together on the form: filled in once, or once for each person."""

    id: Annotated[str, Declared(ids.REPORT_GROUP)]
    title: str
    per: Literal["incident", "person"] = "incident"
    help: Prose = ""


class Choice(Value, frozen=True, kw_only=True):
    value: str
    label: str


class RequiredWhen(Value, frozen=True, kw_only=True):
    field: Annotated[str, Refers(ids.REPORT_FIELD)]
    has: tuple[str, ...]


class ReportField(Grounded, frozen=True, kw_only=True):
    """One thing that an incident report holds."""

    id: Annotated[str, Declared(ids.REPORT_FIELD)]
    name: str
    group: Annotated[str, Refers(ids.REPORT_GROUP)]
    type: Literal["text", "long-text", "date", "time", "whole-number", "yes-no", "choice", "choices"]
    required: Literal["always", "never", "when"]
    why: Prose
    seen_by: tuple[OfficeId, ...]
    choices: tuple[Choice, ...] = ()
    choices_from: Literal["contact-kinds", "incident-types", "triggers"] | None = msgspec.field(
        default=None, name="from"
    )
    required_when: RequiredWhen | None = None
    personal: bool = False


class ReportForm(
    Document, Identified, Titled, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True
):
    """The incident report, field by field."""

    id: Annotated[str, Declared(ids.FORM)]
    title: str
    section: SectionId
    status: Status
    instructions: Prose
    fields: tuple[ReportField, ...]
    asked: tuple[str, ...] = ()
    groups: tuple[FieldGroup, ...] = ()
    implements: tuple[ClauseId, ...] = ()
    open_questions: tuple[Question, ...] = ()


class Sender(Value, frozen=True, kw_only=True):
    office: OfficeId
    designee: bool = False


class Recipient(Value, frozen=True, kw_only=True):
    office: OfficeId
    clause: ClauseId
    each: bool = False


class Trigger(Value, frozen=True, kw_only=True):
    """An event that must be notified."""

    id: Annotated[str, Declared(ids.TRIGGER)]
    title: str
    clause: ClauseId
    plain: Prose


class LogField(Value, frozen=True, kw_only=True):
    name: str
    why: Prose


class Notification(Document, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True):
    """Who is told of which incidents, by whom and by when. facts.notification counts the days."""

    section: SectionId
    status: Status
    implements: tuple[ClauseId, ...]
    sender: Sender
    within: Duration
    days: Literal["calendar", "business"]
    starts: Literal["incident", "learned"]
    recipients: tuple[Recipient, ...]
    triggers: tuple[Trigger, ...]
    asked: tuple[str, ...] = ()
    template: tuple[Prose, ...] = ()
    log: tuple[LogField, ...] = ()
    pace: str = ""
    closed_days: tuple[date, ...] = ()
    late: Prose = ""
    open_questions: tuple[Question, ...] = ()
