"""Quick cards: one for each urgent section, and a page that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.card import Card
from generator.cards.lines import find_guide, list_cards, list_triggers, make_parts
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.CARDS)


def write_pages(site: Site) -> Iterator[Page]:
    """The list of the cards, then each card."""
    if not (found := list_cards(site.manual)):
        return
    yield Writer(site, "cards/index.md").write(
        "cards",
        "Quick cards",
        description="What to do, what not, whom to tell and what to record, on one screen for each urgent situation.",
        cards=found,
    )
    for one in found:
        yield _write_card(site, one)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """Each card, by the id of its section."""
    for one in list_cards(manual):
        number = one.section.number
        yield ("card", one.section.id), Address(f"cards/{number}.md", "", f"Quick card {number}")


def _write_card(site: Site, one: Card) -> Page:
    section = one.section
    return Writer(site, f"cards/{section.number}.md").write(
        "card",
        f"Card {section.number}: {section.title}",
        description=section.short_answer,
        source=section.file,
        card=one,
        section=section,
        parts=make_parts(site.manual, one),
        triggers=list_triggers(site.manual, section),
        guide=find_guide(site.manual, section),
        status=section.status,
    )
