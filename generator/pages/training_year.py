"""What one office owes of training in a year, on one page: hours, topics, acts, days."""

from __future__ import annotations

from collections.abc import Iterator

from generator.training_year import list_takers, list_training, name_calendar, name_page
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.TRAINING, -1)


def write_pages(site: Site) -> Iterator[Page]:
    """A page for each office whose training stands in more than one place."""
    for taker in list_takers(site.manual):
        training = list_training(site.manual, site.figures, taker)
        office = site.manual.office_label(taker)
        yield Writer(site, name_page(taker)).write(
            "training-year",
            f"My training year: {office}",
            description=f"All training that each {office} owes in a year: hours, topics, qualification, by when.",
            dated=True,
            training=training,
            calendar=name_calendar(taker) if any(one.due for one in training) else "",
        )
