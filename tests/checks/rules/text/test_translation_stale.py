"""Translations that have come apart from their English."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import fails, passes, show_line

RULE = "translation-stale"
FILE = "sop/families/sample.yaml"
PAGE = """
id: FAM-sample
title: Your child
status: draft
languages:
  - {{code: es, name: Español, state: draft, title: Para las familias, notice: Borrador., rests_on: Según,
     changed: El texto cambió.}}
parts:
  - heading: Help
    translations: [{{language: es, says: Ayuda, of: "b79cac926e0b"}}]
    statements:
      - {{says: {english}, rests_on: SOP-1.1, translations: [{translation}]}}
"""
SPANISH = '{language: es, says: Llame al 911., of: "5b61f4a41f55"}'


def test_a_translation_of_the_text_that_stands_there_passes(tmp_path: Path):
    passes(tmp_path, RULE, **{FILE: PAGE.format(english="Call 911 at once.", translation=SPANISH)})


def test_a_line_break_in_the_english_changes_nothing(tmp_path: Path):
    folded = "'Call 911\n          at once.'"
    passes(tmp_path, RULE, **{FILE: PAGE.format(english=folded, translation=SPANISH)})


def test_a_changed_word_is_found_at_the_digest_and_the_new_one_is_named(tmp_path: Path):
    finding = fails(tmp_path, RULE, **{FILE: PAGE.format(english="Call 911 now.", translation=SPANISH)})
    assert show_line(finding).startswith("5b61f4a41f55")
    assert finding.mend == 'Translate it, then write `of: "60dce164642e"`.'


def test_a_sentence_with_no_translation_is_found(tmp_path: Path):
    finding = fails(tmp_path, RULE, **{FILE: PAGE.format(english="Call 911 at once.", translation="")})
    assert finding.message == '"Call 911 at once." has no translation into "es"'
