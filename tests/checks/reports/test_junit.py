"""JUnit, read back by a library that build servers' plugins are written with."""

from __future__ import annotations

from pathlib import Path

from junitparser import JUnitXml, TestSuite

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


def test_the_counts_are_those_of_its_tests(tmp_path: Path):
    one = suite(tmp_path, verdict(tmp_path / "manual"))
    said = (one.tests, one.failures, one.skipped)
    one.update_statistics()
    assert (one.tests, one.failures, one.skipped) == said


def test_words_that_look_like_markup_come_back_as_they_were(tmp_path: Path):
    failed = [case for case in suite(tmp_path, hostile(tmp_path / "manual")) if case.is_failure]
    (case,) = failed
    assert "<script>@team ``` | #1 *x* ]]>" in case.result[0].message
