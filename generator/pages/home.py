"""Home: what happened, what do you need, how far the manual is."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.card import make_card
from facts.clock import ReviewState
from facts.obligations import ObligationState
from generator.cards.lines import find_guide, list_cards, list_urgent
from generator.pages import families, figures, promises, training_year
from generator.writing import words
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model.section import Section

PLACE = Place(Group.HOME)

_MOST_URGENT = 10
"""Situations that fit on one screen of a phone. The page of quick cards has the others."""

_OWN_URGENT = 2
"""Urgent sections that a reader's own list begins with: those that speak to these readers before others."""

_MOST_NEEDED = 6

_MADE_FOR = {"sso": (training_year,), "board": (promises, figures), "public": (families, figures, promises)}
"""The pages that a list begins with, as far as the manual has them."""

_AUDIENCE_PAGES = {
    "team": (
        ("dashboard.md", "The state of the manual"),
        ("open-questions/index.md", "Open questions"),
        ("decisions.md", "Decisions"),
        ("reviews.md", "Reviews"),
        ("coverage.md", "Coverage"),
    ),
    "board": (
        ("decisions.md", "Decisions"),
        ("open-questions/index.md", "Open questions"),
        ("dashboard.md", "The state of the manual"),
        ("coverage.md", "Coverage"),
    ),
    "public": (("terms.md", "Terms"), ("offices.md", "Who is who")),
}


def write_pages(site: Site) -> Iterator[Page]:
    """The home page."""
    manual = site.manual
    audiences = [
        {
            "name": audience.name,
            "needs": audience.needs,
            "sections": _list_most_needed(manual, audience.id),
            "first": [page for kind in _MADE_FOR.get(audience.id, ()) for page in kind.write_pages(site)],
            "pages": _AUDIENCE_PAGES.get(audience.id, ()),
        }
        for audience in manual.settings.audiences
    ]
    yield Writer(site, "index.md").write(
        "home",
        manual.settings.title,
        kind="home",
        dated=True,
        description=f"{manual.settings.title}: what to do, whom to tell and by when.",
        urgent=[(section, *_find_answer(manual, section)) for section in list_urgent(manual)[:_MOST_URGENT]],
        audiences=audiences,
        guides=[guide for guide in manual.guides if not guide.is_archived],
        cards=list_cards(manual),
        drafted=_describe_drafts(manual),
        standing=words.describe_progress(site.figures),
        late=[one for one in site.figures.obligations if one.state is ObligationState.OVERDUE],
        unreviewed=[one.section for one in site.figures.reviews if one.state is ReviewState.OVERDUE][:_MOST_NEEDED],
    )


def _find_answer(manual: ShownManual, section: Section) -> tuple[str, str]:
    """Where the answer to an urgent situation is found soonest: in a guide, on the quick card, else in the section."""
    if guide := find_guide(manual, section):
        return "guide", guide.id
    return "card" if make_card(section) else "section", section.id


def _describe_drafts(manual: ShownManual) -> str:
    living = [section for section in manual.sections if not section.is_archived]
    total, drafts = len(living), sum(section.status == "draft" for section in living)
    if total == 1:
        return "The one section is a draft, not in force." if drafts else "The one section is in force."
    if not total:
        return "No section is in force."
    if drafts == total:
        return f"All {total} sections are drafts, not in force."
    return (
        f"{drafts} of {total} sections are drafts, not in force." if drafts else f"All {total} sections are in force."
    )


def _list_most_needed(manual: ShownManual, audience: str) -> list[Section]:
    """Six sections that speak to these readers before others: two urgent ones of their own, then those not above."""
    mine = [one for one in manual.sections if audience in one.audiences and not one.is_archived]

    def rank(one: Section) -> tuple[bool, int, int, tuple[int, int]]:
        return one.urgent is not None, one.audiences.index(audience), len(one.audiences), one.order

    own = [one for one in list_urgent(manual) if one in mine and one.audiences.index(audience) == 0][:_OWN_URGENT]
    return (own + [one for one in sorted(mine, key=rank) if one not in own])[:_MOST_NEEDED]
