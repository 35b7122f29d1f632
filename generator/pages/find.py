"""The page of results: what the search finds, at an address of its own. Its list is drawn by script."""

from __future__ import annotations

from collections.abc import Iterator

from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.LISTS, 9)

RESULTS = "search.md"


def write_pages(site: Site) -> Iterator[Page]:
    """The one page of results."""
    yield Writer(site, RESULTS).write(
        "search",
        "Search the manual",
        description="Search the manual by a word, a question or a number.",
        script="search-page",
    )
