"""Texts that say "and/or": told where they say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes, show_line

RULE = "and-or"


@pytest.mark.parametrize("text", ["Call and/or write.", "Call And/Or write."])
def test_it_is_found_where_it_stands_in_either_case(tmp_path: Path, text: str):
    finding = fails(tmp_path, RULE, **{SECTION: f"purpose: {text}"})
    assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.NOTE)
    assert finding.at.source.text.splitlines()[finding.at.line - 1] == f"purpose: {text}"


def test_its_words_are_marked(tmp_path: Path):
    assert show_line(fails(tmp_path, RULE, **{SECTION: "purpose: Call and/or write."})).startswith("and/or")


@pytest.mark.parametrize("text", ["Call and write, or both.", "Call and / or write.", 'It says "and/or" there.'])
def test_other_words_and_quoted_ones_are_left_alone(tmp_path: Path, text: str):
    passes(tmp_path, RULE, **{SECTION: f"purpose: '{text}'"})
