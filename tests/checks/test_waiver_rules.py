"""Waivers to the day: when one holds, when it counts as ended, too long or unused, and what no waiver covers."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.options import Options
from checks.verdict import Verdict, judge
from model import Manual
from model.waivers import Waiver
from reading import load
from tests.overlay import manual, overlaid

FILE = "sop/waivers.yaml"


def waiver(rule: str, subject: str = "SOP-1.1", since: str = "2025-01-01", expires: str = "2025-12-31") -> str:
    return f"""
  - rule: {rule}
    subject: {subject}
    reason: The first review is set for the autumn.
    office: school-office
    since: {since}
    expires: {expires}
"""


def waivers(*each: str) -> str:
    return "waivers:" + "".join(each)


def judged(tmp_path: Path, as_of: str, *each: str, options: Options | None = None) -> Verdict:
    return judge(manual(tmp_path, **{FILE: waivers(*each)}), date.fromisoformat(as_of), options)


def standing(verdict: Verdict) -> set[tuple[str, str]]:
    return {(one.rule, one.subject) for one in verdict.findings}


def waived(verdict: Verdict) -> set[tuple[str, str]]:
    return {(one.finding.rule, one.finding.subject) for one in verdict.waived}


NEVER = ("review-never", "SOP-1.1")


@pytest.mark.parametrize(
    ("as_of", "holds"),
    [("2024-12-31", False), ("2025-01-01", True), ("2025-12-31", True), ("2026-01-01", False)],
)
def test_a_waiver_holds_from_its_first_day_to_its_last(tmp_path: Path, as_of: str, holds: bool):
    verdict = judged(tmp_path, as_of, waiver("review-never"))
    assert (NEVER in waived(verdict)) == holds
    assert (NEVER in standing(verdict)) == (not holds)


@pytest.mark.parametrize(("as_of", "ended"), [("2025-12-30", False), ("2025-12-31", False), ("2026-01-01", True)])
def test_it_has_ended_the_day_after_its_last(tmp_path: Path, as_of: str, ended: bool):
    rules = {rule for rule, _ in standing(judged(tmp_path, as_of, waiver("review-never")))}
    assert ("waiver-expired" in rules) == ended


@pytest.mark.parametrize(
    ("since", "expires", "too_long"),
    [
        ("2025-06-30", "2026-06-29", False),
        ("2025-06-30", "2026-06-30", False),
        ("2025-06-30", "2026-07-01", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2023-02-28", "2024-02-29", True),
        ("2025-06-30", "2025-06-29", True),
        ("2025-06-30", "2025-06-30", False),
    ],
)
def test_a_waiver_lasts_a_year_at_most_and_else_waives_nothing(
    tmp_path: Path, since: str, expires: str, too_long: bool
):
    verdict = judged(tmp_path, since, waiver("review-never", since=since, expires=expires))
    assert (("waiver-too-long", "SOP-1.1") in standing(verdict)) == too_long
    assert (NEVER in standing(verdict)) == too_long


@pytest.mark.parametrize(
    ("expires", "wrong"), [("2026-07-01", "lasts longer than a year"), ("2025-06-29", "ends before it begins")]
)
def test_what_is_wrong_with_its_days_is_said_with_those_that_it_may_have(tmp_path: Path, expires: str, wrong: str):
    whole = waiver("review-overdue", since="2025-06-30", expires="2026-06-30")
    other = waiver("review-never", since="2025-06-30", expires=expires)
    (told,) = [one for one in judged(tmp_path, "2025-06-30", whole, other).findings if one.rule == "waiver-too-long"]
    assert told.message == f"the waiver of review-never for SOP-1.1 {wrong}: it does not hold"
    assert told.mend == "Write a last day from June 30, 2025 to June 30, 2026."


def test_a_waiver_is_for_one_rule_and_one_subject(tmp_path: Path):
    verdict = judged(tmp_path, "2026-02-02", waiver("review-never", since="2026-01-01", expires="2026-12-31"))
    assert waived(verdict) == {NEVER}
    assert {("review-never", "SOP-1.2"), ("review-overdue", "SOP-1.1")} <= standing(verdict)


@pytest.mark.parametrize("subject", ["SOP-1.9", "review-never", "sop-1.1"])
def test_a_waiver_of_nothing_is_unused(tmp_path: Path, subject: str):
    assert ("waiver-unused", subject) in standing(judged(tmp_path, "2025-06-01", waiver("review-never", subject)))


def test_one_that_is_still_to_come_is_not_unused(tmp_path: Path):
    later = waiver("review-overdue", since="2025-06-02", expires="2025-12-31")
    assert not [rule for rule, _ in standing(judged(tmp_path, "2025-06-01", later)) if rule.startswith("waiver-")]


def test_a_waiver_is_used_even_where_its_rule_is_not_asked_today(tmp_path: Path):
    only = Options(select=("waiver-unused",))
    assert standing(judged(tmp_path, "2025-06-01", waiver("review-never"), options=only)) == set()


def test_no_waiver_covers_what_is_wrong_with_waivers(tmp_path: Path):
    ended = waiver("review-never", expires="2025-05-31")
    verdict = judged(tmp_path, "2025-06-01", ended, waiver("waiver-expired"))
    assert ("waiver-expired", "SOP-1.1") in standing(verdict)
    assert ("waiver-unused", "SOP-1.1") in standing(verdict)


def test_a_misspelt_rule_is_told_with_the_nearest(tmp_path: Path):
    (found,) = [one for one in judged(tmp_path, "2025-06-01", waiver("review-nevr")).findings if one.at.file == FILE]
    assert (found.rule, found.subject) == ("rule-unknown", "review-nevr")
    assert 'Did you mean "review-never"?' in found.mend


def test_an_office_that_does_not_exist_is_found(tmp_path: Path):
    text = waivers(waiver("review-never")).replace("school-office", "schol-office")
    found = judge(manual(tmp_path, **{FILE: text}), date(2025, 6, 1)).findings
    assert "reference-unknown" in {one.rule for one in found if one.at.file == FILE}


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
