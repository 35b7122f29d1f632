"""Quick cards: one for each urgent section, and a page that lists them."""

from __future__ import annotations

from collections.abc import Iterator

from facts.card import Card
from generator.cards.lines import cards, guide_of, parts, triggers
from generator.writing.page import Page, Site, Writer


def pages(site: Site) -> Iterator[Page]:
    """The list of the cards, then each card."""
    if not (found := cards(site.manual)):
        return
    yield Writer(site, "cards/index.md").write(
        "cards",
        "Quick cards",
        description="What to do, what not, whom to tell and what to record, on one screen for each urgent situation.",
        cards=found,
    )
    for one in found:
        yield _card(site, one)


def _card(site: Site, one: Card) -> Page:
    section = one.section
    return Writer(site, f"cards/{section.number}.md").write(
        "card",
        f"Card {section.number}: {section.title}",
        description=section.short_answer,
        source=section.file,
        card=one,
        section=section,
        parts=parts(site.manual, one),
        triggers=triggers(site.manual, section),
        guide=guide_of(site.manual, section),
        status=section.status,
    )
