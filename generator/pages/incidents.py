"""What must be reported, with which fields, and who is told."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from editions.edition import ShownManual
from facts.notification import list_examples
from generator.charts.diagrams import draw_notification
from generator.pages.tellings import sort_by_teller
from generator.report_form.answers import list_answers, name_answers
from generator.writing.addresses import Address, Key, list_on_page, locate_file
from generator.writing.markdown import escape
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.incidents import IncidentType, Notification, ReportField, ReportForm, Telling

PLACE = Place(Group.INCIDENTS)

_CONTACT_KINDS = "incidents/contact-kinds.md"
_REPORT_FORM = "incidents/report-form.md"
_NOTIFICATION = "incidents/notification.md"
_OFFICER = "sso"


def write_pages(site: Site) -> Iterator[Page]:
    """The incident types, the contact kinds, the report form and the notification."""
    manual = site.manual
    if manual.incident_types:
        yield Writer(site, "incidents/index.md").write(
            "incidents", "Incidents to report", description="Which incidents an SSO reports."
        )
    for one in manual.incident_types:
        yield Writer(site, _name_page(one)).write(
            "incident-type",
            one.title,
            description=one.definition,
            source=one.file,
            one=one,
            own=[row for row in _list_due(manual, one) if row.who == _OFFICER],
            others=sort_by_teller(tuple(row for row in _list_due(manual, one) if row.who != _OFFICER)),
            status=one.status,
            id=one.id,
        )
    if manual.contact_kinds:
        yield Writer(site, _CONTACT_KINDS).write(
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
        yield Writer(site, _NOTIFICATION).write(
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
            parts=_list_parts(manual),
            fill=partial(_mark_blanks, manual.notification),
        )


def _list_due(manual: ShownManual, one: IncidentType) -> list[Telling]:
    """Each act of telling that is due at such an incident, in the order of the table."""
    return [row for row in manual.all_tellings if one.id in row.incidents]


def _list_parts(manual: ShownManual) -> list[tuple[str, list[tuple[Telling, str]]]]:
    """For the helper: who tells at incidents that set the notification off, and each row with the triggers' letters."""
    letters = {one.id: one.triggers for one in manual.incident_types}
    found = []
    for office, rows in sort_by_teller(manual.all_tellings):
        due = [(row, sorted({letter for one in row.incidents for letter in letters.get(one, ())})) for row in rows]
        if kept := [(row, " ".join(of)) for row, of in due if of]:
            found.append((office, kept))
    return found


def _mark_blanks(one: Notification, line: Markup) -> Markup:
    """A line of the message, with a mark on each blank that the helper fills in."""
    blanks = one.blanks
    for name, words in (("triggers", blanks.triggers), ("incident", blanks.incident)) if blanks else ():
        blank = escape(f"[{words}]")
        line = line.replace(blank, Markup(f'<span data-fill="{name}">{blank}</span>')) if words else line
    return line


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The incident types, the contact kinds, the form with its fields, the notification with its triggers."""
    for one in manual.incident_types:
        yield (ids.INCIDENT_TYPE, one.id), Address(_name_page(one), "", one.title)
    if manual.contact_kinds:
        yield locate_file(manual.contact_kinds, _CONTACT_KINDS, "Contact kinds")
        yield from list_on_page(
            ids.CONTACT_KIND, _CONTACT_KINDS, ((one.id, one.name) for one in manual.contact_kinds.kinds)
        )
    if manual.report_form:
        form = manual.report_form
        yield (ids.FORM, form.id), Address(_REPORT_FORM, "", form.title)
        yield from list_on_page(ids.REPORT_FIELD, _REPORT_FORM, ((one.id, one.name) for one in form.fields))
    if manual.notification:
        triggers = ((one.id, f"trigger {one.id}") for one in manual.notification.triggers)
        yield locate_file(manual.notification, _NOTIFICATION, "Notification")
        yield from list_on_page(ids.TRIGGER, _NOTIFICATION, triggers)


def _name_page(one: IncidentType) -> str:
    return f"incidents/{one.id.removeprefix('INC-')}.md"


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
    return Writer(site, _REPORT_FORM).write(
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
