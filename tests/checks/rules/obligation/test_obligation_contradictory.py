"""Obligations that say two things of how they are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, passes
from tests.checks.given.obligations import OBLIGATIONS, obligations

HOURS = "every: {at_least: 40, unit: hours, per: 1 year}"
TWICE = "every: {at_least: 2, per: 1 year}"


@pytest.mark.parametrize(
    ("when", "by", "says"),
    [
        (f"{HOURS}\n    counts: times", "calendar-year", "can only be counted as `hours-for-each-person`"),
        (f"{TWICE}\n    counts: hours-for-each-person", "school-year", "can only be counted as `each-person`"),
        (f"{TWICE}\n    counts: each-event", "school-year", "can only be counted as `each-person`"),
        ("by: {within: 3 days}\n    counts: times", "rolling", "can only be counted as `each-event`"),
        ("every: {at_least: 8, per: 1 week}", "rolling", "is owed at least 8 times a week, and two on one day"),
        (f"{TWICE}\n    months: [1]", "school-year", "names 1 months, and is owed 2 times"),
        (f"{TWICE}\n    months: [1, 6]", "rolling", "is counted from the last one"),
        ("every: {at_least: 1, per: 3 months}\n    months: [1]", "school-year", "not owed so many times in 1 year"),
        ('by: {each_year: "11-01"}\n    months: [11]', "rolling", "not owed so many times in 1 year"),
    ],
)
def test_what_does_not_fit_is_an_error(tmp_path: Path, when: str, by: str, says: str):
    found = fails(tmp_path, "obligation-contradictory", "2026-07-02", **{OBLIGATIONS: obligations(when, by)})
    assert says in found.message
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("when", "by"),
    [
        (f"{HOURS}\n    counts: hours-for-each-person", "calendar-year"),
        (f"{TWICE}\n    counts: each-person\n    months: [1, 6]", "school-year"),
        (TWICE, "school-year"),
        ("every: {at_least: 7, per: 1 week}", "rolling"),
        ("by: {within: 3 days}\n    counts: each-event", "rolling"),
    ],
)
def test_what_fits_is_fine(tmp_path: Path, when: str, by: str):
    passes(tmp_path, "obligation-contradictory", "2026-07-02", **{OBLIGATIONS: obligations(when, by)})
