"""Deadlines in the words of steps, and those that the clauses of the policy set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from model.base import Step
from model.folding import fold
from model.manual import Manual
from model.policy import Clause, Due
from model.section import Section

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WITHIN = re.compile(
    rf"(?:within|no later than|at most|not more than) (?:the )?(?P<number>\d+|an?|{'|'.join(_NUMBERS)})"
    r"(?: \(\d+\))? (?P<which>(?:calendar|business|school|working) )?(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
_BY_DAY = re.compile(
    rf"(?:by|before|no later than|not later than) (?:(?P<month>{'|'.join(_MONTHS)}) (?P<day>\d{{1,2}})"
    rf"|(?P<day_first>\d{{1,2}}) (?P<month_after>{'|'.join(_MONTHS)}))\b",
    re.IGNORECASE,
)
_IN_ONE = {
    "hour": ("hours", 1),
    "day": ("hours", 24),
    "week": ("hours", 168),
    "month": ("months", 1),
    "year": ("months", 12),
}


class Deadline(NamedTuple):
    """A deadline as a length of time (`unit`: hours, months, business days) or a day of the year, with its words.

    Two deadlines are the same when `unit` and `number` are: 72 hours and 3 days are.
    """

    unit: str
    number: int
    words: str

    def same(self, other: Deadline) -> bool:
        return (self.unit, self.number) == (other.unit, other.number)


class HeldDeadline(NamedTuple):
    """A deadline that a section sets for a clause, with the step that sets it."""

    section: Section
    step: Step
    clause: Clause
    deadline: Deadline


def find_deadlines(text: str) -> Iterator[Deadline]:
    """Every deadline that a text sets in plain words: "within three (3) days", "no later than November 1"."""
    text = " ".join(fold(text).split())
    for found in _WITHIN.finditer(text):
        word = found["number"].lower()
        number = int(word) if word.isdigit() else 1 if word in ("a", "an") else _NUMBERS.index(word) + 1
        which = (found["which"] or "").strip().lower()
        unit, in_one = _IN_ONE[found["unit"].lower()]
        if which and which != "calendar":
            unit, in_one = f"{which} {found['unit'].lower()}s", 1
        yield Deadline(unit, number * in_one, found[0])
    for found in _BY_DAY.finditer(text):
        month = _MONTHS.index((found["month"] or found["month_after"]).capitalize()) + 1
        yield Deadline("day of the year", month * 100 + int(found["day"] or found["day_first"]), found[0])


def find_clause_deadline(manual: Manual, clause: Clause) -> Deadline | None:
    """The deadline that the policy sets for a clause, or for the clause that it is an item of."""
    owner: Clause | None = clause
    while owner is not None and owner.by is None:
        owner = manual.clause_by_id.get(owner.id.rpartition("/")[0])
    return None if owner is None or owner.by is None else _of(owner.by)


def find_held_deadlines(manual: Manual) -> Iterator[HeldDeadline]:
    """Each deadline that a section sets for a clause that it carries out, in reading order.

    Only steps count that say of themselves that the policy or the law asks for them: what a draft proposes beside may
    well be quicker.
    """
    for section in manual.sections:
        if section.status == "archived":
            continue
        for step in section.all_steps:
            if step.basis in ("proposal", "district"):
                continue
            cited = [one for one in step.cites if one in section.implements]
            clauses = [manual.clause_by_id[one] for one in cited if one in manual.clause_by_id]
            said = (step.by, step.does) if clauses else ()
            for deadline in (one for text in said for one in find_deadlines(text)):
                for clause in clauses:
                    yield HeldDeadline(section, step, clause, deadline)


def _of(by: Due) -> Deadline | None:
    if by.within is not None:
        return next(find_deadlines(f"within {by.within}"), None)
    if by.each_year is not None:
        month, _, day = by.each_year.partition("-")
        words = f"by {_MONTHS[int(month) - 1]} {int(day)}"
        return Deadline("day of the year", int(month) * 100 + int(day), words)
    return None
