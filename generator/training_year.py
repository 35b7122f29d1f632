"""The training that one office owes in a year, from all curricula: what its page shows, and the days for a calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from editions.edition import Edition, ShownManual
from facts.agenda import list_due_items
from facts.figures import Figures
from generator.calendar import render_calendar
from generator.site_file import SiteFile
from model.base import Step
from model.dates import Duration
from model.section import Section
from model.training import Curriculum

_AHEAD = Duration("2 years")
"""How far the calendar looks: through the year that has begun and the next one."""


class Training(NamedTuple):
    """A curriculum, the day by which it is owed (None: no source gives one), its state, and the taker's own acts."""

    curriculum: Curriculum
    section: Section | None
    due: date | None
    state: str
    acts: tuple[Step, ...]


def list_takers(manual: ShownManual) -> Iterator[str]:
    """The offices whose training stands in more than one curriculum, so that no one page has their year."""
    takers = [office for one in manual.curricula if not one.is_archived for office in one.takers]
    yield from (office for office in dict.fromkeys(takers) if takers.count(office) > 1)


def list_training(manual: ShownManual, figures: Figures, taker: str) -> list[Training]:
    """What an office owes, curriculum by curriculum."""
    sections = {one.id: one for one in manual.sections}
    owed = {one.obligation.section: one for one in figures.obligations if one.obligation.office == taker}
    taken = [one for one in manual.curricula if taker in one.takers and not one.is_archived]
    return [
        Training(
            one,
            section := sections.get(one.section),
            standing.due if (standing := owed.get(one.section)) else None,
            standing.state if standing else "",
            _list_acts(section, taker),
        )
        for one in taken
    ]


def _list_acts(section: Section | None, taker: str) -> tuple[Step, ...]:
    """The acts of the taker, those within others in place of what only holds them together."""
    steps = [step for step in section.all_steps if step.who == taker and not step.restricted] if section else []
    return tuple(step for step in steps if not any(inner.who == taker for inner in step.steps))


def name_page(taker: str) -> str:
    """The page of an office's year."""
    return f"training/year-{taker}.md"


def name_calendar(taker: str) -> str:
    """The calendar file beside it."""
    return f"training/year-{taker}.ics"


def make_training_calendars(edition: Edition) -> Iterator[SiteFile]:
    """The days of each such office as a calendar file, as `sop due` would write them."""
    manual = edition.manual
    for taker in list_takers(manual):
        items = [one for one in list_due_items(manual, edition.as_of, _AHEAD) if one.office == taker]
        if items:
            yield SiteFile(name_calendar(taker), render_calendar(manual.settings, items, edition.as_of, {}))
