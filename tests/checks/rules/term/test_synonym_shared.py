"""Words that stand under two terms, or under a term and an office, as another name."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, passes, show_line

RULE = "synonym-shared"
TERMS = "sop/terms.yaml"


def terms(first: str, second: str) -> dict[str, str]:
    text = f"""
terms:
  - {{id: firearm, term: firearm, also: [{first}], means: A firearm., basis: proposal}}
  - {{id: taser, term: Taser, also: [{second}], means: A Taser., basis: proposal}}
"""
    return {TERMS: text}


@pytest.mark.parametrize(("first", "second"), [("gun", "gun"), ("gun", "Guns"), ("hand gun", "hand-gun")])
def test_a_word_means_one_thing_however_it_is_written(tmp_path: Path, first: str, second: str):
    finding = fails(tmp_path, RULE, **terms(first, second))
    assert (finding.severity, finding.subject) == (Severity.ERROR, "taser")
    assert "firearm" in finding.message
    assert TERMS in finding.message
    assert show_line(finding).startswith(second)


@pytest.mark.parametrize(("first", "second"), [("gun", "stun gun"), ("gun", "firearm"), ("gun", "gunner")])
def test_other_words_and_the_name_of_another_term_are_fine(tmp_path: Path, first: str, second: str):
    passes(tmp_path, RULE, **terms(first, second))
