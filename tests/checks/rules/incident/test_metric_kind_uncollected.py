"""Metrics that count a kind which no field of the report form holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Finding
from tests.checks.applied import fails, find
from tests.checks.given.texts import FORM, KIND_FIELD, KINDS, TYPES_FIELD, field

METRICS = """
section: SOP-1.1
goals: [{id: GOAL-fewer, title: Fewer., basis: proposal}]
metrics:
  - id: MET-searches
    title: Searches
    goal: GOAL-fewer
    formula: Number of searches.
    unit: incidents
    source: Reports.
    contact_kinds: [search]
    fields: FIELDS
    direction: lower
    computable: {today: false, why: Not yet.}
    basis: proposal
"""


@pytest.mark.parametrize(
    ("fields", "metric_fields", "wrong"),
    [
        ([KIND_FIELD], "[]", False),
        ([KIND_FIELD], "[kinds]", False),
        ([KIND_FIELD, TYPES_FIELD], "[types]", True),
        ([TYPES_FIELD], "[]", True),
        (
            [field("own", "type: choice\n    required: never\n    choices: [{value: search, label: S}]")],
            "[own]",
            False,
        ),
        (
            [field("own", "type: choice\n    required: never\n    choices: [{value: talk, label: T}]")],
            "[own]",
            True,
        ),
    ],
)
def test_a_kind_must_be_held_by_a_field(tmp_path: Path, fields: list[str], metric_fields: str, wrong: bool):
    files = {
        "sop/incidents/report-form.yaml": FORM + "".join(fields),
        "sop/incidents/contact-kinds.yaml": KINDS,
        "sop/program/metrics.yaml": METRICS.replace("FIELDS", metric_fields),
    }
    assert bool(find(tmp_path, "metric-kind-uncollected", **files)) is wrong


def uncollected(tmp_path: Path, fields: str, metric_fields: str) -> Finding:
    files = {
        "sop/incidents/report-form.yaml": FORM + fields,
        "sop/incidents/contact-kinds.yaml": KINDS,
        "sop/program/metrics.yaml": METRICS.replace("FIELDS", metric_fields),
    }
    return fails(tmp_path, "metric-kind-uncollected", **files)


def test_a_metric_that_names_other_fields_is_told_which_hold_the_kind(tmp_path: Path):
    finding = uncollected(tmp_path, KIND_FIELD + TYPES_FIELD, "[types]")
    assert finding.message == 'MET-searches counts the kind "search", and none of its fields holds it'
    assert finding.mend == "Name one of these under its `fields`: kinds."


def test_a_form_that_lacks_the_kind_is_told_to_collect_it(tmp_path: Path):
    finding = uncollected(tmp_path, TYPES_FIELD, "[]")
    assert finding.message.endswith("the report form does not collect it")
    assert finding.mend.startswith("Add a field that collects the kind")


def test_a_kind_that_is_collected_hides_none_after_it(tmp_path: Path):
    own = field("own", "type: choice\n    required: never\n    choices: [{value: search, label: S}]")
    talk = "{id: talk, name: Talk, means: Talking., not: A word., counts: both, basis: proposal}"
    files = {
        "sop/incidents/report-form.yaml": FORM + own,
        "sop/incidents/contact-kinds.yaml": KINDS.replace("kinds: [", f"kinds: [{talk}, "),
        "sop/program/metrics.yaml": METRICS.replace("[search]", "[search, talk]").replace("FIELDS", "[]"),
    }
    finding = fails(tmp_path, "metric-kind-uncollected", **files)
    assert 'the kind "talk"' in finding.message
