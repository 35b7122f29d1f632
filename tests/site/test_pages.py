"""What each page says of itself, read from the files: no browser is needed for it."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest


class _Said(HTMLParser):
    """The language of a page, its title, its description and its first-level headings."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.language: str | None = None
        self.description: str | None = None
        self.title = ""
        self.headings: list[str] = []
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.language = given.get("lang")
        if tag == "meta" and given.get("name") == "description":
            self.description = given.get("content")
        if tag == "h1":
            self.headings.append("")
        if tag in ("title", "h1"):
            self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside == "h1":
            self.headings[-1] += data


@pytest.fixture(scope="module")
def said(site: Path, paths: list[str]) -> dict[str, _Said]:
    files = {path: site / path if path.endswith(".html") else site / path / "index.html" for path in paths}
    return {path: _Said(file.read_text("utf-8")) for path, file in files.items()}


def test_it_has_one_heading_of_the_first_level(said: dict[str, _Said]) -> None:
    counts = {path: len(page.headings) for path, page in said.items()}
    assert {path: count for path, count in counts.items() if count != 1} == {}
    assert [path for path, page in said.items() if not page.headings[0].strip()] == []


def test_it_declares_its_language(said: dict[str, _Said]) -> None:
    assert {page.language for page in said.values()} == {"en"}


def test_its_title_is_its_own(said: dict[str, _Said]) -> None:
    titles = Counter(" ".join(page.title.split()) for page in said.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []
