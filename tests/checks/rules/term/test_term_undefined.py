"""Abbreviations that nothing spells out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, find, passes
from tests.checks.given.texts import says


@pytest.mark.parametrize(
    "text",
    [
        "An SSO comes.",
        "SSOs come.",
        "The crisis team (CIT) comes; the CIT stays.",
        "See Part II, level AA.",
        "As KRS 61.878 says.",
        'The form says "CIT".',
        "Show your ID at 9 AM.",
        "STOP",
    ],
)
def test_what_is_spelled_out_or_needs_no_spelling_is_defined(tmp_path: Path, text: str):
    passes(tmp_path, "term-undefined", **says(text))


def test_an_abbreviation_is_told_once_a_section_where_it_first_stands(tmp_path: Path):
    files = says("The CIT comes and the CIT goes.") | {OTHER: "purpose: The CIT comes."}
    one, other = find(tmp_path, "term-undefined", **files)
    assert (one.subject, other.subject) == ("SOP-1.1", "SOP-1.2")
    assert one.at.source.text.splitlines()[one.at.line - 1][one.at.column - 1 :].startswith("CIT")


def test_a_short_form_in_the_glossary_defines_it(tmp_path: Path):
    terms = "terms: [{id: firearm, term: crisis team, short: CIT, means: A team., basis: proposal}]"
    passes(tmp_path, "term-undefined", **says("The CITs come."), **{"sop/terms.yaml": terms})
