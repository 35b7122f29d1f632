"""One filed incident report as a JSON Schema (2020-12), made from the report form.

A report is an object with a property for each field that is filled in once, and a list with an object for each person
where the form asks something of persons. What is not answered is left out: there is no null and no empty text, and 0,
"no" and an empty list of persons are answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from editions.edition import ShownManual
from generator.report_form.answers import Report, find_unused_name, list_answers, may_be_none, name_answers
from generator.writing.markdown import strip_markup
from model.incidents import ReportField, ReportForm, RequiredWhen

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string", "pattern": r"\S"}
# `format` alone asserts nothing unless a validator is set so; the pattern always does.
_DATE: Schema = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
# No `format`: that of JSON Schema wants seconds and a zone, and a report has neither.
_TIME: Schema = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["13:05"]}
_NUMBER: Schema = {"type": "integer", "minimum": 0}

_TYPES = {"text": _TEXT, "long-text": _TEXT, "date": _DATE, "time": _TIME, "whole-number": _NUMBER}

_CSV = (
    "As CSV: one row a report in incident-report.csv, one row a person in incident-report-persons.csv; the first "
    "column of both is the id under which the report is kept. An empty cell was not answered; several answers stand "
    "in one cell with semicolons between, none of them is a lone semicolon; yes and no are true and false."
)


def make_report_schema(manual: ShownManual, form: ReportForm) -> Schema:
    """The schema of one report. It names the release that it was made from, and asks no host for anything."""
    report = Report.of(form)
    persons = find_unused_name("persons", report)
    release = manual.settings.release
    draft = " Draft: proposed, not in force." if form.status == "draft" else ""
    schema: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:sop-manual:{form.id.lower()}:{quote('-'.join(release.lower().split()), safe='')}",
        "$comment": f"{manual.settings.title}, {release}, {form.id}.{draft} {_CSV}",
        "title": form.title,
        "description": strip_markup(form.instructions),
    } | _make_object(manual, report, report.incident)
    if report.person:
        schema["properties"][persons] = {
            "title": "Persons",
            "description": "Each person in the incident. An empty list says that there was none.",
            "type": "array",
            "items": _make_object(manual, report, report.person),
        }
        schema["required"].append(persons)
        _require(schema["properties"][persons]["items"], _list_within_person(manual, report))
    _require(schema, _list_within_report(manual, report, persons))
    return schema


def _make_object(manual: ShownManual, report: Report, fields: tuple[ReportField, ...]) -> Schema:
    return {
        "type": "object",
        "properties": {
            field.id: _describe_field(manual, report, field) | _make_value(manual, field) for field in fields
        },
        "required": [field.id for field in fields if field.required == "always"],
        "additionalProperties": False,
    }


def _describe_field(manual: ShownManual, report: Report, field: ReportField) -> Schema:
    seen = ", ".join(manual.office_label(one) for one in field.seen_by)
    says = [strip_markup(field.why)]
    if field.required_when and field.required != "always":
        says.append(_describe_condition(manual, report, field.required_when))
    if may_be_none(field):
        says.append("An empty list says: none of these.")
    if field.personal:
        says.append("Tells something of a person.")
    says.append(f"Seen by: {seen}.")
    return {"title": field.name, "description": " ".join(says)}


def _describe_condition(manual: ShownManual, report: Report, when: RequiredWhen) -> str:
    """The condition as a sentence: Required when "Contact" is Detain or Arrest."""
    asked = report.fields.get(when.field)
    if asked is None:
        return f'Required when "{when.field}" is {" or ".join(when.has)}.'
    return f'Required when "{asked.name}" is {name_answers(manual, asked, when.has)}.'


def _make_value(manual: ShownManual, field: ReportField) -> Schema:
    if field.type == "yes-no":
        return {"type": "boolean"}
    if field.type not in ("choice", "choices"):
        return _TYPES[field.type]
    allowed = list_answers(manual, field)
    # The list refuses, the titles are for whoever shows the answers. Without a list, any text is valid.
    one: Schema = (
        {
            "enum": [answer.value for answer in allowed],
            "oneOf": [{"const": answer.value, "title": strip_markup(answer.label)} for answer in allowed],
        }
        if allowed
        else _TEXT
    )
    if field.type == "choice":
        return one
    return {"type": "array", "items": one, "minItems": 0 if may_be_none(field) else 1, "uniqueItems": True}


def _list_within_person(manual: ShownManual, report: Report) -> list[Schema]:
    """What one answer on a person makes another on the same person required."""
    own = {field.id: field for field in report.person}
    return [
        {"if": _make_test(manual, own[when.field], when), "then": {"required": ids}}
        for when, ids in _list_conditions(report.person)
        if when.field in own
    ]


def _list_within_report(manual: ShownManual, report: Report, persons: str) -> list[Schema]:
    """All other conditions: within the incident, from it to each person, and from any person to the incident."""
    own, of_person = {one.id: one for one in report.incident}, {one.id: one for one in report.person}
    found: list[Schema] = []
    for when, ids in _list_conditions(report.incident):
        if when.field in own:
            found.append({"if": _make_test(manual, own[when.field], when), "then": {"required": ids}})
        elif when.field in of_person:
            any_person = {"contains": _make_test(manual, of_person[when.field], when)}
            found.append(
                {"if": {"properties": {persons: any_person}, "required": [persons]}, "then": {"required": ids}}
            )
    for when, ids in _list_conditions(report.person):
        if when.field in own:
            each = {"properties": {persons: {"items": {"required": ids}}}}
            found.append({"if": _make_test(manual, own[when.field], when), "then": each})
    return found


def _list_conditions(fields: Iterable[ReportField]) -> list[tuple[RequiredWhen, list[str]]]:
    """Each condition once, with the ids of the fields that it makes required."""
    found: dict[tuple[str, tuple[str, ...]], tuple[RequiredWhen, list[str]]] = {}
    for field in fields:
        if (when := field.required_when) and field.required != "always":
            found.setdefault((when.field, when.has), (when, []))[1].append(field.id)
    return list(found.values())


def _make_test(manual: ShownManual, field: ReportField, when: RequiredWhen) -> Schema:
    """What holds of an object whose field has one of the answers."""
    match field.type:
        case "choices":
            test: Schema = {"contains": {"enum": list(when.has)}}
        case "yes-no":
            test = {"enum": [{"yes": True, "no": False}.get(value, value) for value in when.has]}
        case "whole-number":
            test = {"enum": [int(value) if value.isdecimal() else value for value in when.has]}
        case _:
            test = {"enum": list(when.has)}
    return {"properties": {field.id: test}, "required": [field.id]}


def _require(schema: Schema, conditions: list[Schema]) -> None:
    if conditions:
        schema["allOf"] = conditions
