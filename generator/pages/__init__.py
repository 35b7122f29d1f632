"""All pages of the site: a Manual, a date and an edition in, Markdown pages out. One kind of page a file."""

from __future__ import annotations

from datetime import date

from editions.edition import Edition, edition
from generator.pages import cards, dashboard, data, home, incidents, lists, policies, program, sections, state, training
from generator.writing.page import Page, Site
from model.manual import Manual

_KINDS = (home, cards, sections, policies, training, incidents, program, dashboard, state, data, lists)


def pages(manual: Manual, as_of: date, which: Edition = "public") -> list[Page]:
    """Every page of an edition, in the order of the menu. The same manual, date and edition give the same pages."""
    site = Site.of(edition(manual, which), as_of, which)
    return [page for kind in _KINDS for page in kind.pages(site)]
