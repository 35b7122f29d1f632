"""Teams beside the seats that the policy asks for, as the real manual has them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from checks.engine import check
from reading import load


def list_lacking(tmp_path: Path, before: str, after: str) -> list[str]:
    shutil.copytree("sop", tmp_path / "sop")
    teams = tmp_path / "sop/program/teams.yaml"
    text = teams.read_text("utf-8")
    assert before in text
    teams.write_text(text.replace(before, after, 1), "utf-8")
    findings = check(load(tmp_path), date(2026, 11, 24))
    return [one.message for one in findings if one.rule == "team-incomplete"]


def test_more_seats_than_asked_are_fine(tmp_path: Path):
    assert list_lacking(tmp_path, "count: 3", "count: 4") == []


def test_a_kind_of_seat_that_is_short_is_counted_and_named(tmp_path: Path):
    (said,) = list_lacking(tmp_path, "count: 3", "count: 2")
    assert said.startswith("data-review-team: 2 of 3 for Mental health professional, which 02.31/data/2/3")


def test_a_seat_without_an_office_is_named_in_the_words_of_the_clause(tmp_path: Path):
    (said,) = list_lacking(tmp_path, "seat: Violence prevention", "seat: Sports")
    assert said.startswith("community-data-review-team: 0 of 1 for violence prevention, which 02.31/data/4/2 asks for")


def test_an_office_without_its_seat_is_named_in_full(tmp_path: Path):
    (said,) = list_lacking(tmp_path, "office: chief-equity-officer", "office: general-counsel")
    assert said.startswith("data-review-team: 0 of 1 for Chief Equity Officer, which 02.31/data/2/3 asks for")
