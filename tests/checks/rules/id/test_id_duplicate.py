"""Ids that stand twice: both places are named."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import SECTION, fails
from tests.overlay import SAMPLE


def test_an_id_that_stands_twice_names_both_places(tmp_path: Path):
    again = (SAMPLE / SECTION).read_text().replace("Q-1.1-when", "Q-1.1-again")
    finding = fails(tmp_path, "id-duplicate", **{"sop/sections/1.1-again.yaml": again})
    assert finding.subject == "SOP-1.1"
    assert finding.at.file == SECTION
    assert "sop/sections/1.1-again.yaml:1:5" in finding.message
