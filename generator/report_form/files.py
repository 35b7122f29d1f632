"""The files made from the report form: a JSON Schema, the header lines of two CSV files, a form to print."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

import jinja2

from editions.edition import Edition, ShownManual
from generator.report_form.answers import (
    Report,
    find_unused_name,
    group_fields,
    list_answers,
    may_be_none,
    name_answers,
)
from generator.report_form.json_schema import make_report_schema
from generator.site_file import SiteFile
from generator.templating import make_environment
from generator.writing.markdown import strip_markup
from model.incidents import ReportField, ReportForm


def make_report_files(edition: Edition) -> list[SiteFile]:
    """The files made from the report form; none where no form is in use. The same edition gives the same bytes.

    `data/incident-report.schema.json`: JSON Schema 2020-12 of one filed report.
    `data/incident-report.csv`: a header line, `report_id` and a column for each field that is filled in once.
    `data/incident-report-persons.csv`: a header line, `report_id`, `person` (1, 2, 3 … within the report) and a column
    for each field that is filled in for each person; left out where the form asks nothing of persons.
    `data/incident-report-form.html`: the blank form, for paper or the screen, and its style sheet, `.css`.
    """
    manual = edition.manual
    form = manual.report_form
    if form is None or form.is_archived:
        return []
    report = Report.of(form)
    key, person = find_unused_name("report_id", report), find_unused_name("person", report)
    schema = json.dumps(make_report_schema(manual, form), ensure_ascii=False, indent=2)
    found = [
        SiteFile.of_text("data/incident-report.schema.json", f"{schema}\n"),
        SiteFile.of_text("data/incident-report.csv", _write_header(key, *(field.id for field in report.incident))),
        *_render_form(edition, form),
    ]
    if report.person:
        header = _write_header(key, person, *(field.id for field in report.person))
        found.insert(2, SiteFile.of_text("data/incident-report-persons.csv", header))
    return found


def _write_header(*columns: str) -> str:
    # Ids hold letters, digits and underscores only: nothing to quote.
    return ",".join(columns) + "\n"


def _render_form(edition: Edition, form: ReportForm) -> Iterator[SiteFile]:
    """The form and its style sheet: beside it, because no page of the site has a style sheet of its own within it."""
    manual = edition.manual
    report = Report.of(form)
    once, each = group_fields(form, "incident"), group_fields(form, "person")
    ordered = [field for _, fields in (*once, *each) for field in fields]
    numbers = {field.id: number for number, field in enumerate(ordered, start=1)}
    groups = [(group, _split_blocks(fields)) for group, fields in once]
    people = [(group, _split_blocks(fields)) for group, fields in each]
    shown = {
        "manual": manual,
        "form": form,
        "restricted": edition.name == "restricted",
        "once": groups,
        "each": people,
        "sizes": sorted({sum(map(len, blocks)) for _, blocks in (*groups, *people)}),
        "numbers": numbers,
        "answers": {field.id: list_answers(manual, field) for field in ordered},
        "empty": {field.id for field in ordered if may_be_none(field)},
        "conditions": {field.id: _describe_condition(manual, field, report, numbers) for field in ordered},
    }
    for kind in ("html", "css"):
        text = _get_environment().get_template(f"incident-report-form.{kind}.jinja").render(shown)
        yield SiteFile.of_text(f"data/incident-report-form.{kind}", text)


def _describe_condition(manual: ShownManual, field: ReportField, report: Report, numbers: dict[str, int]) -> str:
    """When a field must be filled in, by the number of the field that decides it: "if 9 is Detain or Arrest"."""
    when = field.required_when
    if when is None or field.required == "always" or when.field not in numbers:
        return ""
    asked = report.fields[when.field]
    others = [answer.value for answer in list_answers(manual, asked) if answer.value not in when.has]
    if len(others) == 1 and len(when.has) > 2:
        return f"if {numbers[when.field]} is anything but {name_answers(manual, asked, (others[0],))}"
    return f"if {numbers[when.field]} is {name_answers(manual, asked, when.has)}"


def _split_blocks(fields: list[ReportField]) -> list[list[ReportField]]:
    """A group's fields in blocks. A long text that is always required is a block of its own, which fills the page."""
    return [
        list(block) for _, block in groupby(fields, lambda one: one.type == "long-text" and one.required == "always")
    ]


def _quote_for_css(text: str) -> str:
    """A text as a string of CSS: all but letters, digits and spaces as code points."""
    # The space after a code point ends it and is not shown.
    return '"' + re.sub(r"[^A-Za-z0-9 ]", lambda match: f"\\{ord(match[0]):x} ", " ".join(text.split())) + '"'


@cache
def _get_environment() -> jinja2.Environment:
    """Templates whose every value is escaped as HTML."""
    environment = make_environment(keep_trailing_newline=True)
    environment.filters |= {"plain": strip_markup, "css_string": _quote_for_css}
    return environment
