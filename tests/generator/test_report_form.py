"""What the report form is exported as: the schema takes a right report and refuses a wrong one with the reason."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from editions.edition import EditionName, make_edition
from generator.report_form.files import make_report_files
from model import Manual
from reading import load
from tests.generator.made import texts
from tests.overlay import manual

ROOT = Path(__file__).parents[2]

FIELD = "why: To know., seen_by: [school-office], basis: proposal"
FORM = f"""
id: FORM-incident-report
title: Sample <report>
section: SOP-1.1
status: draft
instructions: Write **what** happened.
groups:
  - {{id: event, title: The event}}
  - {{id: people, title: The people, per: person, help: One each.}}
  - {{id: account, title: The account}}
fields:
  - {{id: day, name: Day, group: event, type: date, required: always, {FIELD}}}
  - {{id: hour, name: Hour, group: event, type: time, required: never, {FIELD}}}
  - {{id: kinds, name: Kinds, group: event, type: choices, from: contact-kinds, required: always, {FIELD}}}
  - {{id: shots, name: Shots, group: event, type: whole-number, required: when,
      required_when: {{field: kinds, has: [discharge]}}, {FIELD}}}
  - {{id: role, name: Role, group: people, type: choice, required: always, personal: true, {FIELD},
      choices: [{{value: student, label: A "student"}}, {{value: staff, label: Staff}}]}}
  - {{id: hurt, name: Hurt, group: people, type: yes-no, required: always, {FIELD}}}
  - {{id: injury, name: Injury, group: people, type: text, required: when,
      required_when: {{field: hurt, has: ["yes"]}}, {FIELD}}}
  - {{id: warned, name: Warned, group: people, type: yes-no, required: when,
      required_when: {{field: kinds, has: [discharge]}}, {FIELD}}}
  - {{id: account, name: Account, group: account, type: long-text, required: always, {FIELD}}}
  - {{id: parent, name: Parent told, group: account, type: yes-no, required: when,
      required_when: {{field: role, has: [student]}}, {FIELD}}}
"""
KINDS = """
section: SOP-1.1
kinds:
  - {id: talk, name: Talk, means: Words., not: A search., counts: both, basis: proposal}
  - {id: discharge, name: Discharge, means: A shot., not: A draw., counts: both, basis: proposal}
