"""The report form as its exports see it: fields by what they are filled in for, and the answers that each allows."""

from __future__ import annotations

from typing import NamedTuple

from editions.edition import ShownManual
from generator.writing.markdown import strip_markup
from model.incidents import FieldGroup, ReportField, ReportForm


class Answer(NamedTuple):
    """An allowed answer: as stored, and as shown."""

    value: str
    label: str


class Report(NamedTuple):
    """The form's fields in its order: those filled in once an incident, and those filled in once a person."""

    incident: tuple[ReportField, ...]
    person: tuple[ReportField, ...]

    @classmethod
    def of(cls, form: ReportForm) -> Report:
        """The fields of a form."""
        person = {group.id for group in form.groups if group.per == "person"}
        return cls(
            tuple(field for field in form.fields if field.group not in person),
            tuple(field for field in form.fields if field.group in person),
        )

    @property
    def fields(self) -> dict[str, ReportField]:
        """Every field by its id."""
        return {field.id: field for field in (*self.incident, *self.person)}


def find_unused_name(name: str, report: Report) -> str:
    """A name for something that is no field, with underscores added until it is no field's id."""
    while name in report.fields:
        name += "_"
    return name


def list_answers(manual: ShownManual, field: ReportField) -> tuple[Answer, ...]:
    """The answers that a field allows; none where any text or number will do. Archived types are not offered."""
    if field.type == "yes-no":
        return Answer("yes", "Yes"), Answer("no", "No")
    if field.type not in ("choice", "choices"):
        return ()
    match field.choices_from:
        case "contact-kinds":
            return tuple(Answer(one.id, one.name) for one in manual.contact_kind_by_id.values())
        case "incident-types":
            return tuple(Answer(one.id, one.title) for one in manual.incident_types if not one.is_archived)
        case "triggers":
            triggers = manual.notification.triggers if manual.notification else ()
            return tuple(Answer(one.id, one.title) for one in triggers)
        case None:
            return tuple(Answer(one.value, one.label) for one in field.choices)


def may_be_none(field: ReportField) -> bool:
    """Whether "none of these" is an answer: a list from elsewhere has no word for it, so no tick at all says it.

    A report without a type of incident would be a report of nothing, so that list has no such answer.
    """
    return field.type == "choices" and field.choices_from in ("contact-kinds", "triggers")


def group_fields(form: ReportForm, per: str) -> list[tuple[FieldGroup, list[ReportField]]]:
    """The groups that are filled in once per "incident" or per "person", each with its fields."""
    return [(group, [one for one in form.fields if one.group == group.id]) for group in form.groups if group.per == per]


def name_answers(manual: ShownManual, field: ReportField, values: tuple[str, ...]) -> str:
    """Answers of a field as a reader knows them: "Detain, Cite or Arrest"."""
    known = {answer.value: strip_markup(answer.label) for answer in list_answers(manual, field)}
    shown = [known.get(value, value) for value in values]
    return " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))
