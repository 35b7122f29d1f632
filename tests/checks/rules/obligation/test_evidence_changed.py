"""Evidence that a change edits or takes away, though it is a record."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_in_change

FILE = "sop/program/evidence/2025.yaml"


ENTRY = "{id: EV-2025-1, obligation: OBL-a, date: 2025-05-01, what: It was done., recorded_by: sso}"


BEFORE = f"id: EVD-2025\nentries: [{ENTRY}]"


@pytest.mark.parametrize(
    ("was", "written", "field"),
    [
        ("2025-05-01", "2025-05-02", "date"),
        ("OBL-a", "OBL-b", "obligation"),
        ("recorded_by: sso", "recorded_by: school-office", "recorded by"),
    ],
)
def test_an_edited_entry_says_where(tmp_path: Path, was: str, written: str, field: str):
    after = {FILE: BEFORE.replace(was, written)}
    one = find_in_change(tmp_path, {FILE: BEFORE}, after)["evidence-changed"]
    assert one.message == f"the evidence EV-2025-1 was edited: {field}"


def test_an_entry_that_stands_hides_none_after_it(tmp_path: Path):
    second = ENTRY.replace("2025-1", "2025-2")
    both = f"id: EVD-2025\nentries: [{ENTRY}, {second}]"
    edited = both.replace(second, second.replace("2025-05-01", "2025-05-02"))
    assert find_in_change(tmp_path, {FILE: both}, {FILE: edited})["evidence-changed"].subject == "EV-2025-2"


def test_an_entry_with_several_edits_is_told_once_at_the_first(tmp_path: Path):
    after = {FILE: BEFORE.replace("2025-05-01", "2025-05-02").replace("It was done", "Done")}
    one = find_in_change(tmp_path, {FILE: BEFORE}, after)["evidence-changed"]
    assert one.message == "the evidence EV-2025-1 was edited: date, what"
    assert one.at.source.text.splitlines()[one.at.line - 1].strip().startswith("date:")


def test_a_deleted_year_is_missed(tmp_path: Path):
    assert "is gone" in find_in_change(tmp_path, {FILE: BEFORE}, {}, FILE)["evidence-changed"].message


def test_more_is_welcome_and_so_is_what_was_left_out(tmp_path: Path):
    more = ENTRY.replace("}", ", reference: Item 4}") + ", " + ENTRY.replace("2025-1", "2025-2")
    assert not find_in_change(tmp_path, {FILE: BEFORE}, {FILE: f"id: EVD-2025\nentries: [{more}]"})
