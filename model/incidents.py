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
from model.dates import Duration


class IncidentType(
    Document, Grounded, Identified, Titled, Living, PartOfSection, Implementing, Questioned, frozen=True, kw_only=True
):
    """A kind of incident that an SSO must report."""

    id: Annotated[str, Declared(ids.INCIDENT_TYPE)]
    """INC- and a name, the same as the file's name. Never reused."""
    title: str
    """The type's name."""
    section: SectionId
    status: Status
    definition: Prose
    """When an incident is of this type."""
    implements: tuple[ClauseId, ...]
    contact_kinds: tuple[ContactKindId, ...]
    """What an SSO does in such an incident, by kind."""
    triggers: tuple[Annotated[str, Refers(ids.TRIGGER)], ...]
    """The triggers a to e of the notification that such an incident may set off; an empty list where none."""
    examples: tuple[Prose, ...]
    """Cases that are of this type."""
    near_misses: tuple[Prose, ...]
    """Cases that look alike and are not of this type, with what they are."""
    asked: tuple[str, ...] = ()
    """Questions that this page answers, in readers' words, for the search."""
    first_report: Prose = ""
    """When somebody else than the SSO writes the first report, and who; empty: always the SSO."""
    fields: tuple[Annotated[str, Refers(ids.REPORT_FIELD)], ...] = ()
    """The fields of the report form that this type needs beyond those that every report needs."""
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


class Telling(Grounded, Identified, PartOfSection, frozen=True, kw_only=True):
    """One act of telling: who tells whom what, and by when. Steps of any section that tell the same name it."""

    id: Annotated[str, Declared(ids.TELLING)]
    """TELL- and a name. Never reused."""
    event: Prose
    """What happened, in a few words."""
    who: OfficeId
    whom: Prose
    """Who is told, as a reader calls them."""
    does: Prose
    """The words of the step."""
    section: SectionId
    """The section that carries it out; others may repeat it."""
    designee: bool = False
    by: Prose = ""
    record: Prose = ""
    incidents: tuple[Annotated[str, Refers(ids.INCIDENT_TYPE)], ...] = ()
    """The incident types at which it is due."""


class Tellings(Document, frozen=True, kw_only=True):
    """sop/incidents/tellings.yaml: who is told what, by whom and by when, once for the whole manual."""

    tellings: Public[tuple[Telling, ...]]


class FieldGroup(Value, frozen=True, kw_only=True):
    """Fields that are grouped on the form: filled in once, or once for each person."""

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
    """The column name in exports."""
    name: str
    """The label on the form."""
    group: Annotated[str, Refers(ids.REPORT_GROUP)]
    """The group of the form that it belongs to."""
    type: Literal["text", "long-text", "date", "time", "whole-number", "yes-no", "choice", "choices"]
    """What kind of answer."""
    required: Literal["always", "never", "when"]
    """always, never (may stay empty), or when: see `required_when`."""
    why: Prose
    """The use of the answer."""
    seen_by: tuple[OfficeId, ...]
    """The offices that may read the answer."""
    choices: tuple[Choice, ...] = ()
    """The allowed answers of a choice field."""
    choices_from: Literal["contact-kinds", "incident-types", "triggers"] | None = msgspec.field(
        default=None, name="from"
    )
    """Takes the allowed answers from another list of this manual."""
    required_when: RequiredWhen | None = None
    """The answer to another field that makes this one required."""
    personal: bool = False
    """True where the answer tells something of a person; kept out of aggregate data."""


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


class Blanks(Value, frozen=True, kw_only=True):
    """The blanks of the message that the helper fills in, by their words; empty where the message has no such blank."""

    triggers: str = ""
    incident: str = ""


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
    """Who sends it."""
    within: Duration
    """The longest time allowed."""
    days: Literal["calendar", "business"]
    """Whether every day counts (calendar) or only working days (business)."""
    starts: Literal["incident", "learned"]
    """incident: when it happened. learned: when the sender learned of it."""
    recipients: tuple[Recipient, ...]
    """All who must be told."""
    triggers: tuple[Trigger, ...]
    """The events that must be notified."""
    asked: tuple[str, ...] = ()
    """Questions that this page answers, in readers' words, for the search."""
    template: tuple[Prose, ...] = ()
    """The lines of the message, with blanks in [square brackets] and no personal data."""
    blanks: Blanks | None = None
    log: tuple[LogField, ...] = ()
    """What is kept of each notification."""
    pace: str = ""
    """How soon, beside the longest time: the source's words, in lower case."""
    closed_days: tuple[date, ...] = ()
    """Days other than Saturdays and Sundays on which District offices are closed. They are left out when business days
    are counted. Empty where it is not known."""
    late: Prose = ""
    """What to do once the last day has passed. The helper on the notification page shows it then."""
    open_questions: tuple[Question, ...] = ()
