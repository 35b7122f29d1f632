"""Evidence without a reference: a claim that nobody can check."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import fails, find, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations

RULE = "obligation-evidence-missing"


def recorded(text: str) -> dict[str, str]:
    return {OBLIGATIONS: obligations(), EVIDENCE: text}


def test_an_entry_with_a_reference_can_be_looked_up(tmp_path: Path):
    passes(tmp_path, RULE, **recorded(evidence("2026-07-20")))


def test_one_without_is_told_at_its_id_with_its_day(tmp_path: Path):
    text = evidence("2026-07-20").replace("reference: Item, ", "")
    finding = fails(tmp_path, RULE, **recorded(text))
    assert finding.message == "EV-2026-1 says what was done for OBL-report on July 20, 2026, without a reference"
    assert (finding.severity, finding.subject) == (Severity.WARNING, "EV-2026-1")
    assert "EV-2026-1" in finding.at.source.text.splitlines()[finding.at.line - 1]


def test_an_entry_with_one_hides_none_after_it(tmp_path: Path):
    text = evidence("2026-07-20", "2026-08-20", "2026-09-20")
    first, _, rest = text.partition("EV-2026-2")
    findings = find(tmp_path, RULE, **recorded(first + "EV-2026-2" + rest.replace("reference: Item, ", "", 1)))
    assert [finding.subject for finding in findings] == ["EV-2026-2"]


@pytest.mark.parametrize("link", ["corrects", "withdraws"])
def test_what_was_corrected_or_withdrawn_needs_none(tmp_path: Path, link: str):
    text = evidence("2026-07-20", f"2026-07-21, {link}: EV-2026-1").replace("reference: Item, ", "")
    findings = find(tmp_path, RULE, **recorded(text))
    assert [finding.subject for finding in findings] == (["EV-2026-2"] if link == "corrects" else [])
