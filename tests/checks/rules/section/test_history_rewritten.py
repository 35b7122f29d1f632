"""Histories and first days that were rewritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, find_in_change
from tests.checks.given.changes import HISTORY

BEFORE = {SECTION: f"revision: 2\n{HISTORY}"}


@pytest.mark.parametrize(
    ("was", "written", "says"),
    [
        ("date: 2024-02-01", "date: 2023-01-01", "the history of SOP-1.1 tells otherwise of revision 1: date"),
        ("changed: More., why: Asked.", "changed: Less., why: No.", "tells otherwise of revision 2: changed, why"),
    ],
)
def test_an_entry_that_reads_otherwise_is_told(tmp_path: Path, was: str, written: str, says: str):
    found = find_in_change(tmp_path, BEFORE, {SECTION: HISTORY.replace(was, written)})["history-rewritten"]
    assert found.message.endswith(says)


def test_another_first_day_is_told(tmp_path: Path):
    found = find_in_change(tmp_path, BEFORE, {SECTION: "since: 2025-01-01"})["history-rewritten"]
    assert found.message == (
        "SOP-1.1 says that it has been in the manual since January 1, 2025, and said February 1, 2024"
    )


@pytest.mark.parametrize(("status", "severity"), [("draft", Severity.WARNING), ("issued", Severity.ERROR)])
def test_it_weighs_more_once_the_section_is_issued(tmp_path: Path, status: str, severity: Severity):
    before = {SECTION: f"status: {status}\nrevision: 2\n{HISTORY}"}
    found = find_in_change(tmp_path, before, {SECTION: "since: 2025-01-01"})["history-rewritten"]
    assert found.severity is severity


def test_a_new_entry_rewrites_nothing(tmp_path: Path):
    more = HISTORY + "  - {revision: 3, date: 2025-03-01, changed: Again., why: Asked.}\n"
    assert "history-rewritten" not in find_in_change(tmp_path, BEFORE, {SECTION: f"revision: 3\n{more}"})
