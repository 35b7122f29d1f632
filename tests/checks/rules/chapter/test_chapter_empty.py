"""Chapters without a section."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import OTHER, SECTION, fails, passes

TWO = {"sop/manual.yaml": "chapters: [{number: 1, title: First}, {number: 2, title: Second}]"}


def test_it_is_found_with_what_to_do(tmp_path: Path):
    one = fails(tmp_path, "chapter-empty", **TWO)
    assert one.message == 'chapter 2, "Second", has no section'
    assert "sop new section --chapter 2" in one.mend


def test_a_chapter_whose_sections_are_all_archived_is_not_empty(tmp_path: Path):
    passes(tmp_path, "chapter-empty", **{SECTION: "status: archived", OTHER: "status: archived"})
