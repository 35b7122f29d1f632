"""A page for each decision guide: everyday situations, each with its answer and reason."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.card import make_card
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.program import Guide

PLACE = Place(Group.GUIDES)


def write_pages(site: Site) -> Iterator[Page]:
    """The guides, by title."""
    for guide in site.manual.guides:
        yield _write_guide(site, guide)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each guide and its situations."""
    for guide in manual.guides:
        yield (ids.GUIDE, guide.id), Address(_name_page(guide), "", guide.title)
        for situation in guide.situations:
            yield (ids.SITUATION, situation.id), Address(_name_page(guide), situation.id, situation.id)


def _name_page(guide: Guide) -> str:
    return f"guides/{guide.id.removeprefix('GUIDE-')}.md"


def _write_guide(site: Site, guide: Guide) -> Page:
    return Writer(site, _name_page(guide)).write(
        "guide",
        guide.title,
        description=guide.question,
        source=guide.file,
        guide=guide,
        labels={answer.id: answer.label for answer in guide.answers},
        card=(section := site.manual.section_by_id.get(guide.section)) and make_card(section),
        status=guide.status,
        id=guide.id,
    )
