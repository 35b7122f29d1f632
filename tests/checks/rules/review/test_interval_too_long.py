"""Review intervals beside the longest that the policy allows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import POLICY, SECTION, find_messages, passes


@pytest.mark.parametrize(
    ("interval", "long"), [("1 year", 0), ("24 months", 0), ("730 days", 0), ("731 days", 1), ("3 years", 1)]
)
def test_an_interval_is_compared_by_its_length(tmp_path: Path, interval: str, long: int):
    assert len(find_messages(tmp_path, "interval-too-long", "2026-06-01", **{SECTION: f"interval: {interval}"})) == long


def test_an_archived_section_is_not_reviewed_at_all(tmp_path: Path):
    gone = {SECTION: "status: archived\ninterval: 3 years"}
    passes(tmp_path, "interval-too-long", "2026-06-01", **gone)


@pytest.mark.parametrize(("interval", "long"), [("1 year", 0), ("2 years", 1)])
def test_a_clause_that_asks_for_more_than_one_a_year_leaves_no_longer_than_that(
    tmp_path: Path, interval: str, long: int
):
    twice_a_year = f"review: {{interval: {interval}, lead: 90 days, cites: [01.1/part/2]}}"
    files = {"sop/manual.yaml": twice_a_year}
    assert len(find_messages(tmp_path, "interval-too-long", "2024-06-01", **files)) == long


def test_the_clause_that_the_settings_cite_is_the_limit_of_the_manual_itself(tmp_path: Path):
    yearly = "review: {interval: 2 years, lead: 90 days, cites: [01.1/part/1]}"
    clause = """
clauses:
  - {id: 01.1/part/1, kind: sentence, runs: [{keep: Once a year.}], duty: shall, office: [sso],
     every: {at_least: 1, per: 1 year}}
"""
    ((_, message),) = find_messages(
        tmp_path, "interval-too-long", "2024-06-01", **{"sop/manual.yaml": yearly, POLICY: clause}
    )
    assert message == "the manual is reviewed every 2 years, and at most 1 year may lie between two reviews"
