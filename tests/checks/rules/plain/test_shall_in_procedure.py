"""Procedures that say "shall", the Board's word."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes, show_line

RULE = "shall-in-procedure"


def test_it_is_found_where_it_stands(tmp_path: Path):
    finding = fails(tmp_path, RULE, **{SECTION: "purpose: An SSO shall report it."})
    assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.NOTE)
    assert show_line(finding).startswith("shall report")


@pytest.mark.parametrize("text", ["Marshall the pupils.", "Go by the shallow end.", 'It says "shall report" there.'])
def test_longer_words_and_quoted_ones_are_left_alone(tmp_path: Path, text: str):
    passes(tmp_path, RULE, **{SECTION: f"purpose: '{text}'"})


def test_the_policy_itself_may_say_it(tmp_path: Path):
    passes(tmp_path, RULE)
