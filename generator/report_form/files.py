"""What the report form is exported as: a JSON Schema, the header lines of two CSV files, a form to print."""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

import jinja2

from editions.edition import Edition
from generator.report_form.answers import Report, answers, grouped, labels, may_be_none, unused
from generator.report_form.json_schema import report_schema
from generator.templating import make_environment
from generator.writing.markdown import plain
from model.incidents import ReportField, ReportForm
from model.manual import Manual


class Export(NamedTuple):
    """A file of the site that is no page: its path in the site, with forward slashes, and its text."""

    path: str
    content: str


def exports(manual: Manual, which: Edition = "public") -> list[Export]:
    """The exports of the manual's report form; none where it has no form in use. The same manual, the same bytes.

    `data/incident-report.schema.json`: JSON Schema 2020-12 of one filed report.
    `data/incident-report.csv`: a header line, `report_id` and a column for each field that is filled in once.
    `data/incident-report-persons.csv`: a header line, `report_id`, `person` (1, 2, 3 … within the report) and a column
    for each field that is filled in for each person; left out where the form asks nothing of persons.
    `data/incident-report-form.html`: the blank form, for paper or the screen.

    The manual is the one of the edition `which` (editions.edition): what that leaves out is not known here.
    """
    form = manual.report_form
    if form is None or form.status == "archived":
        return []
    report = Report.of(form)
    key, person = unused("report_id", report), unused("person", report)
    schema = json.dumps(report_schema(manual, form), ensure_ascii=False, indent=2)
    found = [
        Export("data/incident-report.schema.json", f"{schema}\n"),
        Export("data/incident-report.csv", _header(key, *(field.id for field in report.incident))),
        Export("data/incident-report-form.html", _printable(manual, form, which)),
    ]
    if report.person:
        header = _header(key, person, *(field.id for field in report.person))
        found.insert(2, Export("data/incident-report-persons.csv", header))
    return found


def _header(*columns: str) -> str:
    # Ids hold letters, digits and underscores only: nothing to quote.
    return ",".join(columns) + "\n"


def _printable(manual: Manual, form: ReportForm, which: Edition) -> str:
    report = Report.of(form)
    once, each = grouped(form, "incident"), grouped(form, "person")
    ordered = [field for _, fields in (*once, *each) for field in fields]
    numbers = {field.id: number for number, field in enumerate(ordered, start=1)}
    return (
        _environment()
        .get_template("incident-report-form.html.jinja")
        .render(
            manual=manual,
            form=form,
            restricted=which == "restricted",
            once=[(group, _blocks(fields)) for group, fields in once],
            each=[(group, _blocks(fields)) for group, fields in each],
            numbers=numbers,
            answers={field.id: answers(manual, field) for field in ordered},
            empty={field.id for field in ordered if may_be_none(field)},
            conditions={field.id: _condition(manual, field, report, numbers) for field in ordered},
        )
    )


def _condition(manual: Manual, field: ReportField, report: Report, numbers: dict[str, int]) -> str:
    """When a field must be filled in, by the number of the field that decides it: "if 9 is Detain or Arrest"."""
    when = field.required_when
    if when is None or field.required == "always" or when.field not in numbers:
        return ""
    asked = report.fields[when.field]
    others = [answer.value for answer in answers(manual, asked) if answer.value not in when.has]
    if len(others) == 1 and len(when.has) > 2:
        return f"if {numbers[when.field]} is anything but {labels(manual, asked, (others[0],))}"
    return f"if {numbers[when.field]} is {labels(manual, asked, when.has)}"


def _blocks(fields: list[ReportField]) -> list[list[ReportField]]:
    """A group's fields, cut so that a long text that is always wanted stands alone: it takes the room that is left."""
    return [
        list(block) for _, block in groupby(fields, lambda one: one.type == "long-text" and one.required == "always")
    ]


def _css_string(text: str) -> str:
    """A text as a string of CSS inside of HTML: all but letters, digits and spaces as code points."""
    # The space after a code point ends it and is not shown.
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda match: f"\\{ord(match[0]):x} ", " ".join(text.split())) + '"'


@cache
def _environment() -> jinja2.Environment:
    """Templates whose every value is escaped as HTML."""
    environment = make_environment(keep_trailing_newline=True)
    environment.filters |= {"plain": plain, "css_string": _css_string}
    return environment
