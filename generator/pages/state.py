"""The state of the manual: what is reviewed and covered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from editions.edition import ShownManual
from facts.clock import Clock
from facts.figures import REVIEW_STATES, Covered, CoverState, Reviewing
from facts.rounds import compute_round_coverage, find_review_day
from generator.charts.diagrams import draw_review_cycle, list_review_steps
from generator.writing import words
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.dates import Month
from model.section import Section

PLACE = Place(Group.STATE, 1)

_MANY = 3
"""So many sections of which the same is to be said are said in one sentence, and not in a row each."""


class Due(NamedTuple):
    """The sections that have one state, or fall due in one month."""

    title: str
    anchor: str
    ones: list[Reviewing]


class Alike(NamedTuple):
    """Sections of whose review the same is to be said."""

    clock: Clock | None
    css: str
    ones: list[Section]


def write_pages(site: Site) -> Iterator[Page]:
    """Reviews and coverage."""
    yield _write_reviews(site)
    yield _write_coverage(site)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The review rounds."""
    for one in manual.rounds:
        yield (ids.REVIEW_ROUND, one.id), Address("reviews.md", one.id, one.id)


def _write_reviews(site: Site) -> Page:
    settings, reviews = site.manual.settings.review, site.figures.reviews
    alike = _group_alike(reviews)
    by_state = [
        Due(
            str(state).capitalize(), f"state-{words.STATE_CLASS[state]}", [one for one in reviews if one.state is state]
        )
        for state in REVIEW_STATES
    ]
    return Writer(site, "reviews.md").write(
        "reviews",
        "Reviews",
        description="Each section, its last review and when the next is due.",
        dated=True,
        alike=[one for one in alike if len(one.ones) >= _MANY],
        rows=[(section, one.clock, one.css) for one in alike if len(one.ones) < _MANY for section in one.ones],
        by_state=[due for due in by_state if due.ones],
        by_month=[_list_month(site, month) for month in site.figures.months],
        rounds={one.round.id: one for one in compute_round_coverage(site.manual, site.as_of)},
        review_day=find_review_day(site.manual, site.as_of),
        cycle=draw_review_cycle(settings),
        cycle_steps=list_review_steps(settings),
    )


def _group_alike(reviews: Sequence[Reviewing]) -> list[Alike]:
    """The sections by state, last review and next day, in reading order."""
    found: dict[tuple[object, ...], Alike] = {}
    for one in reviews:
        clock = one.clock
        last = clock.last.entry.date if clock and clock.last else None
        key = (one.state, last, clock.due if clock else None)
        found.setdefault(key, Alike(clock, words.STATE_CLASS[one.state], [])).ones.append(one.section)
    return list(found.values())


def _list_month(site: Site, month: Month) -> Due:
    ones = [
        one
        for one in site.figures.reviews
        if one.clock and one.clock.due >= site.as_of and Month.of(one.clock.due) == month
    ]
    return Due(month.in_words, f"due-{month}", ones)


def _write_coverage(site: Site) -> Page:
    figures = site.figures
    return Writer(site, "coverage.md").write(
        "coverage",
        "Coverage",
        description="Each duty of the policy, who has it, by when, and where the manual carries it out.",
        total=len(figures.clauses),
        covered=figures.carried,
        open=[one.coverage for one in figures.clauses if one.state in (CoverState.GAP, CoverState.NOWHERE)],
        parts=[(name_part(site, part, ones), part, ones) for part, ones in figures.parts.items()],
        withheld=CoverState.WITHHELD,
        carried=(CoverState.CARRIED, CoverState.WITHHELD),
    )


def name_part(site: Site, part: str, ones: tuple[Covered, ...]) -> str:
    """What a part of a policy is called: by its heading, or by the policy itself."""
    if ones[0].part:
        policy = f"{part.partition('/')[0]}: " if len(site.manual.policies) > 1 else ""
        return policy + words.write_heading(ones[0].part.words)
    return next((f"Policy {one.id}: {one.title}" for one in site.manual.policies if one.id == part), part)
