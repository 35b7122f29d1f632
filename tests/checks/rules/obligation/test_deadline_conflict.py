"""Deadlines that contradict the policy or one another: compared to the day, told where they stand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.deadlines import find_deadlines
from tests.checks.applied import OTHER, POLICY, SECTION, fails, find, passes, show_line
from tests.overlay import SAMPLE


def step(by: str, who: str = "sso", basis: str = "policy", clause: str = "01.1/part/1") -> str:
    return f"""
implements: [01.1/part/1, 01.1/part/2, 01.1/part/3]
steps:
  - {{who: {who}, does: Tell the office., by: {json.dumps(by)}, basis: {basis}, cites: [{clause}]}}
"""


@pytest.mark.parametrize(
    ("by", "wrong"),
    [
        ("Within two days.", True),
        ("Within 3 days.", False),
        ("Within three (3) days.", False),
        ("Within 3 calendar days.", False),
        ("Within 72 hours.", False),
        ("Within 73 hours.", True),
        ("Within five (5)\u00a0days.", True),
        ("Within\u00a05 days.", True),
        ("With\u00adin 5\u202fdays.", True),
        ("Within\u00a0three (3)\u00a0days.", False),
        ("Within 4 days.", True),
        ("Within 3 business days.", True),
        ("At once.", False),
        ("No later than November 1.", True),
    ],
)
def test_the_policys_own_deadline_holds(tmp_path: Path, by: str, wrong: bool):
    assert bool(find(tmp_path, "deadline-conflict", **{SECTION: step(by)})) is wrong


@pytest.mark.parametrize(
    ("by", "wrong"),
    [("By October 31.", True), ("No later than November 1 of each year.", False), ("By 2 November.", True)],
)
def test_a_day_of_the_year_is_compared_to_the_day(tmp_path: Path, by: str, wrong: bool):
    yearly = (SAMPLE / POLICY).read_text().replace("by: {within: 3 days}", "by: {each_year: 11-01}")
    assert bool(find(tmp_path, "deadline-conflict", **{SECTION: step(by), POLICY: yearly})) is wrong


def test_a_proposal_may_be_quicker(tmp_path: Path):
    passes(tmp_path, "deadline-conflict", **{SECTION: step("Within 1 day.", basis="proposal")})


def test_two_sections_with_one_clause_must_agree(tmp_path: Path):
    one = step("Within a week.", clause="01.1/part/2")
    same, other = step("Within 7 days.", clause="01.1/part/2"), step("Within 8 days.", clause="01.1/part/2")
    passes(tmp_path / "a", "deadline-conflict", **{SECTION: one, OTHER: same})
    finding = fails(tmp_path / "b", "deadline-conflict", **{SECTION: one, OTHER: other})
    assert finding.subject == "SOP-1.2"
    assert "SOP-1.1" in finding.message


def test_two_offices_may_have_two_deadlines_and_an_archived_section_none(tmp_path: Path):
    one = step("Within 7 days.", clause="01.1/part/2")
    other = step("Within 8 days.", "school-office", clause="01.1/part/2")
    passes(tmp_path / "a", "deadline-conflict", **{SECTION: one, OTHER: other})
    gone = step("Within 8 days.") + "status: archived"
    passes(tmp_path / "b", "deadline-conflict", **{OTHER: gone})


@pytest.mark.parametrize(
    ("does", "by", "where"),
    [("Tell the office.", "by: Within 4 days.", "Within 4 days."), ("Tell it within 4 days.", "", "Tell it")],
)
def test_it_is_told_where_the_deadline_stands(tmp_path: Path, does: str, by: str, where: str):
    text = f"""
steps:
  - who: sso
    does: {does}
    {by}
    basis: policy
    cites: [01.1/part/1]
"""
    finding = fails(tmp_path, "deadline-conflict", **{SECTION: text})
    assert show_line(finding).startswith(where)


def test_a_step_that_keeps_it_hides_none_after_it(tmp_path: Path):
    text = """
steps:
  - {who: sso, does: Tell the office., by: Within 3 days., basis: policy, cites: [01.1/part/1]}
  - {who: sso, does: Tell it again., by: Within 4 days., basis: policy, cites: [01.1/part/1]}
"""
    finding = fails(tmp_path, "deadline-conflict", **{SECTION: text})
    assert 'says "Within 4 days" for' in finding.message


@given(st.integers(1, 400), st.sampled_from(["hour", "day", "week", "month", "year"]))
def test_a_deadline_in_figures_is_read_back(number: int, unit: str):
    (one,) = find_deadlines(f"Within {number} {unit}{'' if number == 1 else 's'}, and at once.")
    (other,) = find_deadlines(f"no later than {number} {unit}s")
    assert one.same(other)
