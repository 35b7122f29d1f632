"""Lengths of time as a calendar counts them: leap days, ends of months, the ends of time."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.dates import Duration, format_date

days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
numbers = st.integers(1, 200)


@pytest.mark.parametrize(
    ("day", "length", "after"),
    [
        ("2024-02-29", "2 years", "2026-02-28"),
        ("2024-02-29", "4 years", "2028-02-29"),
        ("2096-02-29", "4 years", "2100-02-28"),
        ("2023-02-28", "1 year", "2024-02-28"),
        ("2024-02-01", "2 years", "2026-02-01"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2024-01-31", "1 month", "2024-02-29"),
        ("2026-08-31", "1 month", "2026-09-30"),
        ("2026-12-31", "2 months", "2027-02-28"),
        ("2026-02-28", "1 month", "2026-03-28"),
        ("2026-12-31", "1 day", "2027-01-01"),
        ("2024-02-28", "3 days", "2024-03-02"),
        ("2026-11-24", "6 weeks", "2027-01-05"),
    ],
)
def test_after(day: str, length: str, after: str):
    assert Duration(length).after(date.fromisoformat(day)) == date.fromisoformat(after)


@pytest.mark.parametrize(
    ("day", "length", "before"),
    [
        ("2028-02-29", "1 year", "2027-02-28"),
        ("2026-03-31", "1 month", "2026-02-28"),
        ("2026-01-01", "90 days", "2025-10-03"),
        ("2026-03-01", "1 week", "2026-02-22"),
    ],
)
def test_before(day: str, length: str, before: str):
    assert Duration(length).before(date.fromisoformat(day)) == date.fromisoformat(before)


class TestTheEndsOfTime:
    @pytest.mark.parametrize(
        "length", ["1 day", "1 week", "1 month", "1 year", f"{'9' * 100} days", "999999999999 years"]
    )
    def test_what_lies_past_the_last_day_is_the_last_day(self, length: str):
        assert Duration(length).after(date.max) == date.max

    @pytest.mark.parametrize(
        "length", ["1 day", "1 week", "1 month", "1 year", f"{'9' * 100} weeks", "999999999999 months"]
    )
    def test_what_lies_before_the_first_day_is_the_first_day(self, length: str):
        assert Duration(length).before(date.min) == date.min


class TestReading:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("1 day", "1 day"),
            ("1 days", "1 day"),
            ("2 year", "2 years"),
            ("6 weeks", "6 weeks"),
            ("10 months", "10 months"),
        ],
    )
    def test_the_unit_agrees_with_the_number(self, text: str, shown: str):
        assert str(Duration(text)) == shown

    @pytest.mark.parametrize(
        "text", ["", "2", "years", "2 centuries", "2  years", "two years", "2 years ", "years 2", "1.5 years"]
    )
    def test_anything_else_is_a_value_error(self, text: str):
        with pytest.raises(ValueError, match=r".+"):
            Duration(text)

    def test_equal_lengths_are_equal(self):
        assert Duration("1 day") == Duration("1 days")
        assert len({Duration("1 day"), Duration("1 days"), Duration("2 days")}) == 2
        assert Duration("7 days") != Duration("1 week")
        assert Duration("7 days") != "7 days"


@given(days, numbers)
def test_years_and_months_keep_the_day_of_the_month_or_end_with_it(day: date, number: int):
    for unit, months in (("months", number), ("years", 12 * number)):
        later = Duration(f"{number} {unit}").after(day)
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        assert (later.year, later.month) == (year, month + 1)
        assert later.day == min(day.day, monthrange(year, month + 1)[1])


@given(days, numbers)
def test_days_and_weeks_are_counted_one_by_one(day: date, number: int):
    assert Duration(f"{number} days").after(day) == day + timedelta(days=number)
    assert Duration(f"{number} weeks").after(day) == day + timedelta(weeks=number)
    assert Duration(f"{number} days").before(Duration(f"{number} days").after(day)) == day


@given(days, days, numbers, st.sampled_from(["days", "weeks", "months", "years"]))
def test_an_earlier_day_is_never_due_later(one: date, other: date, number: int, unit: str):
    length = Duration(f"{number} {unit}")
    first, last = sorted((one, other))
    assert length.after(first) <= length.after(last)
    assert length.after(first) > first
    assert length.before(last) < last


@given(st.dates(), st.integers(0, 10**9), st.sampled_from(["days", "weeks", "months", "years"]))
def test_no_length_is_too_long(day: date, number: int, unit: str):
    assert Duration(f"{number} {unit}").before(day) <= day <= Duration(f"{number} {unit}").after(day)


def test_a_date_in_words_is_american():
    assert format_date(date(2026, 11, 4)) == "November 4, 2026"
