"""Sections that a change makes say something else under the same revision."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.rules import CHANGE_RULES
from reading import load
from tests.checks.applied import OTHER, SECTION, find_in_change, load_change
from tests.checks.given.changes import HISTORY
from tests.overlay import overlaid


def test_a_draft_is_only_warned_of(tmp_path: Path):
    assert find_in_change(tmp_path, {}, {SECTION: "owner: sso"})["revision-not-raised"].severity.word == "warning"


def test_an_issued_section_is_an_error(tmp_path: Path):
    one = find_in_change(tmp_path, {SECTION: "status: issued"}, {SECTION: "owner: sso"})["revision-not-raised"]
    assert (one.severity.word, one.subject) == ("error", "SOP-1.1")
    assert one.at.source.text.splitlines()[one.at.line - 1] == "revision: 1"


def test_it_says_which_revision_comes_next(tmp_path: Path):
    one = find_in_change(tmp_path, {SECTION: "revision: 3"}, {SECTION: "owner: sso"})["revision-not-raised"]
    assert one.message == "SOP-1.1 says something else than before and is still revision 3"
    assert one.mend == "Write revision: 4 and add what changed, and why, to its history."


@pytest.mark.parametrize(("was", "written"), [("draft", "issued"), ("draft", "archived"), ("archived", "archived")])
def test_what_is_or_becomes_more_than_a_draft_is_an_error(tmp_path: Path, was: str, written: str):
    after = {SECTION: f"status: {written}\nowner: sso"}
    one = find_in_change(tmp_path, {SECTION: f"status: {was}"}, after)["revision-not-raised"]
    assert one.severity.word == "error"


@pytest.mark.parametrize("first", ["urgent: 7", "owner: sso\nrevision: 2"])
def test_a_section_that_is_in_order_hides_none_after_it(tmp_path: Path, first: str):
    one = find_in_change(tmp_path, {}, {SECTION: first, OTHER: "owner: sso"})["revision-not-raised"]
    assert one.subject == "SOP-1.2"


def test_going_back_is_no_raise(tmp_path: Path):
    before = {SECTION: f"revision: 2\n{HISTORY}\nstatus: issued"}
    one = find_in_change(tmp_path, before, {SECTION: "revision: 1\nowner: sso"})["revision-not-raised"]
    assert "went back from revision 2 to 1" in one.message


@pytest.mark.parametrize("change", ["open_questions: []", "urgent: 7", "related: []", "since: 2024-03-01"])
def test_what_nobody_does_otherwise_needs_no_raise(tmp_path: Path, change: str):
    assert "revision-not-raised" not in find_in_change(tmp_path, {SECTION: "status: issued"}, {SECTION: change})


def test_wrapping_and_key_order_need_no_raise(tmp_path: Path):
    then = load(overlaid(tmp_path))
    file = tmp_path / SECTION
    text = file.read_text().replace(
        "short_answer: Keep the firearm holstered.", "short_answer: >-\n  Keep the\n  firearm holstered."
    )
    file.write_text(f"# A comment\n{text}")
    assert not check(load(tmp_path), date(2025, 6, 2), CHANGE_RULES, then)


def test_a_new_section_was_never_another(tmp_path: Path):
    then, now = load_change(tmp_path, {}, {}, OTHER)
    assert not check(then, date(2025, 6, 2), CHANGE_RULES, now)
