"""Dates and lengths of time, counted as a calendar counts them.

Two years after 29 February is 28 February. Nothing here reads a clock: today is always an argument.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal, NamedTuple, get_args

from dateutil.relativedelta import relativedelta

Unit = Literal["days", "weeks", "months", "years"]

_ANY_DAY = date(2001, 1, 1)


class Duration:
    """A whole number of days, weeks, months or years, as the files write it: "3 days", "2 years"."""

    __slots__ = ("number", "unit")

    def __init__(self, text: str) -> None:
        """Raises ValueError on anything but a whole number and a unit."""
        number, _, unit = text.partition(" ")
        plural = unit if unit.endswith("s") else unit + "s"
        if plural not in get_args(Unit):
            raise ValueError(f"not a length of time: {text!r}")
        self.number: Final = int(number)
        self.unit: Final[Unit] = plural  # type: ignore[assignment]

    def after(self, day: date) -> date:
        """The day that lies this long after another; the month's last day where the month is too short."""
        try:
            return day + self._delta()
        except (ValueError, OverflowError):
            return date.max

    def before(self, day: date) -> date:
        """The day that lies this long before another; the month's last day where the month is too short."""
        try:
            return day - self._delta()
        except (ValueError, OverflowError):
            return date.min

    @property
    def days(self) -> int:
        """About how many days that is, to compare two lengths: those after 1 January of a year without a leap day."""
        return (self.after(_ANY_DAY) - _ANY_DAY).days

    def __str__(self) -> str:
        return f"{self.number} {self.unit.removesuffix('s') if self.number == 1 else self.unit}"

    def __repr__(self) -> str:
        return f"Duration({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Duration) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def _delta(self) -> relativedelta:
        match self.unit:
            case "days":
                return relativedelta(days=self.number)
            case "weeks":
                return relativedelta(weeks=self.number)
            case "months":
                return relativedelta(months=self.number)
            case "years":
                return relativedelta(years=self.number)


def format_days(number: int) -> str:
    """A number of days: "1 day", "2 days"."""
    return f"{number} day{'' if number == 1 else 's'}"


def parse_date(text: str) -> date:
    """Read a day written year-month-day. Raises ValueError on another format and on a day that does not exist."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(f"not written year-month-day: {text!r}")
    return date.fromisoformat(text)


def format_date(day: date) -> str:
    """A date as a reader in Kentucky writes it: November 24, 2026."""
    return f"{day:%B} {day.day}, {day.year}"


class Month(NamedTuple):
    """A month of a year. Months are in the order of the calendar."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        return cls(day.year, day.month)

    @classmethod
    def at(cls, number: int) -> Month:
        """The month with a number."""
        return cls(max(number // 12, date.min.year), number % 12 + 1)

    @property
    def number(self) -> int:
        """How many months lie before it, since a year 0."""
        return self.year * 12 + self.month - 1

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    @property
    def in_words(self) -> str:
        """November 2028."""
        return f"{date(self.year, self.month, 1):%B} {self.year}"

    @property
    def short(self) -> str:
        """Nov 2028."""
        return f"{date(self.year, self.month, 1):%b} {self.year}"
