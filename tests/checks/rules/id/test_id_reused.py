"""Ids that a change gives to something else: a new title or a new text alone is the same thing."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import SECTION, find_in_change


def test_a_new_title_over_the_same_text_is_the_same_thing(tmp_path: Path):
    assert "id-reused" not in find_in_change(tmp_path, {}, {SECTION: "title: Holsters"})


def test_a_new_text_under_the_same_title_is_the_same_thing(tmp_path: Path):
    assert "id-reused" not in find_in_change(tmp_path, {}, {SECTION: "short_answer: Leave.\npurpose: To be brief."})
