"""Terms of the glossary that no text uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import SECTION, fails, passes


@pytest.mark.parametrize("text", ["Hold the Firearm.", "Hold all firearms."])
def test_a_word_in_a_text_uses_its_term(tmp_path: Path, text: str):
    files = {SECTION: f"terms: []\nshort_answer: Wait.\npurpose: {text}"}
    passes(tmp_path, "term-unused", **files)


def test_a_longer_word_does_not(tmp_path: Path):
    files = {SECTION: "terms: []\nshort_answer: Wait.\npurpose: The firearmless wait."}
    finding = fails(tmp_path, "term-unused", **files)
    assert (finding.subject, finding.severity) == ("firearm", Severity.NOTE)
