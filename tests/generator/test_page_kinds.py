"""A kind of page is a module and its template: nothing else names it, and it is in the menu and in the search."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import generator.pages
from editions.edition import Edition, make_edition
from generator import templating
from generator.contents import make_contents, make_source
from generator.pages import find_page_kinds
from generator.writing import writer
from tests.overlay import manual

MODULE = '''
from generator.writing.page import Group, Place
from generator.writing.writer import Writer

PLACE = Place(Group.STATE, 9)


def write_pages(site):
    """Drills."""
    yield Writer(site, "drills.md").write("drills", "Drills & more", description="When to drill.", times=2)
'''
TEMPLATE = "# {{ title }}\n\nTwice: {{ times }} & <more>.\n"


@pytest.fixture
def edition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Edition]:
    """An edition of the sample, in a program that has one kind of page more."""
    (tmp_path / "drills.py").write_text(MODULE, "utf-8")
    (tmp_path / "drills.md.jinja").write_text(TEMPLATE, "utf-8")
    monkeypatch.setattr(generator.pages, "__path__", [*generator.pages.__path__, str(tmp_path)])
    monkeypatch.setattr(templating, "FOLDERS", (*templating.FOLDERS, tmp_path))
    caches = (find_page_kinds, writer.get_environment)
    for cached in caches:
        cached.cache_clear()
    yield make_edition(manual(tmp_path / "root"), "public", date(2026, 11, 24))
    for cached in caches:
        cached.cache_clear()
    sys.modules.pop("generator.pages.drills", None)


def test_it_is_found_put_in_the_menu_and_searched(edition: Edition, tmp_path: Path):
    contents = make_contents(make_source(edition, tmp_path), (), folders=True)
    (page,) = (page for page in contents.pages if page.path == "drills.md")
    assert page.text.endswith("# Drills &#38; more\n\nTwice: 2 & <more>.\n")
    (group,) = (entry for entry in contents.menu if entry.title == "State of the manual")
    assert (group.entries[-1].title, group.entries[-1].page) == ("Drills & more", "drills.md")
    (index,) = (file.content.decode() for file in contents.files if file.path == "search/index.js")
    assert '"title":"Drills & more","answer":"When to drill.","url":"drills/"' in index
