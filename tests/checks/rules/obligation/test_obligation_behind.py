"""Several in a year: one whose planned day has passed is behind, and not overdue yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import fails, find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

TWICE = ("every: {at_least: 2, per: 1 year}", "school-year")


@pytest.mark.parametrize(
    ("as_of", "days", "behind", "overdue"),
    [
        ("2026-12-31", (), 0, 0),
        ("2027-01-01", (), 1, 0),
        ("2027-06-30", (), 1, 0),
        ("2027-06-30", ("2026-12-01",), 0, 0),
        ("2027-07-01", ("2026-12-01",), 0, 1),
        ("2027-07-01", (), 0, 1),
        ("2027-07-01", ("2026-12-01", "2027-06-30"), 0, 0),
    ],
)
def test_to_the_day(tmp_path: Path, as_of: str, days: tuple[str, ...], behind: int, overdue: int):
    files = {OBLIGATIONS: obligations(*TWICE)} | ({EVIDENCE: evidence(*days)} if days else {})
    assert len(find_messages(tmp_path / "a", "obligation-behind", as_of, **files)) == behind
    assert len(find_messages(tmp_path / "b", "obligation-overdue", as_of, **files)) == overdue


def test_the_limit_for_both_is_said(tmp_path: Path):
    found = fails(tmp_path, "obligation-behind", "2027-01-01", **{OBLIGATIONS: obligations(*TWICE)})
    assert found.message == "OBL-report is behind: planned by December 31, 2026 (1 of 2, both by June 30, 2027)"


def test_due_soon_begins_with_the_first(tmp_path: Path):
    files = {OBLIGATIONS: obligations(*TWICE)}
    passes(tmp_path / "a", "obligation-due-soon", "2026-10-01", **files)
    found = fails(tmp_path / "b", "obligation-due-soon", "2026-10-02", **files)
    assert found.message == "OBL-report is due by December 31, 2026 (1 of 2, both by June 30, 2027)"


def test_what_comes_once_is_never_behind(tmp_path: Path):
    passes(tmp_path, "obligation-behind", "2026-10-02", **{OBLIGATIONS: obligations()})
