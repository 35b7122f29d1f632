"""Pages at addresses that a section had before: each leads to where it is now, without a script and with no network."""

from __future__ import annotations

import html
from collections.abc import Iterator

from editions.edition import Edition
from facts.card import make_card
from generator.site_file import SiteFile

_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={to}">
<title>{old} is {new} now</title>
</head>
<body>
<main>
<h1>{old} is {new} now</h1>
<p><a href="{to}">{title}</a></p>
</main>
</body>
</html>
"""


def make_redirects(edition: Edition, *, folders: bool) -> Iterator[SiteFile]:
    """A small page for each former number of a section, and for its quick card. `folders`: as in make_contents."""
    manual = edition.manual
    for section in manual.sections:
        shown = not edition.hides(section.access) and make_card(section)
        for former in section.formerly:
            for place in ("sop", "cards") if shown else ("sop",):
                text = _PAGE.format(
                    language=html.escape(manual.settings.language),
                    old=former.id,
                    new=section.id,
                    title=html.escape(f"{section.number} {section.title}"),
                    # With the file's name, so that it leads there from a folder on disk too.
                    to=f"../{section.number}/index.html" if folders else f"{section.number}.html",
                )
                file = f"{former.number}/index.html" if folders else f"{former.number}.html"
                yield SiteFile.of_text(f"{place}/{file}", text)
