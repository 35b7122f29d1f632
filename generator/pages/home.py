"""Home: what happened, what do you need, where things stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.cards import cards, guide_of, urgent
from generator.page import Page, Site, Writer
from model.card import card
from model.clock import ReviewState
from model.dates import in_words
from model.duties import DutyState, standings
from model.manual import Manual
from model.section import Section

_AUDIENCE_PAGES = {
    "team": (("open-questions.md", "Open questions"), ("reviews.md", "Reviews"), ("coverage.md", "Coverage")),
    "board": (("coverage.md", "Coverage"), ("reviews.md", "Reviews"), ("open-questions.md", "Open questions")),
    "public": (("terms.md", "Terms"), ("offices.md", "Who is who")),
}


def pages(site: Site) -> Iterator[Page]:
    """The home page."""
    manual = site.manual
    audiences = [
        {
            "name": audience.name,
            "needs": audience.needs,
            "sections": _most_needed(manual, audience.id),
            "pages": _AUDIENCE_PAGES.get(audience.id, ()),
        }
        for audience in manual.settings.audiences
    ]
    yield Writer(site, "index.md").write(
        "home",
        manual.settings.title,
        kind="home",
        description=f"{manual.settings.title}: what to do, whom to tell and by when.",
        urgent=[(section, *_answer(manual, section)) for section in urgent(manual)],
        audiences=audiences,
        guides=[guide for guide in manual.guides if guide.status != "archived"],
        cards=cards(manual),
        drafted=_drafted(manual),
        standing=_standing(site),
    )


def _answer(manual: Manual, section: Section) -> tuple[str, str]:
    """Where the answer to an urgent situation is found soonest: in a guide, on the quick card, else in the section."""
    if guide := guide_of(manual, section):
        return "guide", guide.id
    return "card" if card(section) else "section", section.id


def _drafted(manual: Manual) -> str:
    total, drafts = len(manual.sections), sum(section.status == "draft" for section in manual.sections)
    if drafts == total:
        return f"All {total} sections are drafts, not in force."
    return (
        f"{drafts} of {total} sections are drafts, not in force." if drafts else f"All {total} sections are in force."
    )


def _most_needed(manual: Manual, audience: str) -> list[Section]:
    """Six sections that speak to these readers before others. The urgent ones stand above already."""
    mine = [one for one in manual.sections if audience in one.audiences and one.status != "archived"]

    def rank(one: Section) -> tuple[bool, int, int, tuple[int, int]]:
        return one.urgent is not None, one.audiences.index(audience), len(one.audiences), one.order

    return sorted(mine, key=rank)[:6]


def _standing(site: Site) -> str:
    clocks = [clock for clock in site.clocks.values() if clock]
    states = [clock.state for clock in clocks]
    reviewed = sum(clock.last is not None for clock in clocks)
    overdue, soon = states.count(ReviewState.OVERDUE), states.count(ReviewState.SOON)
    return (
        f"As of {in_words(site.today)}, {reviewed} of {len(clocks)} sections have a review on record; "
        f"{overdue} are overdue and {soon} are due soon.{_duties(site)}"
    )


def _duties(site: Site) -> str:
    """Of the duties, unknown first: what nobody wrote down is never counted as kept."""
    states = [found.state for found in standings(site.manual, site.today)]
    if not states:
        return ""
    if set(states) == {DutyState.UNKNOWN}:
        unknown = "it is unknown whether it is kept: nothing is on record."
        return f" Of each of the duties that come due ({len(states)}) {unknown}"
    said = [f"{states.count(state)} {state}" for state in DutyState if state in states]
    return f" Duties that come due ({len(states)}), as far as the record shows: {', '.join(said)}."
