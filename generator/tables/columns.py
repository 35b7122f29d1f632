"""The tables of data/: which columns each has, what each column means in plain words, and how it is read.

The files and the page that explains them are both made from this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from facts.clock import Clock
from facts.figures import Figures, Reviewing, find_part_id
from facts.schedule import count_owed
from generator.writing.markdown import strip_markup

Cell = str | int | date | bool | tuple[str, ...] | None
"""Text, a whole number, a day, yes or no, or several ids; None where nothing is known or nothing applies."""


class Column(NamedTuple):
    """A column: its name, what it holds, and how it is read from an item."""

    name: str
    means: str
    of: Callable[[Any], Cell]


class Count(NamedTuple):
    """How many rows there are of each of something: its name in the JSON file, what it holds, and the numbers."""

    name: str
    means: str
    of: Callable[[Figures], Mapping[Any, int]]


class Table(NamedTuple):
    """A table: its files' name, its title, what a row is, the items behind the rows, its columns, what is counted."""

    name: str
    title: str
    row: str
    items: Callable[[Figures], Iterable[Any]]
    columns: tuple[Column, ...]
    counts: tuple[Count, ...]


def _read_clock(read: Callable[[Clock], Cell]) -> Callable[[Reviewing], Cell]:
    """A cell that only a section with a clock has."""
    return lambda one: read(one.clock) if one.clock else None


_REVIEWS = Table(
    "reviews",
    "Reviews",
    "One row for each section of the manual.",
    lambda figures: figures.reviews,
    (
        Column("section", "The section’s id.", lambda one: one.section.id),
        Column("title", "The section’s title.", lambda one: one.section.title),
        Column("restricted", "Whether the section is restricted.", lambda one: one.section.access.restricted),
        Column(
            "state",
            "Overdue, changed since its review, due soon, never reviewed, reviewed, or archived.",
            lambda one: str(one.state),
        ),
        Column(
            "last_review",
            "The day of its last review on record. Empty where none is.",
            _read_clock(lambda clock: clock.last.entry.date if clock.last else None),
        ),
        Column(
            "due",
            "The last day on which the next review is not late. Empty for an archived section.",
            _read_clock(lambda clock: clock.due),
        ),
        Column(
            "days_left",
            "How many days are left until then, 0 on the day itself. Empty once it is late.",
            _read_clock(lambda clock: clock.days_left if clock.days_left >= 0 else None),
        ),
        Column(
            "days_late",
            "How many days have passed since then. Empty as long as it is not late.",
            _read_clock(lambda clock: -clock.days_left if clock.days_left < 0 else None),
        ),
    ),
    (
        Count("by_state", "How many sections have each state.", lambda figures: figures.review_states),
        Count(
            "by_month",
            "How many reviews fall due in each month in which one does. What is overdue is not among them.",
            lambda figures: figures.months,
        ),
    ),
)

_DUTIES = Table(
    "duties",
    "Duties that come due",
    "One row for each dated or repeated duty of the policy.",
    lambda figures: figures.obligations,
    (
        Column("duty", "The duty’s id.", lambda one: one.obligation.id),
        Column("title", "The duty’s title.", lambda one: one.obligation.title),
        Column("office", "The id of the office that has the duty.", lambda one: one.obligation.office),
        Column("section", "The id of the section that carries it out.", lambda one: one.obligation.section),
        Column("clauses", "The ids of the clauses that it comes from.", lambda one: one.obligation.implements),
        Column("times", "How often it is owed in a period.", lambda one: count_owed(one.obligation)),
        Column(
            "period",
            "The period. Empty where the duty is owed each year by a day, or after an event.",
            lambda one: str(one.obligation.every.per) if one.obligation.every else None,
        ),
        Column(
            "within",
            "For a duty that an event sets off: within which time it is owed.",
            lambda one: str(one.obligation.by.within) if one.obligation.by and one.obligation.by.within else None,
        ),
        Column(
            "state",
            "What is on record: overdue, behind (the planned day has passed, the limit has not), unknown, due soon, "
            "late but kept, or kept. Unknown is never counted as kept.",
            lambda one: str(one.state),
        ),
        Column("on_record", "How many days are on record on which it was done.", lambda one: len(one.done)),
        Column("last_done", "The last of these days. Empty where nothing is on record.", lambda one: one.last),
        Column(
            "due",
            "The day by which the next one is planned. Empty where only an event sets one.",
            lambda one: one.due,
        ),
        Column(
            "limit",
            "The last day on which the promise can still be kept: later than `due` where several are owed in a period.",
            lambda one: one.limit,
        ),
        Column(
            "counts",
            "What keeps it: times, each-person, hours-for-each-person or each-event.",
            lambda one: one.obligation.counting,
        ),
        Column(
            "unknown_before",
            "The days that passed before the duty was counted here, and of which nothing is on record.",
            lambda one: tuple(day.isoformat() for day in one.earlier),
        ),
    ),
    (Count("by_state", "How many duties have each state.", lambda figures: figures.obligation_states),),
)

_COVERAGE = Table(
    "coverage",
    "Coverage",
    "One row for each clause of the policy that obliges, allows, aims or defines.",
    lambda figures: figures.clauses,
    (
        Column("clause", "The clause’s id.", lambda one: one.coverage.clause.id),
        Column("part", "The id of the part of the policy in which it stands.", find_part_id),
        Column(
            "duty",
            "What it does: shall (obliges), may (allows), goal or definition.",
            lambda one: one.coverage.clause.duty,
        ),
        Column("offices", "The ids of the offices that it speaks of.", lambda one: one.coverage.clause.office),
        Column(
            "state",
            "Whether the manual carries it out: carried out, in a withheld section, known gap, or nowhere yet.",
            lambda one: str(one.state),
        ),
        Column(
            "carried_out_in",
            "The ids of what carries it out.",
            lambda one: tuple(carrier.id for carrier in one.coverage.implementers),
        ),
        Column("words", "The clause as it reads now.", lambda one: one.coverage.clause.words),
    ),
    (
        Count("by_state", "How many clauses have each state.", lambda figures: figures.cover_states),
        Count(
            "by_part",
            "How many clauses each part of the policy has.",
            lambda figures: {part: len(ones) for part, ones in figures.parts.items()},
        ),
    ),
)

_QUESTIONS = Table(
    "open-questions",
    "Open questions",
    "One row for each question that has still to be decided.",
    lambda figures: figures.questions,
    (
        Column(
            "question",
            "The question’s id, or the id of a clause that can be read in more than one way.",
            lambda one: one.id,
        ),
        Column(
            "asks",
            "The id of the office that must answer. Empty for such a clause: the Board settles it.",
            lambda one: one.asks or None,
        ),
        Column(
            "urgency",
            "By when: blocks-issue, this-year or whenever. Empty where nobody has said.",
            lambda one: one.urgency or None,
        ),
        Column("section", "The id of the section that it is about.", lambda one: one.section or None),
        Column("text", "The question.", lambda one: strip_markup(one.question)),
        Column("file", "The file of the manual that asks it.", lambda one: one.file.file),
    ),
    (
        Count(
            "by_office",
            "How many questions each office must answer. The empty name stands for the clauses that the Board settles.",
            lambda figures: figures.asked,
        ),
    ),
)

TABLES = (_REVIEWS, _DUTIES, _COVERAGE, _QUESTIONS)
