"""Which clause is carried out by what, in the policy's order."""

from __future__ import annotations

import pytest

from facts.coverage import compute_coverage, find_implementers
from model import Manual
from tests.manuals import SECTION, ManualWith

NOTHING = {SECTION: "implements: []"}

OBLIGATION = """
obligations:
  - id: OBL-tell
    title: Tell
    clauses: [01.1/part/1]
    office: sso
    section: SOP-1.2
    evidence: A note.
    first: 2024-02-01
    by: {within: 3 days}
    basis: policy
    cites: [01.1/part/1]
"""
TEAM = """
teams:
  - office: sso
    section: SOP-1.2
    created_by: school-office
    purpose: To write it down.
    seats: [{seat: An officer, count: 1, basis: proposal}]
    implements: [01.1/part/2]
"""
GUIDE = """
id: GUIDE-when
title: When
section: SOP-1.2
status: draft
question: When?
answers: [{id: now, label: Now, means: At once.}, {id: later, label: Later, means: Not now.}]
situations: [{id: SIT-one, situation: One., answer: now, reason: Because., basis: proposal}]
implements: [01.1/part/3]
"""


def carried(manual: Manual) -> dict[str, list[str]]:
    return {duty.clause.id: [one.id for one in duty.implementers] for duty in compute_coverage(manual)}


def test_each_clause_with_a_duty_is_listed_and_no_other(manual_with: ManualWith):
    assert carried(manual_with()) == {
        "01.1/part/1": ["SOP-1.1"],
        "01.1/part/2": ["SOP-1.1"],
        "01.1/part/3": ["SOP-1.1"],
    }


def test_a_clause_that_nothing_carries_out_is_listed_too(manual_with: ManualWith):
    assert carried(manual_with(NOTHING)) == {"01.1/part/1": [], "01.1/part/2": [], "01.1/part/3": []}


@pytest.mark.parametrize(
    ("file", "text", "clause", "by"),
    [
        ("sop/program/obligations.yaml", OBLIGATION, "01.1/part/1", "OBL-tell"),
        ("sop/program/teams.yaml", TEAM, "01.1/part/2", "SOP-1.2"),
        ("sop/guides/when.yaml", GUIDE, "01.1/part/3", "GUIDE-when"),
        ("sop/sections/1.2-other.yaml", "implements: [01.1/part/1]", "01.1/part/1", "SOP-1.2"),
    ],
)
def test_whatever_kind_of_file_carries_it_out(manual_with: ManualWith, file: str, text: str, clause: str, by: str):
    assert carried(manual_with({**NOTHING, file: text}))[clause] == [by]


@pytest.mark.parametrize("file", [SECTION, "sop/guides/when.yaml"])
def test_what_is_archived_carries_nothing(manual_with: ManualWith, file: str):
    files = {"sop/guides/when.yaml": GUIDE, SECTION: "status: draft"}
    assert carried(manual_with({**files, file: files[file].replace("draft", "archived")}))["01.1/part/3"] == [
        "SOP-1.1" if file != SECTION else "GUIDE-when"
    ]


def test_each_implementer_is_named_once(manual_with: ManualWith):
    twice = OBLIGATION.replace("clauses: [01.1/part/1]", "clauses: [01.1/part/1, 01.1/part/2]")
    found = find_implementers(manual_with({"sop/program/obligations.yaml": twice}))
    assert [one.id for one in found["01.1/part/1"]] == ["OBL-tell", "SOP-1.1"]


def test_a_known_gap_is_told_with_its_reason(manual_with: ManualWith):
    gap = "known_gaps: [{clause: 01.1/part/1, reason: Waits for the Board.}]"
    first, second, _ = compute_coverage(manual_with({**NOTHING, "sop/manual.yaml": gap}))
    assert first.known_gap is not None
    assert first.known_gap.reason == "Waits for the Board."
    assert second.known_gap is None
