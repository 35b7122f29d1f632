"""Two chapters of one number: found, and no section is in the menu twice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from editions.edition import make_edition
from generator.writing.chapters import list_chapters
from tests.checks.applied import fails
from tests.overlay import manual

TWICE = {"sop/manual.yaml": "chapters: [{number: 1, title: First}, {number: 1, title: Also first}]"}


def test_the_second_is_found_and_both_are_named(tmp_path: Path):
    one = fails(tmp_path, "chapter-duplicate", **TWICE)
    assert one.message == '"Also first" and "First" are both chapter 1'


def test_its_sections_are_listed_once_under_the_first_title(tmp_path: Path):
    (chapter,) = list_chapters(make_edition(manual(tmp_path, **TWICE), "public", date(2026, 2, 1)).manual)
    assert (chapter.title, [one.id for one in chapter.sections]) == ("First", ["SOP-1.1", "SOP-1.2"])
