"""Offices under another name than their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import fails, passes
from tests.checks.given.texts import says

OFFICES = """
offices:
  - {id: school-office, name: Chief Operations Officer, short: COO, also: [Chief Operating Officer, Operations Desk]}
  - {id: sso, name: School Safety Officer, short: SSO, also: [School safety officer, Safety Officer], kind: group}
  - {id: counsel, name: General Counsel}
"""


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Tell the Chief Operating Officer.", "Chief Operating Officer"),
        ("Tell the Operations Desk.", "Operations Desk"),
        ("Tell the Chief Operation Officer.", "Chief Operation Officer"),
        ("Ask General Council first.", "General Council"),
        ("Tell the Chief\u00a0Operating Officer.", "Chief\u00a0Operating Officer"),
        ("Ask Gen\u00aderal Council\u2019s office first.", "Gen\u00aderal Council\u2019s"),
    ],
)
def test_another_name_is_found_where_it_stands(tmp_path: Path, text: str, wrong: str):
    finding = fails(tmp_path, "office-misnamed", **says(text), **{"sop/manual.yaml": OFFICES})
    assert finding.message.startswith(f'"{wrong}"')
    assert finding.at.source.text.splitlines()[finding.at.line - 1][finding.at.column - 1 :].startswith(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Tell the Chief Operations Officer.",
        "Tell the Chief Operations Officer’s desk.",
        "Tell the COO.",
        "School Safety Officers and a school safety officer.",
        "A Safety Officer.",
        'The policy says "Chief Operating Officer" once.',
        "Chief Equity Officer.",
    ],
)
def test_its_own_name_its_short_forms_and_quotations_are_not(tmp_path: Path, text: str):
    passes(tmp_path, "office-misnamed", **says(text), **{"sop/manual.yaml": OFFICES})
