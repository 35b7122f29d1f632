"""The quick cards on paper: A6, one a page, and letter paper, four a sheet."""

from __future__ import annotations

from datetime import date
from functools import cache

import jinja2

from editions.edition import Edition, edition
from generator.cards.lines import cards, parts, triggers
from generator.cards.qr import qr
from generator.public_address import whole
from generator.report_form.files import Export
from generator.templating import make_environment
from generator.writing.page import Site, Writer
from generator.writing.words import BASIS
from model.dates import format_date
from model.manual import Manual

_PAPERS = {"a6": ("A6, one card a page", 1), "letter": ("letter paper, four cards a sheet", 4)}


def sheets(manual: Manual, as_of: date, which: Edition = "public", address: str = "") -> list[Export]:
    """`cards/a6.html` and `cards/letter.html`: pages to print. None where no section has a card.

    `address` is where the public site stands. Without one the cards have no QR code and say the page's path. A card of
    a section that the public cannot read has none either way.
    """
    edited = edition(manual, which)
    found = cards(edited.manual)
    if not found:
        return []
    writer = Writer(Site.of(edited, as_of, which), "cards/a6.html")
    shown = [
        {
            "card": one,
            "section": one.section,
            "parts": parts(edited.manual, one),
            "triggers": triggers(edited.manual, one.section),
            "path": (path := f"sop/{one.section.number}/"),
            "address": (public := f"{whole(address)}{path}" if address and not one.section.access.restricted else ""),
            "code": qr(public) if public else "",
        }
        for one in found
    ]
    template = _environment().get_template("card-sheets.html.jinja")
    return [
        Export(
            f"cards/{name}.html",
            template.render(
                manual=edited.manual,
                paper=name,
                title=f"Quick cards on {said}",
                sheets=[shown[start : start + each] for start in range(0, len(shown), each)],
                plain=writer.plain,
                built=format_date(as_of),
                restricted=which == "restricted",
                basis=BASIS,
            ),
        )
        for name, (said, each) in _PAPERS.items()
    ]


@cache
def _environment() -> jinja2.Environment:
    """Templates whose every value is escaped as HTML."""
    return make_environment(keep_trailing_newline=True)
