"""What the editor writes of a new document, and what it refuses to write."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from editor.documents import InvalidError, NamelessError, begin_incident_type, begin_section, record_evidence
from editor.layout import format_text
from reading import load
from tests.overlay import SAMPLE

DAY = date(2026, 2, 3)
SECTION: dict[str, Any] = {"chapter": 1, "owner": "sso", "audiences": ["sso", "sso"], "day": DAY}
DONE: dict[str, Any] = {"obligation": "OBL-report", "day": DAY, "what": "It was sent.", "office": "sso"}


def test_a_section_is_in_the_house_style_and_names_each_reader_once():
    path, text = begin_section(load(SAMPLE), title="Keys", **SECTION)
    assert path == "sop/sections/1.3-keys.yaml"
    assert format_text(path, text.encode()) == text
    assert "\naudiences: [sso]\n" in text


def test_a_title_without_a_letter_names_no_file():
    with pytest.raises(NamelessError, match="needs a letter or a digit"):
        begin_section(load(SAMPLE), title="?!", **SECTION)


def test_what_the_schema_refuses_is_told_with_what_to_do():
    with pytest.raises(InvalidError) as refused:
        begin_incident_type(title="Key lost", section="nowhere")
    assert str(refused.value).startswith("section: ")


def test_evidence_is_added_at_the_end_and_a_remark_stays():
    manual = load(SAMPLE)
    path, first = record_evidence(manual, None, **DONE)
    before = first.rstrip("\n") + "  # as the minutes have it\n"
    _, second = record_evidence(manual, before, **DONE | {"what": "It was sent again."})
    assert path == "sop/program/evidence/2026.yaml"
    assert "# as the minutes have it" in second
    assert second.index("It was sent.") < second.index("It was sent again.")
