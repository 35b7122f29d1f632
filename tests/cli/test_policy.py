"""`sop policy`: the Board's words in each of their readings."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Golden, ManualAt, RunSop

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "tests/model/policy-02.31-source.txt"

INSERTED, DELETED = re.compile(r"\{\+(.*?)\+\}", re.DOTALL), re.compile(r"\[-(.*?)-\]", re.DOTALL)


def printed(run_sop: RunSop, view: str, *more: str) -> str:
    result = run_sop("policy", "02.31", "--view", view, *more, root=ROOT)
    assert result.exit_code == 0
    return result.output


def parsed(run_sop: RunSop, view: str) -> Any:
    return json.loads(printed(run_sop, view, "--format", "json"))


def test_the_source_view_is_the_source_word_for_word(run_sop: RunSop):
    assert printed(run_sop, "source").split() == SOURCE.read_text("utf-8").split()


def test_the_redline_is_marked_where_there_is_no_terminal(run_sop: RunSop):
    redline = printed(run_sop, "redline")
    assert len(INSERTED.findall(redline)) > 20
    assert len(DELETED.findall(redline)) > 20


@pytest.mark.parametrize(("view", "shown", "hidden"), [("current", INSERTED, DELETED), ("prior", DELETED, INSERTED)])
def test_a_reading_is_the_redline_less_what_it_does_not_show(
    run_sop: RunSop, view: str, shown: re.Pattern[str], hidden: re.Pattern[str]
):
    redline = shown.sub(r"\1", hidden.sub("", printed(run_sop, "redline")))
    assert "".join(redline.split()) == "".join(printed(run_sop, view).split())


@pytest.mark.parametrize("view", ["source", "current", "prior", "redline"])
def test_the_sample(run_sop: RunSop, manual_at: ManualAt, golden: Golden, view: str):
    result = run_sop("policy", "01.1", "--view", view, root=manual_at())
    golden(f"policy/{view}.txt", result.output)


def test_the_sample_as_json(run_sop: RunSop, manual_at: ManualAt, golden: Golden):
    golden("policy/current.json", run_sop("policy", "01.1", "--format", "json", root=manual_at()).output)


@pytest.mark.parametrize(
    ("view", "changes"), [("source", {"keep", "ins", "del"}), ("current", {"keep", "ins"}), ("prior", {"keep", "del"})]
)
def test_json_holds_the_runs_that_make_each_text(run_sop: RunSop, view: str, changes: set[str]):
    for clause in parsed(run_sop, view)["clauses"]:
        pieces = [text for run in clause["runs"] for change, text in run.items() if change in changes]
        assert clause["text"] == "".join(pieces), clause["id"]


def test_json_holds_ids_duties_and_times(run_sop: RunSop):
    clauses = {clause["id"]: clause for clause in parsed(run_sop, "current")["clauses"]}
    assert len(clauses) > 100
    assert {clause["duty"] for clause in clauses.values()} == {"shall", "may", "goal", "definition", None}
    assert any(clause["by"] == {"within": "3 days"} for clause in clauses.values())
    assert any(clause["by"] == {"each_year": "11-01"} for clause in clauses.values())


def test_a_policy_that_is_not_there_is_misuse(run_sop: RunSop):
    result = run_sop("policy", "02.13", root=ROOT)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "There is no policy 02.13 in sop/policy/. Did you mean 02.31?" in result.stderr


def test_without_a_number_it_is_misuse(run_sop: RunSop):
    assert run_sop("policy", root=ROOT).exit_code == 2
