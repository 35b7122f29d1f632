"""Sections whose chapter is gone: found, and still in the menu."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from editions.edition import make_edition
from generator.menu import plan_menu
from generator.pages import make_pages
from generator.writing.chapters import UNTITLED
from tests.checks.applied import find, show_line
from tests.overlay import manual

GONE = {"sop/manual.yaml": "chapters: [{number: 2, title: Second}]"}


def test_each_section_of_a_chapter_that_was_taken_out_is_found(tmp_path: Path):
    found = find(tmp_path, "chapter-missing", **GONE)
    assert [one.subject for one in found] == ["SOP-1.1", "SOP-1.2"]
    assert found[0].message == "SOP-1.1 belongs to chapter 1, and sop/manual.yaml lists no chapter 1"
    assert show_line(found[0]) == "SOP-1.1"


def test_its_sections_stay_in_the_menu_and_on_the_page_of_contents(tmp_path: Path):
    edition = make_edition(manual(tmp_path, **GONE), "public", date(2026, 2, 1))
    pages = tuple(make_pages(edition))
    (sections,) = [entry for entry in plan_menu(edition, pages, ()) if entry.title == "The manual"]
    (chapter,) = [entry for entry in sections.entries if entry.entries]
    assert chapter.title == f"1. {UNTITLED}"
    assert [entry.page for entry in chapter.entries] == ["sop/1.1.md", "sop/1.2.md"]
    (contents,) = [page for page in pages if page.path == "sop/index.md"]
    assert "SOP-1.1 Sample section" in contents.text
