"""Obligations that are overdue: to the day."""

from __future__ import annotations

from pathlib import Path

from checks.finding import Severity
from tests.checks.applied import find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations


def test_overdue_the_day_after_with_the_days(tmp_path: Path):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence("2026-09-30")}
    passes(tmp_path / "a", "obligation-overdue", "2026-12-30", **files)
    ((severity, message),) = find_messages(tmp_path / "b", "obligation-overdue", "2026-12-31", **files)
    assert severity is Severity.ERROR
    assert message == "OBL-report was due by December 30, 2026: last done on September 30, 2026, 1 day late"


def test_november_2_is_overdue_and_no_longer_due_soon(tmp_path: Path):
    files = {OBLIGATIONS: obligations('by: {each_year: "11-01"}'), EVIDENCE: evidence("2026-10-30")}
    assert find_messages(tmp_path, "obligation-overdue", "2027-11-02", **files)
    passes(tmp_path / "b", "obligation-due-soon", "2027-11-02", **files)


def test_what_does_not_count_is_not_called_nothing(tmp_path: Path):
    hours = obligations("every: {at_least: 40, unit: hours, per: 1 year}", "calendar-year")
    some = evidence("2026-08-01, quantity: {persons: 1, of: 12, hours: 40}")
    ((_, message),) = find_messages(
        tmp_path, "obligation-overdue", "2027-01-01", **{OBLIGATIONS: hours, EVIDENCE: some}
    )
    assert message == "OBL-report was due by December 31, 2026: nothing on record counts, 1 day late"
