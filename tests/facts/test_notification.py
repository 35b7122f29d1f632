"""How "within three days" is counted, under each setting of the content."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.notification import compute_last_day, list_examples
from model import Manual
from model.incidents import Notification
from tests.manuals import ManualWith

NOTIFICATION = """
section: SOP-1.1
status: draft
sender: {office: school-office}
within: 3 days
days: calendar
starts: incident
recipients: [{office: school-office, clause: 01.1/part/1}]
triggers: [{id: a, title: An event, clause: 01.1/part/1, plain: It happens.}]
implements: [01.1/part/1]
"""
FILE = "sop/incidents/notification.yaml"


def rule(manual_with: ManualWith, **settings: str) -> Notification:
    text = NOTIFICATION
    for name, value in settings.items():
        text = "\n".join(line for line in text.splitlines() if not line.startswith(f"{name}:")) + f"\n{name}: {value}\n"
    found: Manual = manual_with({FILE: text})
    assert found.notification is not None
    return found.notification


@pytest.mark.parametrize(
    ("start", "last"),
    [
        pytest.param("2026-11-23", "2026-11-26", id="Monday to Thursday: the day itself does not count"),
        pytest.param("2026-11-26", "2026-11-29", id="weekends and holidays count"),
        pytest.param("2028-02-27", "2028-03-01", id="through a leap day"),
        pytest.param("2027-02-27", "2027-03-02", id="where there is none"),
        pytest.param("2026-12-30", "2027-01-02", id="into the new year"),
        pytest.param("2026-03-07", "2026-03-10", id="while the clocks go forward"),
        pytest.param("2026-10-31", "2026-11-03", id="while they go back"),
    ],
)
def test_calendar_days(manual_with: ManualWith, start: str, last: str):
    assert compute_last_day(rule(manual_with), date.fromisoformat(start)).isoformat() == last


@pytest.mark.parametrize(
    ("start", "last"),
    [
        pytest.param("2026-11-23", "2026-11-26", id="Monday to Thursday"),
        pytest.param("2026-11-20", "2026-11-25", id="Friday to Wednesday"),
        pytest.param("2026-11-21", "2026-11-25", id="Saturday to Wednesday"),
        pytest.param("2026-11-22", "2026-11-25", id="Sunday to Wednesday"),
    ],
)
def test_business_days(manual_with: ManualWith, start: str, last: str):
    assert compute_last_day(rule(manual_with, days="business"), date.fromisoformat(start)).isoformat() == last


def test_a_closed_day_is_no_business_day_and_still_a_calendar_day(manual_with: ManualWith):
    closed = "[2026-11-26, 2026-11-27]"
    start = date(2026, 11, 24)
    assert compute_last_day(rule(manual_with, days="business", closed_days=closed), start) == date(2026, 12, 1)
    assert compute_last_day(rule(manual_with, closed_days=closed), start) == date(2026, 11, 27)


@pytest.mark.parametrize(("within", "last"), [("1 week", "2026-12-07"), ("1 month", "2026-12-30")])
def test_weeks_and_months_are_counted_on_the_calendar(manual_with: ManualWith, within: str, last: str):
    one = rule(manual_with, within=within, days="business")
    assert compute_last_day(one, date(2026, 11, 30)).isoformat() == last


def test_no_day_lies_beyond_the_calendar(manual_with: ManualWith):
    assert compute_last_day(rule(manual_with), date.max) == date.max
    assert compute_last_day(rule(manual_with, days="business"), date(9999, 12, 30)) == date.max


def test_the_examples_are_the_rule_for_each_weekday(manual_with: ManualWith):
    shown = [f"{one.start} {one.last} {one.later}" for one in list_examples(rule(manual_with, days="business"))]
    assert shown == [
        "Monday Thursday 3",
        "Tuesday Friday 3",
        "Wednesday Monday 5",
        "Thursday Tuesday 5",
        "Friday Wednesday 5",
        "Saturday Wednesday 4",
        "Sunday Wednesday 3",
    ]


def test_business_days_never_end_sooner_and_never_on_a_weekend(manual_with: ManualWith):
    calendar, business = rule(manual_with), rule(manual_with, days="business")

    @given(st.dates(date(1990, 1, 1), date(2100, 1, 1)))
    def holds(start: date):
        last = compute_last_day(business, start)
        assert last >= compute_last_day(calendar, start)
        assert last.weekday() < 5
        assert compute_last_day(business, start + timedelta(days=1)) >= last

    holds()
