"""What is written for a person is read by every program as what was meant."""

from __future__ import annotations

import pytest

from editor.writing import dump_yaml


@pytest.mark.parametrize("text", ["02.31", "08", "1e3", "0x1F", ".inf", "1_000", "9" * 16, "1.10", "true", "null", ""])
def test_a_text_that_looks_like_another_value_gets_quotes(text: str):
    assert dump_yaml({"id": text}) == f'id: "{text}"\n'
    assert dump_yaml({"ids": [text]}) == f'ids: ["{text}"]\n'


@pytest.mark.parametrize("text", ["02.31/data/7/d", "SOP-3.2", "2026-11-24", "no", "12:30", "2 years"])
def test_any_other_needs_none(text: str):
    assert dump_yaml({"id": text}) == f"id: {text}\n"
