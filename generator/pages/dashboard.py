"""The state of the manual at a glance: each figure as a picture and as a table, with a link to what it counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from facts.figures import REVIEW_STATES, Covered, CoverState, Figures
from generator.charts.bars import Bar, Part, draw_bars, draw_timeline
from generator.charts.marks import Mark
from generator.pages.state import name_part
from generator.writing import words
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.dates import Month

PLACE = Place(Group.STATE)

_MOST_ROWS = 30
_STEPS = (1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000)
"""Months in a row of the timeline."""


class Row(NamedTuple):
    """A line of a table: what is counted, the class of its state, how many, and where they are listed."""

    label: str
    css: str
    number: int
    page: str


def write_pages(site: Site) -> Iterator[Page]:
    """The dashboard."""
    figures = site.figures
    reviews, obligations = _count_reviews(figures), _count_obligations(figures)
    yield Writer(site, "dashboard.md").write(
        "dashboard",
        "The state of the manual",
        description="Reviews, duties, coverage and open questions in figures.",
        dated=True,
        standing=words.describe_progress(figures),
        withheld=sum(one.section.access.restricted for one in figures.reviews) if site.edition.name == "public" else 0,
        reviews=reviews,
        reviews_chart=_draw_by_state("reviews", "Sections by the state of their review", reviews),
        months=_count_months(figures),
        months_chart=_draw_months(figures),
        obligations=obligations,
        obligations_chart=_draw_by_state("duties", "Duties that come due, by what is on record", obligations),
        cover=_count_cover(figures),
        parts=[(name_part(site, part, ones), part, ones) for part, ones in figures.parts.items()],
        parts_chart=_draw_parts(site),
        carried=(CoverState.CARRIED, CoverState.WITHHELD),
        asked=_count_asked(site),
        decisions=len(site.manual.all_decisions),
        asked_chart=_draw_by_state("questions", "Open questions by who must answer", _count_asked(site)),
    )


def _count_reviews(figures: Figures) -> list[Row]:
    css = words.STATE_CLASS
    return [
        Row(str(state).capitalize(), css[state], count, f"reviews.md#state-{css[state]}")
        for state, count in figures.review_states.items()
    ]


def _count_obligations(figures: Figures) -> list[Row]:
    css = words.OBLIGATION_CLASS
    return [
        Row(str(state).capitalize(), css[state], count, f"program/obligations.md#state-{css[state]}")
        for state, count in figures.obligation_states.items()
    ]


def _count_cover(figures: Figures) -> list[Row]:
    pages = {CoverState.GAP: "coverage.md#not-carried-out", CoverState.NOWHERE: "coverage.md#not-carried-out"}
    return [
        Row(str(state).capitalize(), words.COVER_CLASS[state], count, pages.get(state, "coverage.md"))
        for state, count in figures.cover_states.items()
    ]


def _count_asked(site: Site) -> list[Row]:
    offices = site.manual.office_by_id
    return [
        Row(offices[one].name if one in offices else one, "count", count, f"open-questions/{one}.md#asks-{one}")
        if one
        else Row("The policy’s own words, for the Board", "count", count, "open-questions/index.md#readings")
        for one, count in site.figures.asked.items()
    ]


def _count_months(figures: Figures) -> list[Row]:
    return [Row(month.in_words, "count", count, f"reviews.md#due-{month}") for month, count in figures.months.items()]


def _draw_by_state(chart: str, label: str, rows: Sequence[Row]) -> str:
    said = ", ".join(f"{row.number} {row.label}" for row in rows if row.number) or "none"
    return draw_bars(
        chart, f"{label}: {said}.", [Bar(row.label, (Part(_get_mark(row.css), row.number),)) for row in rows]
    )


def _draw_parts(site: Site) -> str:
    parts = site.figures.parts
    rows = [Bar(name_part(site, part, ones), _split_by_state(ones)) for part, ones in parts.items()]
    label = f"Duties of the policy by its parts: {site.figures.carried} of {len(site.figures.clauses)} are carried out."
    marks = [(_get_mark(words.COVER_CLASS[state]), str(state).capitalize()) for state in CoverState]
    return draw_bars("parts", label, rows, marks)


def _split_by_state(ones: tuple[Covered, ...]) -> tuple[Part, ...]:
    states = [one.state for one in ones]
    return tuple(Part(_get_mark(words.COVER_CLASS[state]), states.count(state)) for state in CoverState)


def _draw_months(figures: Figures) -> str:
    """What is overdue, then each month from this one on; through the whole interval, and on to the last that is due."""
    now = [one for one in figures.reviews if one.clock and one.clock.due < figures.as_of]
    rows = [Bar("Overdue", (Part("overdue", len(now)),))]
    first = Month.of(figures.as_of)
    last = max([Month.of(figures.until), *figures.months])
    step = next((one for one in _STEPS if (last.number - first.number) // one < _MOST_ROWS), _STEPS[-1])
    found: dict[int, list[Mark]] = {}
    for one in figures.reviews:
        if one.clock and one.clock.due >= figures.as_of:
            found.setdefault(Month.of(one.clock.due).number // step, []).append(_get_mark(words.STATE_CLASS[one.state]))
    marks = [_get_mark(words.STATE_CLASS[state]) for state in REVIEW_STATES]
    for number in range(first.number // step, last.number // step + 1):
        start = Month.at(number * step)
        label = start.short if step < 12 else str(start.year)
        rows.append(Bar(label, tuple(Part(mark, found.get(number, []).count(mark)) for mark in marks)))
    each = "month" if step == 1 else f"{step} months" if step < 12 else f"{step // 12} years"
    total = sum(figures.months.values())
    label = f"Reviews by when they fall due: {len(now)} overdue, {total} to come. One line for each {each}."
    names = [(mark, str(state).capitalize()) for mark, state in zip(marks, REVIEW_STATES, strict=True)]
    shown = {part.mark for row in rows for part in row.parts if part.number}
    return draw_timeline("months", label, rows, [(mark, name) for mark, name in names if mark in shown])


def _get_mark(css: str) -> Mark:
    marks: dict[str, Mark] = {
        "overdue": "overdue",
        "changed": "changed",
        "behind": "soon",
        "soon": "soon",
        "never": "never",
        "current": "current",
        "archived": "archived",
    }
    return marks.get(css, "count")
