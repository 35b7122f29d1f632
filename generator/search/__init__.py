"""What the search of the site knows: an edition and its pages come in, one script for the browser goes out.

Entries (entries.py, places.py) say what can be found and where; words.py says which words mean the same. The matching
itself is done in the browser, by theme/assets/js/search-engine.js. What an edition leaves out is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from editions.edition import Edition
from generator.search.entries import list_entries
from generator.search.entry import Entry, Teller
from generator.search.words import list_synonyms
from generator.site_file import SiteFile
from generator.writing.page import Page

PATH = "search/index.js"
"""Where the script lies in the site. It is loaded when a reader first touches the search."""


def make_search_index(edition: Edition, pages: Iterable[Page], *, folders: bool = True) -> SiteFile:
    """The script that hands the browser all entries. `folders`: whether a page's address is a folder: sop/3.2/."""
    teller = Teller(edition)
    found = {
        "entries": [_to_plain(entry, folders) for entry in list_entries(teller, pages)],
        "words": list_synonyms(edition.manual),
        "silent": _list_silent(edition),
        "first": _list_asked_first(teller, folders),
    }
    # A text that looks like markup looks like none in the file either.
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return SiteFile.of_text(PATH, f"window.sopSearchData={text}\n")


def _list_silent(edition: Edition) -> list[str]:
    """Words on which the manual has no rule, each once: the browser says so above what comes nearest."""
    shown = (one for one in edition.manual.sections if not edition.hides(one.access))
    return sorted({word for one in shown for word in one.silent_on})


def _list_asked_first(teller: Teller, folders: bool) -> list[tuple[str, str]]:
    """The address and the words of each question that is offered before anything is typed."""
    asked = teller.manual.settings.asked_first
    return [(_find_address(teller.addresses["section", one.see].page, folders), one.asks) for one in asked]


def _to_plain(entry: Entry, folders: bool) -> dict[str, object]:
    """An entry as the browser reads it: no field that is empty."""
    url = _find_address(entry.page, folders) + (f"#{entry.anchor}" if entry.anchor else "")
    shown = entry._asdict() | {"url": url, "text": "\n".join(entry.text)}
    return {key: value for key, value in shown.items() if value and key not in ("page", "anchor")} | {"url": url}


def _find_address(page: str, folders: bool) -> str:
    """The address of a page from the site's root, by its path in the source."""
    path = page.removesuffix(".md")
    if path == "index" or path.endswith("/index"):
        return path.removesuffix("index") if folders else f"{path}.html"
    return f"{path}/" if folders else f"{path}.html"
