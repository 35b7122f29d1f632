"""Waivers to the day: when one holds, what it is for, and what no waiver covers."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.verdict import Verdict, judge
from model import Manual
from model.waivers import Waiver
from reading import load
from tests.checks.given.waivers import FILE, NEVER, judged, standing, waiver, waivers
from tests.overlay import overlaid


def waived(verdict: Verdict) -> set[tuple[str, str]]:
    return {(one.finding.rule, one.finding.subject) for one in verdict.waived}


@pytest.mark.parametrize(
    ("as_of", "holds"),
    [("2024-12-31", False), ("2025-01-01", True), ("2025-12-31", True), ("2026-01-01", False)],
)
def test_a_waiver_holds_from_its_first_day_to_its_last(tmp_path: Path, as_of: str, holds: bool):
    verdict = judged(tmp_path, as_of, waiver("review-never"))
    assert (NEVER in waived(verdict)) == holds
    assert (NEVER in standing(verdict)) == (not holds)


def test_a_waiver_is_for_one_rule_and_one_subject(tmp_path: Path):
    verdict = judged(tmp_path, "2026-02-02", waiver("review-never", since="2026-01-01", expires="2026-12-31"))
    assert waived(verdict) == {NEVER}
    assert {("review-never", "SOP-1.2"), ("review-overdue", "SOP-1.1")} <= standing(verdict)


def test_no_waiver_covers_what_is_wrong_with_waivers(tmp_path: Path):
    ended = waiver("review-never", expires="2025-05-31")
    verdict = judged(tmp_path, "2025-06-01", ended, waiver("waiver-expired"))
    assert ("waiver-expired", "SOP-1.1") in standing(verdict)
    assert ("waiver-unused", "SOP-1.1") in standing(verdict)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Manual:
    return load(overlaid(tmp_path_factory.mktemp("sample"), {FILE: waivers(waiver("review-never"))}))


@given(days=st.integers(-500, 500))
def test_every_finding_either_stands_or_is_waived(sample: Manual, days: int):
    day = date(2025, 6, 1) + timedelta(days)
    verdict = judge(sample, day)
    alone = judge(Manual.of(one for one in sample.documents if one is not sample.waivers), day)
    told = {*verdict.findings, *(one.finding for one in verdict.waived)}
    assert {one for one in told if one.at.file != FILE} == set(alone.findings)
    assert not set(verdict.findings) & {one.finding for one in verdict.waived}


@given(since=st.dates(date(1900, 1, 1), date(9990, 1, 1)), length=st.integers(-400, 800), after=st.integers(-10, 900))
def test_a_waiver_never_holds_on_a_day_that_is_more_than_a_year_on(
    sample: Manual, since: date, length: int, after: int
):
    (one,) = sample.all_waivers
    fields = {name: getattr(one, name) for name in ("places", "rule", "subject", "reason", "office")}
    made = Waiver(**fields, since=since, expires=since + timedelta(length))
    assert not made.holds(since + timedelta(after)) or 0 <= after <= min(length, 366)
