"""A page for each decision guide: everyday situations, each with its answer and reason."""

from __future__ import annotations

from collections.abc import Iterator

from facts.card import make_card
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.program import Guide

PLACE = Place(Group.GUIDES)


def write_pages(site: Site) -> Iterator[Page]:
    """The guides, by title."""
    for guide in site.manual.guides:
        yield _write_guide(site, guide)


def _write_guide(site: Site, guide: Guide) -> Page:
    return Writer(site, f"guides/{guide.id.removeprefix('GUIDE-')}.md").write(
        "guide",
        guide.title,
        description=guide.question,
        source=guide.file,
        guide=guide,
        card=(section := site.manual.section_by_id.get(guide.section)) and make_card(section),
        status=guide.status,
        id=guide.id,
    )
