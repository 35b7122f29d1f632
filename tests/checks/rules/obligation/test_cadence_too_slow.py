"""Cadences at their edges: gaps in the record, school years, plans beside their clauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Severity
from tests.checks.applied import POLICY, find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations


def test_a_past_gap_is_a_warning(tmp_path: Path):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence("2026-07-01", "2026-12-01")}
    slow = find_messages(tmp_path, "cadence-too-slow", "2026-12-02", **files)
    assert slow == [
        (
            Severity.WARNING,
            (
                "OBL-report, July 1, 2026 to December 1, 2026: 153 days lie between them, "
                "and at least once every 3 months is owed"
            ),
        )
    ]


def test_too_few_in_a_school_year_that_is_over(tmp_path: Path):
    files = {
        OBLIGATIONS: obligations("every: {at_least: 2, per: 1 year}", "school-year"),
        EVIDENCE: evidence("2027-06-01"),
    }
    passes(tmp_path / "a", "cadence-too-slow", "2027-06-30", **files)
    ((severity, message),) = find_messages(tmp_path / "b", "cadence-too-slow", "2027-07-01", **files)
    assert (severity, "1 on record" in message) == (Severity.WARNING, True)


@pytest.mark.parametrize(
    ("plan", "slow"),
    [("{at_least: 2, per: 1 year}", 0), ("{at_least: 1, per: 6 months}", 0), ("{at_least: 1, per: 7 months}", 1)],
)
def test_a_plan_is_compared_with_its_clause(tmp_path: Path, plan: str, slow: int):
    assert (
        len(find_messages(tmp_path, "cadence-too-slow", "2026-07-02", **{OBLIGATIONS: obligations(f"every: {plan}")}))
        == slow
    )


@pytest.mark.parametrize(
    ("plan", "asked", "slow"),
    [
        ("at_least: 39, per: 1 year, unit: hours", "at_least: 40, per: 1 year, unit: hours", 1),
        ("at_least: 40, per: 1 year, unit: hours", "at_least: 40, per: 1 year, unit: hours", 0),
        ("at_least: 1, per: 1 year, unit: hours", "at_least: 2, per: 1 year", 0),
        ("at_least: 1, per: 1 year", "at_least: 40, per: 1 year, unit: hours", 0),
    ],
)
def test_hours_are_compared_with_hours_and_times_with_times(tmp_path: Path, plan: str, asked: str, slow: int):
    clause = f"""
clauses:
  - {{id: 01.1/part/2, kind: sentence, runs: [{{keep: Often.}}], duty: shall, office: [sso], every: {{{asked}}}}}
"""
    files = {OBLIGATIONS: obligations(f"every: {{{plan}}}"), POLICY: clause}
    assert len(find_messages(tmp_path, "cadence-too-slow", "2026-07-02", **files)) == slow
