"""`sop stats`: figures for a reader, and the same figures for a program."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import RunSop
from tests.overlay import SAMPLE


def test_a_line_says_how_many_and_of_which_kind(run_sop: RunSop):
    lines = run_sop("stats", root=SAMPLE).stdout.splitlines()
    assert "Sections                       2   2 draft, 0 issued, 0 archived; 1 public, 1 restricted" in lines
    assert "Teams                          0" in lines


def test_the_reading_level_is_said_for_each_section_and_for_all(run_sop: RunSop):
    text = run_sop("stats", root=SAMPLE).stdout
    assert "Reading level (Flesch-Kincaid grade, at most 8 is aimed at)" in text
    assert "\nAll sections " in text
    assert "\nSOP-1.1 " in text
    assert text.endswith("0 of 2 sections are above grade 8.\n")


def test_json_holds_the_same_figures(run_sop: RunSop):
    result = run_sop("stats", "--format", "json", root=SAMPLE)
    assert result.exit_code == 0
    found = json.loads(result.stdout)
    assert found["counts"]["sections"] == {
        "all": 2,
        "by": {"status": {"draft": 2, "issued": 0, "archived": 0}, "access": {"public": 1, "restricted": 1}},
    }
    assert found["reading"]["target"] == 8
    assert [one["section"] for one in found["reading"]["sections"]] == ["SOP-1.1", "SOP-1.2"]
    assert found["reading"]["above_target"] == []


def test_a_manual_that_cannot_be_read_has_no_figures(run_sop: RunSop, tmp_path: Path):
    result = run_sop("stats", root=tmp_path)
    assert (result.exit_code, result.stdout) == (2, "")
