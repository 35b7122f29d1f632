"""Histories that lack an entry, as they stand and over a change."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from reading import load
from tests.checks.applied import SECTION, find_in_change
from tests.checks.given.changes import HISTORY
from tests.overlay import overlaid


def test_an_entry_that_was_taken_out_is_missed(tmp_path: Path):
    only_the_last = "history: [{revision: 2, date: 2025-02-01, changed: More., why: Asked.}]"
    one = find_in_change(tmp_path, {SECTION: f"revision: 2\n{HISTORY}"}, {SECTION: only_the_last})["history-missing"]
    assert "no longer tells of revision 1" in one.message


@pytest.mark.parametrize("revision", [1, 3])
def test_it_ends_with_the_revision_that_stands(tmp_path: Path, revision: int):
    section = load(overlaid(tmp_path, {SECTION: f"revision: {revision}\n{HISTORY}"}))
    (one,) = [one for one in check(section, date(2025, 6, 2)) if one.rule == "history-missing"]
    assert one.message == f"SOP-1.1 is revision {revision}, and its history ends with revision 2"


def test_a_mended_word_in_an_entry_is_not(tmp_path: Path):
    after = {SECTION: HISTORY.replace("Asked", "Asked for")}
    assert "history-missing" not in find_in_change(tmp_path, {SECTION: f"revision: 2\n{HISTORY}"}, after)
