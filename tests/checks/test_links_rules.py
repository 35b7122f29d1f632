"""Ids that lead nowhere and ids that stand twice, found at their line whatever points."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Finding
from tests.overlay import SAMPLE, manual

SECTION = "sop/sections/1.1-sample.yaml"


def found(tmp_path: Path, rule: str, **files: str) -> list[Finding]:
    return [one for one in check(manual(tmp_path, **files), date(2024, 2, 1)) if one.rule == rule]


@pytest.mark.parametrize(
    ("change", "unknown", "meant"),
    [
        ("owner: schol-office", "schol-office", "school-office"),
        ("audiences: [ssso]", "ssso", "sso"),
        ("implements: [01.1/prt/1]", "01.1/prt/1", "01.1/part/1"),
        ("terms: [fire-arm]", "fire-arm", "firearm"),
        ("references: [LAW-I]", "LAW-I", "LAW-1"),
        ("related: [SOP-1.22]", "SOP-1.22", "SOP-1.2"),
        ("steps: [{who: soo, does: Go., basis: proposal}]", "soo", "sso"),
        ("steps: [{who: sso, does: Go., basis: policy, cites: [01.1/part/11]}]", "01.1/part/11", "01.1/part/1"),
        ("purpose: As in SOP-1.22.", "SOP-1.22", "SOP-1.2"),
        ("access: {level: restricted, basis: some-lav, reason: Why.}", "some-lav", "some-law"),
    ],
)
def test_a_misspelt_id_is_found_where_it_stands(tmp_path: Path, change: str, unknown: str, meant: str):
    (finding,) = found(tmp_path, "reference-unknown", **{SECTION: change})
    line = finding.at.source.text.splitlines()[finding.at.line - 1]
    assert line[finding.at.column - 1 :].lstrip("'").startswith(unknown)
    assert f'Did you mean "{meant}"?' in finding.mend


def test_another_number_is_no_slip(tmp_path: Path):
    (finding,) = found(tmp_path, "reference-unknown", **{SECTION: "related: [SOP-9.9]"})
    assert "Did you mean" not in finding.mend


def test_an_id_that_stands_twice_names_both_places(tmp_path: Path):
    again = (SAMPLE / SECTION).read_text().replace("Q-1.1-when", "Q-1.1-again")
    (finding,) = found(tmp_path, "id-duplicate", **{"sop/sections/1.1-again.yaml": again})
    assert finding.subject == "SOP-1.1"
    assert finding.at.file == SECTION
    assert "sop/sections/1.1-again.yaml:1:5" in finding.message


def test_check_gives_the_same_findings_each_time(tmp_path: Path):
    broken = manual(tmp_path, **{SECTION: "owner: nobody-known"})
    assert check(broken, date(2026, 2, 2)) == check(broken, date(2026, 2, 2))
