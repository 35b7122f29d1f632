"""Ids that lead nowhere: found at their line whatever points, with the nearest that there is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.verdict import judge
from tests.checks.applied import SECTION, fails, find_messages
from tests.checks.given.obligations import EVIDENCE, evidence
from tests.checks.given.waivers import FILE, waiver, waivers
from tests.overlay import manual


def test_a_duty_that_nobody_declared_is_a_broken_link(tmp_path: Path):
    assert find_messages(tmp_path, "reference-unknown", "2026-10-01", **{EVIDENCE: evidence("2026-09-30")})


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
        ("purpose: As in SOP\u20111.22.", "SOP\u20111.22", "SOP-1.2"),
        ("purpose: As in sop-1.22.", "sop-1.22", "SOP-1.2"),
        ("purpose: As in S\u00adOP-1.22.", "S\u00adOP-1.22", "SOP-1.2"),
        ("purpose: As 01.1/Part/11 says.", "01.1/Part/11", "01.1/part/1"),
        ("access: {level: restricted, basis: some-lav, reason: Why.}", "some-lav", "some-law"),
    ],
)
def test_a_misspelt_id_is_found_where_it_stands(tmp_path: Path, change: str, unknown: str, meant: str):
    finding = fails(tmp_path, "reference-unknown", **{SECTION: change})
    line = finding.at.source.text.splitlines()[finding.at.line - 1]
    assert line[finding.at.column - 1 :].lstrip("'").startswith(unknown)
    assert f'Did you mean "{meant}"?' in finding.mend


def test_another_number_is_no_slip(tmp_path: Path):
    finding = fails(tmp_path, "reference-unknown", **{SECTION: "related: [SOP-9.9]"})
    assert "Did you mean" not in finding.mend


def test_an_office_that_does_not_exist_is_found(tmp_path: Path):
    text = waivers(waiver("review-never")).replace("school-office", "schol-office")
    found = judge(manual(tmp_path, **{FILE: text}), date(2025, 6, 1)).findings
    assert "reference-unknown" in {one.rule for one in found if one.at.file == FILE}
