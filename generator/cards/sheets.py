"""The quick cards on paper: A6, one a page, and letter paper, four a sheet."""

from __future__ import annotations

from functools import cache

import jinja2

from editions.edition import Edition
from generator.cards.lines import list_cards, list_triggers, make_parts
from generator.cards.qr import draw_qr
from generator.pages import make_site
from generator.public_address import complete_address
from generator.site_file import SiteFile
from generator.templating import make_environment
from generator.writing.words import BASIS
from generator.writing.writer import Writer
from model.dates import format_date

_PAPERS = {"a6": ("A6, one card a page", 1), "letter": ("letter paper, four cards a sheet", 4)}


def make_sheets(edition: Edition, address: str = "") -> list[SiteFile]:
    """`cards/a6.html` and `cards/letter.html`, to print, with a style sheet each. None where no section has a card.

    `address` is that of the public site. Without one the cards have no QR code and show the page's path instead, and so
    do the cards of sections that the public cannot read.
    """
    found, address = list_cards(edition.manual), complete_address(address)
    if not found:
        return []
    writer = Writer(make_site(edition), "cards/a6.html")
    shown = [
        {
            "card": one,
            "section": one.section,
            "parts": make_parts(edition.manual, one),
            "triggers": list_triggers(edition.manual, one.section),
            "path": (path := f"sop/{one.section.number}/"),
            "address": (public := f"{address}{path}" if address and not one.section.access.restricted else ""),
            "code": draw_qr(public) if public else "",
        }
        for one in found
    ]
    template = _get_environment().get_template("card-sheets.html.jinja")
    sheet = _get_environment().get_template("card-sheets.css.jinja")
    pages = [
        SiteFile.of_text(
            f"cards/{name}.html",
            template.render(
                manual=edition.manual,
                paper=name,
                title=f"Quick cards on {said}",
                sheets=[shown[start : start + each] for start in range(0, len(shown), each)],
                plain=writer.plain,
                as_of=format_date(edition.as_of),
                restricted=edition.name == "restricted",
                basis=BASIS,
            ),
        )
        for name, (said, each) in _PAPERS.items()
    ]
    return [*pages, *(SiteFile.of_text(f"cards/{name}.css", sheet.render(paper=name)) for name in _PAPERS)]


@cache
def _get_environment() -> jinja2.Environment:
    """Templates whose every value is escaped as HTML."""
    return make_environment(keep_trailing_newline=True)
