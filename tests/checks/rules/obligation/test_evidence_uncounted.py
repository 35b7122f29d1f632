"""Entries that count for nothing, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

HOURS = "every: {at_least: 40, unit: hours, per: 1 year}"
NOTICE = "by: {within: 3 days}"


@pytest.mark.parametrize(
    ("when", "entry", "severity", "why"),
    [
        (NOTICE, "2026-07-20", Severity.WARNING, "it does not say on which day the event was (`event`)"),
        (
            NOTICE,
            "2026-07-20, event: 2026-07-21",
            Severity.WARNING,
            "its day, July 20, 2026, lies before its event on July 21, 2026",
        ),
        (
            HOURS,
            "2026-07-20",
            Severity.WARNING,
            "it does not say how many persons did it, and of how many (`quantity`)",
        ),
        (
            HOURS,
            "2026-07-20, quantity: {persons: 12, hours: 40}",
            Severity.WARNING,
            "it does not say of how many persons (`quantity`)",
        ),
        (HOURS, "2026-07-20, quantity: {persons: 1, of: 12, hours: 40}", Severity.NOTE, "it says 1 of 12 persons"),
        (
            HOURS,
            "2026-07-20, quantity: {persons: 1, of: 1, hours: 8}",
            Severity.NOTE,
            "it says 8 of 40 hours for each person",
        ),
        (
            "every: {at_least: 1, per: 3 months}",
            "2026-03-01",
            Severity.WARNING,
            "it was done before the time that is counted, which begins on April 2, 2026",
        ),
    ],
)
def test_why_it_does_not_count_is_said(tmp_path: Path, when: str, entry: str, severity: Severity, why: str):
    files = {OBLIGATIONS: obligations(when), EVIDENCE: evidence(entry)}
    assert find_messages(tmp_path, "evidence-uncounted", "2026-08-01", **files) == [
        (severity, f"EV-2026-1 does not count for OBL-report: {why}")
    ]


def test_a_review_that_is_no_round_is_told(tmp_path: Path):
    files = {OBLIGATIONS: obligations().replace("01.1/part/2]", "01.1/part/1]"), EVIDENCE: evidence("2026-07-20")}
    assert "sop/reviews/ alone" in fails(tmp_path, "evidence-uncounted", "2026-08-01", **files).message


def test_two_on_one_day_are_one(tmp_path: Path):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence("2026-07-20", "2026-07-20")}
    found = fails(tmp_path, "evidence-uncounted", "2026-08-01", **files)
    assert (found.severity, found.subject) == (Severity.NOTE, "EV-2026-2")


@pytest.mark.parametrize("link", ["corrects", "withdraws"])
def test_what_was_corrected_or_withdrawn_is_in_order(tmp_path: Path, link: str):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence("2026-07-20", f"2026-07-21, {link}: EV-2026-1")}
    passes(tmp_path, "evidence-uncounted", "2026-08-01", **files)
