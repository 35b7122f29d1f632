"""Ids that a change takes away: drafts, archived files, obligations, metrics, renamed files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.rules import CHANGE_RULES
from reading import load
from tests.checks.applied import OTHER, find_in_change
from tests.overlay import overlaid

OBLIGATIONS = "sop/program/obligations.yaml"


DUTY = """
obligations:
  - id: OBL-report
    title: Report
    clauses: {}
    office: school-office
    section: SOP-1.1
    every: {{at_least: 1, per: 1 year}}
    evidence: The report.
    first: 2024-07-01
    basis: policy
    cites: [01.1/part/2]
"""


METRICS = "sop/program/metrics.yaml"


METRIC = """
section: SOP-1.1
goals: [{{id: GOAL-fewer, title: Fewer., basis: proposal}}]
metrics:
  - id: MET-searches
    title: Searches
    goal: GOAL-fewer
    formula: Number of searches.
    unit: incidents
    source: Reports.
    implements: {}
    direction: lower
    computable: {{today: false, why: Not yet.}}
    basis: proposal
"""


def test_a_draft_that_is_deleted_is_only_warned_of(tmp_path: Path):
    one = find_in_change(tmp_path, {}, {}, OTHER)["id-vanished"]
    assert (one.severity.word, one.subject, one.at.file) == ("warning", "SOP-1.2", OTHER)


def test_an_archived_one_may_not_be_deleted_either(tmp_path: Path):
    assert find_in_change(tmp_path, {OTHER: "status: archived"}, {}, OTHER)["id-vanished"].severity.word == "error"


def test_it_says_what_to_write_instead(tmp_path: Path):
    mend = find_in_change(tmp_path, {}, {}, OTHER)["id-vanished"].mend
    assert mend == "Restore it from git and write status: archived."


@pytest.mark.parametrize(
    ("clauses", "missed"),
    [("[01.1/part/9]", False), ("[01.1/part/1]", True), ("[01.1/part/9, 01.1/part/1]", True)],
)
def test_an_obligation_leaves_with_the_last_of_its_clauses(tmp_path: Path, clauses: str, missed: bool):
    before = {OBLIGATIONS: DUTY.format(clauses)}
    gone = find_in_change(tmp_path, before, {}, OBLIGATIONS)
    assert [one.mend for one in gone.values()] == ["Restore it from git."] * missed


@pytest.mark.parametrize(("clauses", "missed"), [("[01.1/part/9]", False), ("[01.1/part/1]", True), ("[]", True)])
def test_so_does_a_metric_and_one_that_rests_on_none_stays(tmp_path: Path, clauses: str, missed: bool):
    gone = find_in_change(tmp_path, {METRICS: METRIC.format(clauses)}, {}, METRICS)
    assert ("id-vanished" in gone) is missed


def test_a_file_may_be_renamed(tmp_path: Path):
    then = load(overlaid(tmp_path))
    (tmp_path / OTHER).rename(tmp_path / "sop/sections/1.2-renamed.yaml")
    assert not check(load(tmp_path), date(2025, 6, 2), CHANGE_RULES, then)
