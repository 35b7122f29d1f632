"""A clause that obliges and that nothing carries out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from checks.finding import Severity
from tests.overlay import manual

NOTHING = {"sop/sections/1.1-sample.yaml": "implements: []"}


GAP = {"sop/manual.yaml": "known_gaps: [{clause: 01.1/part/1, reason: Waits for the Board.}]"}


def uncovered(tmp_path: Path, **files: str) -> dict[str, Severity]:
    findings = check(manual(tmp_path, **files), date(2026, 1, 1))
    return {one.subject: one.severity for one in findings if one.rule == "clause-uncovered"}


def test_a_shall_is_an_error_and_the_rest_are_notes(tmp_path: Path):
    assert uncovered(tmp_path, **NOTHING) == {
        "01.1/part/1": Severity.ERROR,
        "01.1/part/2": Severity.NOTE,
        "01.1/part/3": Severity.NOTE,
    }


def test_a_known_gap_is_a_warning(tmp_path: Path):
    assert uncovered(tmp_path, **NOTHING, **GAP)["01.1/part/1"] is Severity.WARNING


def test_a_section_that_is_archived_carries_nothing(tmp_path: Path):
    assert "01.1/part/1" in uncovered(tmp_path, **{"sop/sections/1.1-sample.yaml": "status: archived"})


def test_nothing_is_found_where_all_is_carried_out(tmp_path: Path):
    assert uncovered(tmp_path) == {}


def test_a_clause_that_is_carried_out_hides_none_after_it(tmp_path: Path):
    first = {"sop/sections/1.1-sample.yaml": "implements: [01.1/part/1]"}
    assert list(uncovered(tmp_path, **first)) == ["01.1/part/2", "01.1/part/3"]
