"""Duties that were kept, and late."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

NOTICE = "by: {within: 3 days}"


@pytest.mark.parametrize(("sent", "late"), [("2027-05-04", 0), ("2027-05-05", 1), ("2027-05-20", 1)])
def test_a_notice_later_than_its_window_is_told(tmp_path: Path, sent: str, late: int):
    files = {OBLIGATIONS: obligations(NOTICE), EVIDENCE: evidence(f"{sent}, event: 2027-05-01")}
    assert len(find_messages(tmp_path, "obligation-late", "2027-12-01", **files)) == late


def test_the_days_are_counted_and_each_event_is_told_of(tmp_path: Path):
    notices = evidence(
        "2027-05-20, event: 2027-05-01", "2027-06-02, event: 2027-06-01", "2027-07-05, event: 2027-07-01"
    )
    files = {OBLIGATIONS: obligations(NOTICE), EVIDENCE: notices}
    assert find_messages(tmp_path, "obligation-late", "2027-12-01", **files) == [
        (Severity.WARNING, "EV-2026-1 is 16 days late: the event was on May 1, 2027, and 3 days are given"),
        (Severity.WARNING, "EV-2026-3 is 1 day late: the event was on July 1, 2027, and 3 days are given"),
    ]


@pytest.mark.parametrize(("sent", "late"), [("2026-11-01", 0), ("2026-11-09", 1)])
def test_a_report_after_its_day_is_told(tmp_path: Path, sent: str, late: int):
    files = {OBLIGATIONS: obligations('by: {each_year: "11-01"}'), EVIDENCE: evidence("2025-10-30", sent)}
    assert len(find_messages(tmp_path, "obligation-late", "2026-12-01", **files)) == late


def test_the_first_notice_of_an_event_is_the_one_that_counts(tmp_path: Path):
    notices = evidence("2027-05-02, event: 2027-05-01", "2027-05-20, event: 2027-05-01")
    passes(tmp_path, "obligation-late", "2027-12-01", **{OBLIGATIONS: obligations(NOTICE), EVIDENCE: notices})


def test_it_is_told_at_the_day_of_the_entry(tmp_path: Path):
    files = {OBLIGATIONS: obligations(NOTICE), EVIDENCE: evidence("2027-05-20, event: 2027-05-01")}
    found = fails(tmp_path, "obligation-late", "2027-12-01", **files)
    assert (found.subject, found.at.file) == ("EV-2026-1", EVIDENCE)
