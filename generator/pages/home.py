"""Home: what happened, what do you need, where things stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator import words
from generator.page import Page, Site, Writer
from model.manual import Manual
from model.section import Section

_AUDIENCE_PAGES = {
    "team": (
        ("dashboard.md", "The state of the manual"),
        ("open-questions.md", "Open questions"),
        ("reviews.md", "Reviews"),
        ("coverage.md", "Coverage"),
    ),
    "board": (
        ("dashboard.md", "The state of the manual"),
        ("coverage.md", "Coverage"),
        ("reviews.md", "Reviews"),
        ("open-questions.md", "Open questions"),
    ),
    "public": (("terms.md", "Terms"), ("offices.md", "Who is who")),
}


def pages(site: Site) -> Iterator[Page]:
    """The home page."""
    manual = site.manual
    urgent = sorted((one for one in manual.sections if one.urgent), key=lambda one: (one.urgent or 0, one.order))
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
        dated=True,
        description=f"{manual.settings.title}: what to do, whom to tell and by when.",
        urgent=urgent,
        audiences=audiences,
        drafts=sum(section.status == "draft" for section in manual.sections),
        standing=words.standing(site.figures),
    )


def _most_needed(manual: Manual, audience: str) -> list[Section]:
    mine = [one for one in manual.sections if audience in one.audiences and one.status != "archived"]
    return sorted(mine, key=lambda one: (one.urgent or 1000, one.order))[:6]
