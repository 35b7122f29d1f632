"""What must be reported, with which fields, and who is told."""

from __future__ import annotations

from collections.abc import Iterator

from generator.page import Page, Site, Writer
from model.incidents import ReportField, ReportForm
from model.manual import Manual


def pages(site: Site) -> Iterator[Page]:
    """The incident types, the contact kinds, the report form and the notification."""
    manual = site.manual
    if manual.incident_types:
        yield Writer(site, "incidents/index.md").write(
            "incidents", "Incidents to report", description="Which incidents an SSO reports."
        )
    for one in manual.incident_types:
        yield Writer(site, f"incidents/{one.id.removeprefix('INC-')}.md").write(
            "incident-type",
            one.title,
            description=one.definition,
            source=one.file,
            one=one,
            status=one.status,
            id=one.id,
        )
    if manual.contact_kinds:
        yield Writer(site, "incidents/contact-kinds.md").write(
            "contact-kinds",
            "Contact kinds",
            description="The one list of what an SSO does with a person.",
            source=manual.contact_kinds.file,
            kinds=manual.contact_kinds,
        )
    if manual.report_form:
        yield _report_form(site, manual.report_form)
    if manual.notification:
        yield Writer(site, "incidents/notification.md").write(
            "notification",
            f"Notification within {manual.notification.within}",
            description="Who is told of which incidents, and by when.",
            source=manual.notification.file,
            one=manual.notification,
        )


def _report_form(site: Site, form: ReportForm) -> Page:
    return Writer(site, "incidents/report-form.md").write(
        "report-form",
        form.title,
        description="The incident report, field by field.",
        source=form.file,
        form=form,
        status=form.status,
        id=form.id,
        groups=[(group, [one for one in form.fields if one.group == group.id]) for group in form.groups],
        required={field.id: _required(form, field) for field in form.fields},
        choices={field.id: _choices(site.manual, field) for field in form.fields},
    )


def _required(form: ReportForm, field: ReportField) -> str:
    if field.required_when is None:
        return "always required" if field.required == "always" else "may stay empty"
    names = {one.id: one.name for one in form.fields}
    asked = names.get(field.required_when.field, field.required_when.field)
    return f"required when “{asked}” has {' or '.join(field.required_when.has)}"


def _choices(manual: Manual, field: ReportField) -> list[str]:
    match field.choices_from:
        case "contact-kinds":
            return [kind.name for kind in manual.contact_kind_by_id.values()]
        case "incident-types":
            return [kind.title for kind in manual.incident_types]
        case "triggers":
            return [f"{one.id}. {one.title}" for one in (manual.notification.triggers if manual.notification else ())]
        case None:
            return [choice.label for choice in field.choices]
