"""Markup in a text, however it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import SECTION, find, passes


@pytest.mark.parametrize(
    "text",
    [
        "<script>x</script>",
        "a <b>c</b>",
        "<img src=x>",
        "<!-- x -->",
        "{{ config }}",
        "{% raw %}",
        "${x}",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "&#60;",
        "data:text/html",
    ],
)
def test_markup_is_found_in_any_field_however_it_is_written(tmp_path: Path, text: str):
    assert find(tmp_path / "plain", "raw-markup", **{SECTION: f"purpose: '{text}'"})
    assert find(tmp_path / "title", "raw-markup", **{SECTION: f"title: '{text}'"})
    coded = "".join(f"\\x{ord(one):02x}" for one in text)
    assert find(tmp_path / "coded", "raw-markup", **{SECTION: f'purpose: "{coded}"'})


@pytest.mark.parametrize("text", ["fewer than < 5", "a & b", "A description: script", "Data: names, dates", "{a}"])
def test_what_looks_like_it_is_not(tmp_path: Path, text: str):
    passes(tmp_path, "raw-markup", **{SECTION: f"purpose: '{text}'"})
