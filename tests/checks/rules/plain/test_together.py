"""Several rules on plain words: what is quoted or archived is left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from tests.checks.applied import SECTION, passes
from tests.checks.given.words import make_sentence
from tests.overlay import manual


def test_quoted_words_are_not_ours_to_shorten(tmp_path: Path):
    text = f"""purpose: 'The policy says "{make_sentence(40)} and/or it shall" and more.'"""
    for rule in ("sentence-too-long", "and-or", "shall-in-procedure"):
        passes(tmp_path / rule, rule, **{SECTION: text})


def test_what_is_archived_stays_as_it_is(tmp_path: Path):
    files = {SECTION: f"status: archived\npurpose: This and/or that shall stay. {make_sentence(40)}"}
    assert not {one.rule for one in check(manual(tmp_path, **files), date(2024, 2, 1))} & {
        "and-or",
        "shall-in-procedure",
        "sentence-too-long",
    }
