"""`sop figures`: what a person reads, what a program gets, and which code ends it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import RunSop

GROUPS = "group,count,base\nWhite,50,1000\nBlack,30,200\n"
CELLS = "row,column,count\nNorth,Cited,3\nNorth,Taken into custody,20\nSouth,Cited,15\nSouth,Taken into custody,30\n"


@pytest.fixture
def groups(tmp_path: Path) -> str:
    file = tmp_path / "groups.csv"
    file.write_text(GROUPS, "utf-8")
    return str(file)


@pytest.fixture
def cells(tmp_path: Path) -> str:
    file = tmp_path / "cells.csv"
    file.write_text(CELLS, "utf-8")
    return str(file)


def test_groups_are_compared_in_words(run_sop: RunSop, groups: str):
    result = run_sop("figures", "compare", groups, "--reference", "White")
    assert result.exit_code == 0
    assert "Black: 30 of 200 - more likely" in result.stdout
    assert "  Relative rate index, against White                 3.00 (1.96 to 4.60)" in result.stdout
    assert "Too few to tell does not say that there is no difference." in result.stdout


def test_groups_are_compared_for_a_program(run_sop: RunSop, groups: str):
    found = json.loads(run_sop("figures", "compare", groups, "--format", "json").stdout)
    black = found["groups"][1]
    assert black["group"] == "Black"
    assert black["risk"]["value"] == 0.15
    assert black["risk_ratio"]["low"] < black["risk_ratio"]["value"] < black["risk_ratio"]["high"]
    assert black["relative_rate_index"] == {
        "value": None,
        "low": None,
        "high": None,
        "reason": "No reference group was named.",
    }


def test_a_reference_group_that_the_file_lacks(run_sop: RunSop, groups: str):
    result = run_sop("figures", "compare", groups, "--reference", "Whte")
    assert result.exit_code == 2
    assert 'The file has no group "Whte". Did you mean "White"?' in result.stderr


def test_what_to_hide_in_words(run_sop: RunSop, cells: str):
    result = run_sop("figures", "suppress", cells, "--threshold", "10")
    assert result.exit_code == 0
    assert "North, Cited                             primary        an outsider can tell: 0 to 18" in result.stdout
    assert "1 hidden because the count is from 1 to 9.\n3 more" in result.stdout
    assert "0 of 4 cells can be published." in result.stdout


def test_what_to_hide_for_a_program(run_sop: RunSop, cells: str):
    found = json.loads(run_sop("figures", "suppress", cells, "--threshold", "10", "--format", "json").stdout)
    assert found["threshold"] == 10
    assert found["is_fewest"] is True
    assert found["hidden"][0] == {"row": "North", "column": "Cited", "why": "primary", "low": 0, "high": 18}


def test_a_table_without_small_counts(run_sop: RunSop, cells: str):
    result = run_sop("figures", "suppress", cells, "--threshold", "3")
    assert result.stdout == "No count is from 1 to 2: nothing has to be hidden.\n"


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        ("group,count,base\nA,9,7\n", 1, "1 problem to mend. Nothing was counted."),
        ("group,count,base\nA,many,7\n", 2, "Write digits only, such as 1250"),
    ],
)
def test_a_file_that_is_wrong(run_sop: RunSop, tmp_path: Path, content: str, code: int, said: str):
    file = tmp_path / "groups.csv"
    file.write_text(content, "utf-8")
    result = run_sop("figures", "compare", str(file))
    assert result.exit_code == code
    assert f"{file}:2:3  " in result.stderr
    assert said in result.stderr


def test_a_file_that_is_not_there(run_sop: RunSop, tmp_path: Path):
    result = run_sop("figures", "compare", str(tmp_path / "none.csv"))
    assert result.exit_code == 2
    assert "none.csv cannot be read: No such file or directory." in result.stderr
