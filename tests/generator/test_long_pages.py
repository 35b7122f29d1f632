"""Long pages begin with what they hold, and say once what is the same of many."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from generator.writing.words import write_heading
from reading import load
from tests.generator.made import ROOT, pages
from tests.overlay import manual

DAY = date(2026, 11, 27)


@pytest.fixture(scope="module")
def real() -> dict[str, str]:
    return {page.path: page.text for page in pages(load(ROOT), DAY)}


def test_what_is_the_same_of_many_sections_is_one_sentence(real: dict[str, str]):
    text = real["reviews.md"]
    assert "Never reviewed: 42 sections</span> No review is on record. Each is due by **November 24, 2028**" in text
    assert "| Section | Last review |" not in text
    assert text.count("[SOP-3.2 ") <= 2


def test_a_few_sections_have_a_row_each(tmp_path: Path):
    text = {page.path: page.text for page in pages(manual(tmp_path), DAY)}["reviews.md"]
    assert "| Section | Last review | Next due | Days left | State |" in text


def test_the_policy_has_no_heading_with_nothing_under_it(real: dict[str, str]):
    for path in ("policy/02.31.md", "policy/02.31-redline.md"):
        lines = [line for line in real[path].splitlines() if line.strip()]
        bare = [line for line, after in pairwise(lines) if line.startswith("## ") and after.startswith("## ")]
        assert bare == []
        assert '<p class="sop-policy-head" id="02.31/header">ADMINISTRATION 02.31</p>' in real[path]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("NATURE OF EMPLOYMENT", "Nature of employment"),
        ("REFERENCES:", "References"),
        ("School Safety Officers (SSOs)", "School Safety Officers (SSOs)"),
    ],
)
def test_a_heading_of_the_policy_is_in_sentence_case(source: str, shown: str):
    assert write_heading(source) == shown


@pytest.mark.parametrize(
    ("path", "summary"),
    [
        ("coverage.md", "| Part of the policy | Carried out |"),
        ("program/metrics.md", "| Goal | What is measured |"),
        ("incidents/report-form.md", "| Group | Fields |"),
        ("open-questions/index.md", "| Who must answer |"),
    ],
)
def test_the_summary_stands_before_the_first_heading(real: dict[str, str], path: str, summary: str):
    text = real[path]
    assert summary in text.partition("\n## ")[0]