"""
FILES = {"sop/incidents/report-form.yaml": FORM, "sop/incidents/contact-kinds.yaml": KINDS}

STUDENT = {"role": "student", "hurt": False}
REPORT: dict[str, Any] = {
    "day": "2026-11-24",
    "kinds": ["talk"],
    "persons": [STUDENT],
    "account": "A talk.",
    "parent": True,
}


def made(source: Manual, name: EditionName = "public") -> dict[str, str]:
    return texts(make_report_files(make_edition(source, name, date(2026, 11, 24))))


@pytest.fixture
def sample(tmp_path: Path) -> dict[str, str]:
    return made(manual(tmp_path, **FILES))


@cache
def real() -> dict[str, str]:
    return made(load(ROOT))


def schema_of(files: dict[str, str]) -> Any:
    return json.loads(files["data/incident-report.schema.json"])


def reasons(files: dict[str, str], report: dict[str, Any]) -> list[str]:
    validator = Draft202012Validator(schema_of(files), format_checker=FormatChecker())
    return [error.message for error in validator.iter_errors(report)]


def without(*keys: str) -> dict[str, Any]:
    return {key: value for key, value in REPORT.items() if key not in keys}


def test_a_right_report_is_taken(sample: dict[str, str]):
    assert reasons(sample, REPORT) == []


@pytest.mark.parametrize(
    "report",
    [
        pytest.param(REPORT | {"kinds": ["discharge"], "shots": 0, "persons": []}, id="zero is an answer"),
        pytest.param(REPORT | {"kinds": []}, id="none of these is an answer"),
        pytest.param(without("parent") | {"persons": []}, id="nobody is an answer"),
        pytest.param(without("parent") | {"persons": [STUDENT | {"role": "staff"}]}, id="no student, no parent"),
        pytest.param(REPORT | {"hour": "23:59"}, id="what may stay empty may be told"),
    ],
)
def test_so_is_a_report_in_which(sample: dict[str, str], report: dict[str, Any]):
    assert reasons(sample, report) == []


@pytest.mark.parametrize(
    ("report", "reason"),
    [
        (without("day"), "'day' is a required property"),
        (without("persons", "parent"), "'persons' is a required property"),
        (REPORT | {"day": "24 November"}, "'24 November' does not match '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"),
        (REPORT | {"day": "2026-02-30"}, "'2026-02-30' is not a 'date'"),
        (REPORT | {"hour": "24:00"}, "'24:00' does not match '^([01][0-9]|2[0-3]):[0-5][0-9]$'"),
        (REPORT | {"account": " "}, r"' ' does not match '\\S'"),
        (REPORT | {"account": None}, "None is not of type 'string'"),
        (REPORT | {"shots": -1}, "-1 is less than the minimum of 0"),
        (REPORT | {"shots": "0"}, "'0' is not of type 'integer'"),
        (REPORT | {"kinds": ["arrest"]}, "'arrest' is not one of ['talk', 'discharge']"),
        (REPORT | {"kinds": ["talk", "talk"]}, "['talk', 'talk'] has non-unique elements"),
        (REPORT | {"name": "x"}, "Additional properties are not allowed ('name' was unexpected)"),
        (REPORT | {"persons": [STUDENT | {"hurt": "no"}]}, "'no' is not of type 'boolean'"),
        (REPORT | {"persons": [{"role": "staff"}]}, "'hurt' is a required property"),
        # Required by the answer to another field: in the same report, of the same person, across the two.
        (REPORT | {"kinds": ["discharge"], "persons": []}, "'shots' is a required property"),
        (REPORT | {"persons": [STUDENT | {"hurt": True}]}, "'injury' is a required property"),
        (REPORT | {"kinds": ["talk", "discharge"], "shots": 1}, "'warned' is a required property"),
        (without("parent"), "'parent' is a required property"),
    ],
)
def test_a_wrong_report_is_refused_with_the_reason(sample: dict[str, str], report: dict[str, Any], reason: str):
    assert reason in reasons(sample, report)


def test_the_schema_says_what_each_field_is_for(sample: dict[str, str]):
    properties = schema_of(sample)["properties"]
    assert properties["shots"] == {
        "title": "Shots",
        "description": 'To know. Required when "Kinds" is Discharge. Seen by: School Office.',
        "type": "integer",
        "minimum": 0,
    }
    assert properties["persons"]["items"]["properties"]["role"] == {
        "title": "Role",
        "description": "To know. Tells something of a person. Seen by: School Office.",
        "enum": ["student", "staff"],
        "oneOf": [{"const": "student", "title": 'A "student"'}, {"const": "staff", "title": "Staff"}],
    }


def test_the_schema_names_its_edition_and_no_host(sample: dict[str, str]):
    schema = schema_of(sample)
    assert schema["$id"] == "urn:sop-manual:form-incident-report:sample-edition"
    assert "Sample edition, FORM-incident-report. Draft: proposed, not in force." in schema["$comment"]
    assert schema["description"] == "Write what happened."


def test_the_csv_headers_name_each_field_once(sample: dict[str, str]):
    headers = [list(csv.reader(io.StringIO(sample[path]))) for path in sample if path.endswith(".csv")]
    assert headers == [
        [["report_id", "day", "hour", "kinds", "shots", "account", "parent"]],
        [["report_id", "person", "role", "hurt", "injury", "warned"]],
    ]


def test_a_field_called_as_a_key_does_not_hide_it(tmp_path: Path):
    form = FORM.replace("id: day,", "id: report_id,").replace("id: hour,", "id: persons,")
    found = made(manual(tmp_path, **FILES | {"sop/incidents/report-form.yaml": form}))
    assert found["data/incident-report.csv"].startswith("report_id_,report_id,persons,")
    assert schema_of(found)["properties"]["persons_"]["type"] == "array"


def test_a_form_that_asks_nothing_of_persons_has_no_file_for_them(tmp_path: Path):
    form = FORM.replace(", per: person", "")
    found = made(manual(tmp_path, **FILES | {"sop/incidents/report-form.yaml": form}))
    assert "data/incident-report-persons.csv" not in found
    assert "persons" not in schema_of(found)["properties"]
    assert "Person sheet" not in found["data/incident-report-form.html"]


def test_there_is_nothing_without_a_form_in_use(tmp_path: Path):
    archived = FORM.replace("status: draft", "status: archived")
    withheld = FORM.replace("section: SOP-1.1", "section: SOP-1.2")
    assert made(manual(tmp_path / "none")) == {}
    assert made(manual(tmp_path / "old", **FILES | {"sop/incidents/report-form.yaml": archived})) == {}
    source = manual(tmp_path / "withheld", **FILES | {"sop/incidents/report-form.yaml": withheld})
    assert made(source, "public") == {}


class Form(HTMLParser):
    """What a form holds: its controls, what its labels are for, its legends, its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.controls: list[dict[str, str | None]] = []
        self.labelled: list[str | None] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("input", "textarea"):
            self.controls.append(dict(attrs))
        if tag == "label":
            self.labelled.append(dict(attrs)["for"])
        if tag not in ("input", "link", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("which", ["sample", "real"])
def test_each_control_of_the_form_has_one_label(sample: dict[str, str], which: str):
    form = Form((sample if which == "sample" else real())["data/incident-report-form.html"])
    ids = [control["id"] for control in form.controls]
    assert form.open == []
    assert len(ids) == len(set(ids))
    assert sorted(map(str, form.labelled)) == sorted(map(str, ids))


def test_the_form_asks_for_each_field(sample: dict[str, str]):
    form = Form(sample["data/incident-report-form.html"])
    fields = {"day", "hour", "kinds", "shots", "role", "hurt", "injury", "warned", "account", "parent"}
    assert {control["name"] for control in form.controls if "name" in control} == fields
    assert {control["name"] for control in form.controls if "required" in control} == {"day", "account"}


def test_the_form_says_in_words_when_an_answer_is_wanted_and_escapes_all(sample: dict[str, str]):
    text = sample["data/incident-report-form.html"]
    assert "<title>Sample &lt;report&gt; (draft) – Sample manual</title>" in text
    assert '<span class="number">4</span> Shots <span class="when">if 3 is Discharge</span>' in text
    assert "A &#34;student&#34;</label>" in text
    assert "None of these" in text
    assert "<strong>Draft</strong> Not in force" in text


def test_a_form_in_force_bears_no_draft_mark(tmp_path: Path):
    form = FORM.replace("status: draft", "status: issued")
    found = made(manual(tmp_path, **FILES | {"sop/incidents/report-form.yaml": form}))
    assert "Draft" not in found["data/incident-report-form.html"]
    assert "Draft" not in found["data/incident-report.schema.json"]


def test_no_title_gets_out_of_its_place_in_page_or_style_sheet(tmp_path: Path):
    files = FILES | {"sop/manual.yaml": 'release: "1\\"}</style><script>"'}
    found = made(manual(tmp_path, **files))
    assert "<script" not in found["data/incident-report-form.html"]
    assert "<style" not in found["data/incident-report-form.html"]
    assert '1"}' not in found["data/incident-report-form.css"]
    assert "1\\22 \\7d " in found["data/incident-report-form.css"]


def test_the_real_schema_is_valid_and_refuses_an_empty_report():
    schema = schema_of(real())
    Draft202012Validator.check_schema(schema)
    assert len(reasons(real(), {})) == len(schema["required"])


@pytest.mark.parametrize("pick", [0, -1], ids=["first answers", "last answers"])
def test_the_real_schema_takes_a_synthetic_report_and_misses_each_answer(pick: int):
    schema = schema_of(real())
    report = synthetic(schema, pick)
    assert reasons(real(), report) == []
    assert len(report["persons"]) == 1
    for key in schema["required"]:
        less = {name: value for name, value in report.items() if name != key}
        assert f"{key!r} is a required property" in reasons(real(), less)


def synthetic(schema: Any, pick: int) -> dict[str, Any]:
    """A report that answers all that is required, and what its own answers make required, for one person."""
    report: dict[str, Any] = {"persons": [{}]}
    validator = Draft202012Validator(schema)
    while missing := [error for error in validator.iter_errors(report) if error.validator == "required"]:
        for error in missing:
            one = schema if error.instance is report else schema["properties"]["persons"]["items"]
            for key in error.validator_value:
                error.instance.setdefault(key, answer(one["properties"][key], pick))
    return report


def answer(schema: Any, pick: int) -> Any:
    if "enum" in schema:
        return schema["enum"][pick]
    match schema["type"]:
        case "array":
            return [answer(schema["items"], pick)]
        case "boolean":
            return pick == 0
        case "integer":
            return 0
        case _:
            return "2026-11-24" if "format" in schema else schema.get("examples", ["Some words."])[0]


def test_nothing_names_a_host():
    for path, text in real().items():
        assert "http" not in text.replace("https://json-schema.org/draft/2020-12/schema", ""), path


def test_the_same_manual_gives_the_same_bytes():
    assert real() == made(load(ROOT))
