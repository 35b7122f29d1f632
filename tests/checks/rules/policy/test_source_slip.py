"""Slips of the policy's own text, recorded or not."""

from __future__ import annotations

from pathlib import Path

from checks.finding import Severity
from tests.checks.applied import fails, passes
from tests.checks.given.law import clause


def test_a_recorded_slip_is_one_note(tmp_path: Path):
    files = clause("As KRS 527, 070 says.", "[{found: '527, 070', note: Probably 527.070.}]")
    finding = fails(tmp_path / "a", "source-slip", **files)
    assert finding.severity is Severity.NOTE
    passes(tmp_path / "b", "citation-malformed", **files)


def test_a_malformed_citation_that_is_not_recorded_is_a_note_too(tmp_path: Path):
    finding = fails(tmp_path, "source-slip", **clause("As KRS 527, 070 says.", "[]"))
    assert "Record it" in finding.mend
