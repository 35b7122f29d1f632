"""SARIF: valid against the published schema, and fingerprints that outlive a moved line and a passing day."""

from __future__ import annotations

import json
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from checks.identity import compute_identities
from checks.reports.sarif import render
from checks.rules import ALL
from checks.unreadable import report_problems
from checks.verdict import Verdict, judge
from model.places import Place, Source
from model.problem import Problem
from reading import load
from tests.checks.reports.reported import AS_OF, FILES, hostile, nothing, verdict
from tests.overlay import manual, overlaid

SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_text("utf-8"))


def run(found: Verdict) -> dict[str, Any]:
    log = json.loads(render(found))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)] == []
    (one,) = log["runs"]
    assert isinstance(one, dict)
    return one


@pytest.mark.parametrize("made", [verdict, nothing, hostile])
def test_it_keeps_the_published_schema(made: Any, tmp_path: Path):
    assert "results" in run(made(tmp_path))


def test_every_rule_brings_its_help_in_a_stable_order(tmp_path: Path):
    rules = run(nothing(tmp_path))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.ID for rule in ALL]
    assert all("How to mend it" in rule["help"]["text"] for rule in rules)


def test_no_name_of_a_rule_is_its_id_again(tmp_path: Path):
    rules = run(nothing(tmp_path))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules if rule["name"].lower() == rule["id"].lower()] == []


def test_it_says_which_version_wrote_it_and_where_its_guide_is(tmp_path: Path):
    driver = run(nothing(tmp_path))["tool"]["driver"]
    assert driver["version"] == version("sop-manual")
    assert "informationUri" not in driver
    there = manual(tmp_path / "b", **{"sop/manual.yaml": "site: {address: 'https://example.org/sop/'}"})
    driver = run(Verdict(there, AS_OF, ()))["tool"]["driver"]
    assert driver["informationUri"] == "https://example.org/sop/guide/checking/"


def test_a_manual_that_cannot_be_read_keeps_the_schema_too(tmp_path: Path):
    at = Place(Source("sop/a.yaml", "a: ["), 1, 4, 1)
    found = run(report_problems([Problem(at, "a bracket is opened", "Close it.")], AS_OF))
    (result,) = found["results"]
    assert found["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "unreadable"


def test_a_result_points_at_its_rule_and_its_line(tmp_path: Path):
    one = run(verdict(tmp_path))
    (found,) = [result for result in one["results"] if result["level"] == "error"]
    assert one["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] == found["ruleId"] == "reference-unknown"
    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "sop/sections/1.1-sample.yaml"
    assert place["region"] == {"startLine": 11, "startColumn": 8, "endLine": 11, "endColumn": 20}


def test_what_is_waived_is_no_result(tmp_path: Path):
    one = run(verdict(tmp_path))
    assert one["properties"]["waived"] == 1
    assert "SOP-1.2" not in json.dumps(one["results"])


def test_a_path_is_written_as_an_address(tmp_path: Path):
    (found,) = run(hostile(tmp_path))["results"]
    address = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert address == "sop/sections/1.1-a%20b%25%2C%3Ac.yaml"


def fingerprints(found: Verdict) -> set[str]:
    return set(compute_identities(found.findings))


def test_a_line_added_above_changes_no_fingerprint(tmp_path: Path):
    folder = overlaid(tmp_path, FILES)
    before = judge(load(folder), AS_OF)
    file = folder / "sop/sections/1.1-sample.yaml"
    file.write_text("# A comment.\n\n" + file.read_text("utf-8"), "utf-8")
    after = judge(load(folder), AS_OF)
    assert {one.at.line for one in before.findings} != {one.at.line for one in after.findings}
    assert fingerprints(before) == fingerprints(after)


def test_a_finding_that_counts_days_keeps_its_fingerprint_as_they_go_by(tmp_path: Path):
    found = manual(tmp_path)
    late = [judge(found, date(2026, 2, 1) + timedelta(days)) for days in (1, 2, 100)]
    overdue = [{one for one in verdict.findings if one.rule == "review-overdue"} for verdict in late]
    assert len({one.message for findings in overdue for one in findings}) == 3
    assert len({tuple(compute_identities(findings)) for findings in overdue}) == 1


def test_findings_that_are_alike_have_fingerprints_of_their_own(tmp_path: Path):
    assert len(fingerprints(hostile(tmp_path, times=3))) == 3
