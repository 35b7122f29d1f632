"""Each report on the small manual of reported.py, word for word: tests/golden/check/ holds what is expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.reports import FORMATS, report_in
from tests.checks.reports.reported import hostile, nothing, verdict
from tests.conftest import Golden

LISTS_RULES = ("junit", "sarif")
ENDING = {"github": "log", "json": "json", "junit": "xml", "markdown": "md", "sarif": "sarif", "text": "txt"}


@pytest.mark.parametrize("form", FORMATS)
class TestReport:
    def test_findings_of_each_severity_and_one_that_is_waived(self, form: str, tmp_path: Path, golden: Golden):
        found = verdict(tmp_path)
        # Which rules were left out is told in all other reports, and changes with each new rule: here it is one.
        shown = found if form in LISTS_RULES else found._replace(left_out=("clause-uncovered",))
        golden(f"check/sample.{ENDING[form]}", report_in(form)(shown))

    def test_the_same_verdict_gives_the_same_bytes(self, form: str, tmp_path: Path):
        assert report_in(form)(verdict(tmp_path / "a")) == report_in(form)(verdict(tmp_path / "b"))

    def test_nothing_found_is_said_too(self, form: str, tmp_path: Path):
        assert report_in(form)(nothing(tmp_path)).endswith("\n")

    def test_no_control_character_comes_through(self, form: str, tmp_path: Path):
        text = report_in(form)(hostile(tmp_path))
        assert not {"\x00", "\x1b", "\u2028", "\r"} & set(text)

    def test_color_changes_the_text_report_alone(self, form: str, tmp_path: Path):
        found = verdict(tmp_path)
        colored = report_in(form)(found, color=True)
        assert ("\x1b[31merror\x1b[0m" in colored) == (form == "text")
