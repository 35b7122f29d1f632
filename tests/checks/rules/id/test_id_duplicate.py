"""Ids that stand twice: both places are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import OTHER, SECTION, fails, passes, show_line
from tests.overlay import SAMPLE


def test_an_id_that_stands_twice_names_both_places(tmp_path: Path):
    again = (SAMPLE / SECTION).read_text().replace("Q-1.1-when", "Q-1.1-again")
    finding = fails(tmp_path, "id-duplicate", **{"sop/sections/1.1-again.yaml": again})
    assert finding.subject == "SOP-1.1"
    assert finding.at.file == SECTION
    assert "sop/sections/1.1-again.yaml:1:5" in finding.message


FORMER = "formerly: [{{id: {}, until: 2025-06-01}}]"


@pytest.mark.parametrize(
    ("files", "number", "at", "first"),
    [
        ({OTHER: FORMER.format("SOP-1.1")}, "SOP-1.1", OTHER, SECTION),
        ({SECTION: FORMER.format("SOP-1.2")}, "SOP-1.2", OTHER, SECTION),
        ({SECTION: FORMER.format("SOP-1.7"), OTHER: FORMER.format("SOP-1.7")}, "SOP-1.7", OTHER, SECTION),
        ({SECTION: FORMER.format("SOP-1.1")}, "SOP-1.1", SECTION, SECTION),
    ],
    ids=["another's number", "a number given away", "two had it", "its own"],
)
def test_a_former_number_that_something_else_has_names_both_places(
    tmp_path: Path, files: dict[str, str], number: str, at: str, first: str
):
    finding = fails(tmp_path, "id-duplicate", **files)
    assert (finding.severity, finding.subject, finding.at.file) == (Severity.ERROR, number, at)
    assert finding.message.startswith(f"section {number} stands twice; first in {first}:")
    assert show_line(finding).startswith(number)


def test_a_former_number_that_nothing_else_has_passes(tmp_path: Path):
    passes(tmp_path, "id-duplicate", **{SECTION: FORMER.format("SOP-1.7")})
