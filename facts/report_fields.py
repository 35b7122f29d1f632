"""What the report form collects, and so what can be counted from reports."""

from __future__ import annotations

from model.incidents import ReportField
from model.manual import Manual


def find_fields(manual: Manual, kind_of_choice: str, value: str) -> tuple[ReportField, ...]:
    """The fields of the report form in which a value can be ticked.

    `kind_of_choice` is "contact-kinds", "incident-types" or "triggers": a field that takes its choices from there
    holds each of them; a field with choices of its own holds those.
    """
    fields = manual.report_form.fields if manual.report_form else ()
    return tuple(
        field
        for field in fields
        if field.choices_from == kind_of_choice or any(choice.value == value for choice in field.choices)
    )


def can_hold(manual: Manual, field: ReportField, value: str) -> bool:
    """Whether a field of the form can ever hold a value: one of its choices, yes or no, or any text."""
    match field.choices_from:
        case "contact-kinds":
            return value in manual.contact_kind_by_id
        case "incident-types":
            return any(one.id == value for one in manual.incident_types)
        case "triggers":
            return manual.notification is not None and any(one.id == value for one in manual.notification.triggers)
        case _:
            if field.choices:
                return any(choice.value == value for choice in field.choices)
            return field.type != "yes-no" or value in ("yes", "no")
