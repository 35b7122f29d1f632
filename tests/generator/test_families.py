"""The pages for families: each statement with its section, each language with its mark, and no old translation."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from language.grade import grade_texts
from reading import load
from tests.generator.made import ROOT, pages
from tests.overlay import manual

DAY = date(2026, 11, 27)
PAGE = """
id: FAM-sample
title: Your child
status: draft
languages:
  - {{code: es, name: Español, state: draft, title: Para las familias, notice: Borrador., rests_on: Según,
     changed: El texto cambió.}}
parts:
  - heading: Help
    statements:
      - {{says: {english}, rests_on: SOP-1.1,
         translations: [{{language: es, says: Llame al 911., of: "5b61f4a41f55"}}]}}
"""


def make(folder: Path, english: str, **files: str) -> dict[str, str]:
    given = {"sop/families/sample.yaml": PAGE.format(english=english), **files}
    return {page.path: page.text for page in pages(manual(folder, **given), DAY)}


def test_each_language_has_a_page_whose_parts_say_their_language(tmp_path: Path):
    made = make(tmp_path, "Call 911 at once.")
    assert "Call 911 at once. <small" in made["families/sample.md"]
    assert '<p class="sop-language" lang="es" markdown="1">[Español](sample-es.md)</p>' in made["families/sample.md"]
    spanish = made["families/sample-es.md"]
    assert '<p class="sop-draft" lang="es">Borrador.</p>' in spanish
    assert "Llame al 911. <small" in spanish
    assert "Según [SOP-1.1](../sop/1.1.md)" in spanish


def test_what_was_not_translated_stands_there_in_english_and_says_so(tmp_path: Path):
    assert '## <span lang="en">Help</span>' in make(tmp_path, "Call 911 at once.")["families/sample-es.md"]


def test_an_old_translation_gives_way_to_the_english_text(tmp_path: Path):
    spanish = make(tmp_path, "Call 911 now.")["families/sample-es.md"]
    assert 'El texto cambió. <span lang="en">Call 911 now.</span>' in spanish
    assert "Llame" not in spanish


def test_families_can_read_this_manuals_page():
    (page,) = load(ROOT).family_pages
    grade = grade_texts(one.says for part in page.parts for one in part.statements)
    assert grade is not None
    assert grade <= 8
    assert {one.rests_on for part in page.parts for one in part.statements} >= {"SOP-2.5", "SOP-4.1", "SOP-4.3"}
