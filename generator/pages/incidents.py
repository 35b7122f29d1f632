"""What must be reported, with which fields, and who is told."""

from __future__ import annotations

import json
from collections.abc import Iterator

from editions.edition import ShownManual
from facts.notification import list_examples
from generator.charts.diagrams import draw_notification
from generator.report_form.answers import list_answers, name_answers
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.incidents import Notification, ReportField, ReportForm

PLACE = Place(Group.INCIDENTS)


def write_pages(site: Site) -> Iterator[Page]:
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
            metrics=manual.metrics.metrics if manual.metrics else (),
        )
    if manual.report_form:
        yield _write_report_form(site, manual.report_form)
    if manual.notification:
        yield Writer(site, "incidents/notification.md").write(
            "notification",
            f"Notification within {manual.notification.within}",
            description="Who is told of which incidents, and by when.",
            source=manual.notification.file,
            script="notify",
            one=manual.notification,
            status=manual.notification.status,
            rule=_write_rule(manual.notification),
            examples=list_examples(manual.notification),
            flow=draw_notification(manual, manual.notification),
        )


def _write_rule(one: Notification) -> str:
    """How the days are counted, for the helper on the page: JSON."""
    return json.dumps(
        {
            "number": one.within.number,
            "unit": one.within.unit,
            "days": one.days,
            "starts": one.starts,
            "closed": [day.isoformat() for day in one.closed_days],
        }
    )


def _write_report_form(site: Site, form: ReportForm) -> Page:
    return Writer(site, "incidents/report-form.md").write(
        "report-form",
        form.title,
        description="The incident report, field by field.",
        source=form.file,
        form=form,
        status=form.status,
        id=form.id,
        groups=[(group, [one for one in form.fields if one.group == group.id]) for group in form.groups],
        required={field.id: _describe_required(site.manual, form, field) for field in form.fields},
        choices={field.id: [one.label for one in list_answers(site.manual, field)] for field in form.fields},
        per_person=any(group.per == "person" for group in form.groups),
    )


def _describe_required(manual: ShownManual, form: ReportForm, field: ReportField) -> str:
    if field.required_when is None:
        return "always required" if field.required == "always" else "may stay empty"
    asked = next((one for one in form.fields if one.id == field.required_when.field), field)
    return f"required when “{asked.name}” has {name_answers(manual, asked, field.required_when.has)}"
