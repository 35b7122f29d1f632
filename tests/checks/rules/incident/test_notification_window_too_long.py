"""By when an incident is told of, beside what the policy gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.given.notification import find_after


@pytest.mark.parametrize("within", ["3 days", "2 days", "1 day"])
def test_as_long_as_the_policy_gives_or_shorter_is_fine(tmp_path: Path, within: str):
    assert not find_after(tmp_path, "notification-window-too-long", "3 days", within)


@pytest.mark.parametrize(
    ("was", "written", "severity", "line", "said"),
    [
        ("within: 3 days", "within: 4 days", Severity.ERROR, "within: 4 days", "gives 4 days, and"),
        (
            "days: calendar",
            "days: business",
            Severity.WARNING,
            "days: business",
            "gives 3 days, counted in business days, and",
        ),
        (
            "3 days\ndays: calendar",
            "4 days\ndays: business",
            Severity.ERROR,
            "within: 4 days",
            "gives 4 days, counted in business days, and",
        ),
    ],
)
def test_longer_is_an_error_and_business_days_are_a_warning(
    tmp_path: Path, was: str, written: str, severity: Severity, line: str, said: str
):
    (one,) = find_after(tmp_path, "notification-window-too-long", was, written)
    assert (one.severity, one.at.source.text.splitlines()[one.at.line - 1]) == (severity, line)
    assert f"{said} 01.1/part/1 gives 3 days" in one.message
