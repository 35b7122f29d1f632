"""Which rules are applied and how much they weigh: sop/manual.yaml says it, the command line goes before it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.finding import Severity
from checks.options import Options, read_options
from checks.rules import IDS, RULES
from checks.verdict import judge
from tests.overlay import manual

DAY = date(2026, 2, 2)


def test_a_manual_that_says_nothing_applies_every_rule(tmp_path: Path):
    assert read_options(manual(tmp_path)).applied(RULES) == RULES


def test_selected_rules_are_applied_alone_and_the_others_named(tmp_path: Path):
    verdict = judge(manual(tmp_path), DAY, Options(select=("review-never",)))
    assert {one.rule for one in verdict.findings} == {"review-never"}
    assert set(verdict.left_out) == IDS - {"review-never"}


def test_an_ignored_rule_finds_nothing_and_is_named(tmp_path: Path):
    verdict = judge(manual(tmp_path), DAY, Options(ignore=("review-never",)))
    assert "review-never" not in {one.rule for one in verdict.findings}
    assert verdict.left_out == ("review-never",)


def test_a_rule_weighs_what_it_is_said_to(tmp_path: Path):
    verdict = judge(manual(tmp_path), DAY, Options(severity={"review-overdue": Severity.NOTE}))
    assert {one.severity for one in verdict.findings if one.rule == "review-overdue"} == {Severity.NOTE}


def test_the_manual_can_say_all_of_it(tmp_path: Path):
    said = """
checks:
  select: [review-never, review-overdue]
  ignore: [review-overdue]
  severity: [{rule: review-never, level: error}]
"""
    found = manual(tmp_path, **{"sop/manual.yaml": said})
    verdict = judge(found, DAY, read_options(found))
    assert {(one.rule, one.severity) for one in verdict.findings} == {("review-never", Severity.ERROR)}


@pytest.mark.parametrize("key", ["select: [{}]", "ignore: [{}]", "severity: [{{rule: {}, level: note}}]"])
def test_a_rule_that_the_manual_misspells_is_found_where_it_stands(tmp_path: Path, key: str):
    text = "checks:\n  " + key.format("review-nevr")
    (found,) = [one for one in judge(manual(tmp_path, **{"sop/manual.yaml": text}), DAY).findings if "rule" in one.rule]
    line = found.at.source.text.splitlines()[found.at.line - 1]
    assert line[found.at.column - 1 :].startswith("review-nevr")
    assert "review-never" in found.mend


def test_what_the_command_says_goes_before_what_the_manual_says():
    here = Options(select=("a",), ignore=("b",), severity={"c": Severity.NOTE, "d": Severity.NOTE})
    asked = Options(select=("b",), ignore=("e",), severity={"c": Severity.ERROR})
    both = asked.over(here)
    assert both.select == ("b",)
    assert both.applies("b")
    assert not both.applies("e")
    assert both.severity == {"c": Severity.ERROR, "d": Severity.NOTE}


def test_what_the_manual_ignores_stays_ignored():
    assert not Options().over(Options(ignore=("a",))).applies("a")
