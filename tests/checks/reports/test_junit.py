"""JUnit, read back by a library that build servers' plugins are written with."""

from __future__ import annotations

from pathlib import Path

import pytest
from junitparser import JUnitXml, TestSuite

from checks.finding import Severity
from checks.reports.junit import render
from checks.verdict import Verdict
from tests.checks.reports.reported import hostile, verdict


def suite(tmp_path: Path, found: Verdict) -> TestSuite:
    file = tmp_path / "junit.xml"
    file.write_text(render(found), "utf-8")
    (one,) = JUnitXml.fromfile(str(file))
    assert isinstance(one, TestSuite)
    return one


def test_an_error_fails_the_rest_passes_and_what_is_waived_is_skipped(tmp_path: Path):
    one = suite(tmp_path, verdict(tmp_path / "manual"))
    assert (one.tests, one.failures, one.errors, one.skipped) == (5, 1, 0, 1)
    cases = {(case.classname, case.is_passed, case.is_failure, case.is_skipped) for case in one}
    assert cases == {
        ("reference-unknown", False, True, False),
        ("review-due-soon", True, False, False),
        ("review-never", True, False, False),
        ("review-never", False, False, True),
        ("review-overdue", True, False, False),
    }


@pytest.mark.parametrize(
    ("level", "failures"), [(Severity.ERROR, 1), (Severity.WARNING, 2), (Severity.NOTE, 3), (None, 0)]
)
def test_what_fails_the_check_fails_here(tmp_path: Path, level: Severity | None, failures: int):
    one = suite(tmp_path, verdict(tmp_path / "manual")._replace(fail_on=level))
    assert one.failures == sum(case.is_failure for case in one) == failures


def test_what_was_there_before_fails_here_only_where_it_fails_the_check(tmp_path: Path):
    found = verdict(tmp_path / "manual")
    old = found._replace(findings=(), previous=found.findings)
    assert suite(tmp_path, old).failures == 0
    assert suite(tmp_path, old._replace(fail_on_old=True)).failures == 1


def test_the_counts_are_those_of_its_tests(tmp_path: Path):
    one = suite(tmp_path, verdict(tmp_path / "manual"))
    said = (one.tests, one.failures, one.skipped)
    one.update_statistics()
    assert (one.tests, one.failures, one.skipped) == said


def test_words_that_look_like_markup_come_back_as_they_were(tmp_path: Path):
    failed = [case for case in suite(tmp_path, hostile(tmp_path / "manual")) if case.is_failure]
    (case,) = failed
    assert "<script>@team ``` | #1 *x* ]]>" in case.result[0].message
