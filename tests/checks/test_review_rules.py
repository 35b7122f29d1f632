"""Review dates to the day: the last day is not late, leap days, archived sections, rounds to come."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Finding
from facts.digests import digest_section
from reading import load
from tests.overlay import manual, overlaid

SECTION = "sop/sections/1.1-sample.yaml"
ROUND = "sop/reviews/REV-2026-1.yaml"


def found(tmp_path: Path, as_of: str, **files: str) -> dict[str, Finding]:
    """Findings on SOP-1.1 and on rounds, by rule."""
    findings = check(manual(tmp_path, **files), date.fromisoformat(as_of))
    return {one.rule: one for one in findings if one.subject in ("SOP-1.1", "REV-2026-1")}


def review(folder: Path, day: str, *, convened: str = "2020-01-01") -> str:
    """A round that reviewed SOP-1.1 as it stands, on that day."""
    sample = manual(folder / "before")
    seen = digest_section(sample, sample.section_by_id["SOP-1.1"])
    return f"""
id: REV-2026-1
convened: {convened}
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
  - {{section: SOP-1.1, date: {day}, outcome: kept, digest: {seen}}}
"""


@pytest.mark.parametrize(
    ("since", "last_day", "day_after"),
    [
        ("2024-02-01", "2026-02-01", "2026-02-02"),
        ("2024-02-29", "2026-02-28", "2026-03-01"),
        ("2022-02-28", "2024-02-28", "2024-02-29"),
        ("2023-12-31", "2025-12-31", "2026-01-01"),
    ],
)
def test_a_section_is_overdue_the_day_after_its_last_day(tmp_path: Path, since: str, last_day: str, day_after: str):
    assert "review-overdue" not in found(tmp_path / "a", last_day, **{SECTION: f"since: {since}"})
    late = found(tmp_path / "b", day_after, **{SECTION: f"since: {since}"})["review-overdue"]
    assert "1 day late" in late.message
    assert late.at.source.text.splitlines()[late.at.line - 1].startswith("since:")


def test_a_section_is_due_soon_from_the_lead_time_to_its_last_day(tmp_path: Path):
    soon = {
        day: "review-due-soon" in found(tmp_path / day, day)
        for day in ("2025-11-02", "2025-11-03", "2026-02-01", "2026-02-02")
    }
    assert soon == {"2025-11-02": False, "2025-11-03": True, "2026-02-01": True, "2026-02-02": False}


def test_the_interval_and_lead_time_are_settings(tmp_path: Path):
    yearly = "review: {interval: 1 year, lead: 1 week, cites: [01.1/part/1]}"
    assert "review-overdue" in found(tmp_path, "2025-02-02", **{"sop/manual.yaml": yearly})


def test_a_section_may_have_a_shorter_interval(tmp_path: Path):
    assert "review-overdue" in found(tmp_path, "2025-02-02", **{SECTION: "interval: 1 year"})


def test_a_review_starts_the_clock_anew(tmp_path: Path):
    late_before = found(tmp_path / "a", "2026-02-02")
    reviewed = found(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-02")})
    assert "review-overdue" in late_before
    assert not {"review-overdue", "review-never", "review-due-soon", "review-changed"} & set(reviewed)


def test_a_review_to_come_does_not_stop_the_clock_and_is_an_error(tmp_path: Path):
    to_come = found(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-03")})
    assert {"review-overdue", "review-future"} <= set(to_come)


def test_a_review_today_is_not_in_the_future(tmp_path: Path):
    as_of = found(tmp_path / "b", "2026-02-02", **{ROUND: review(tmp_path, "2026-02-02", convened="2026-02-02")})
    assert "review-future" not in as_of


def test_never_reviewed_says_when_the_first_is_due(tmp_path: Path):
    assert "February 1, 2026" in found(tmp_path, "2024-02-01")["review-never"].message


def test_an_archived_section_has_no_clock(tmp_path: Path):
    assert not found(tmp_path, "2040-01-01", **{SECTION: "status: archived"})


@pytest.mark.parametrize(
    "change",
    [
        "short_answer: Keep the firearm in its holster.",
        "owner: sso",
        "terms: []",
        "access: {level: restricted, basis: some-law, reason: To see.}",
        "steps: [{who: sso, does: Nothing., basis: proposal}]",
        "does_not_apply: []",
    ],
)
def test_a_change_of_what_somebody_does_is_told(tmp_path: Path, change: str):
    round_before = review(tmp_path, "2026-02-02")
    told = found(tmp_path / "b", "2026-02-03", **{ROUND: round_before, SECTION: change})
    assert "review-changed" in told


@pytest.mark.parametrize("change", ["revision: 2", "status: issued", "open_questions: []", "urgent: 7", "related: []"])
def test_other_changes_need_no_new_review(tmp_path: Path, change: str):
    round_before = review(tmp_path, "2026-02-02")
    assert "review-changed" not in found(tmp_path / "b", "2026-02-03", **{ROUND: round_before, SECTION: change})


def test_comments_key_order_and_wrapping_change_no_digest(tmp_path: Path):
    folder = overlaid(tmp_path / "b", {ROUND: review(tmp_path, "2026-02-02")})
    file = folder / SECTION
    lines = file.read_text().replace("short_answer: Keep the firearm holstered.", "").splitlines()
    file.write_text(
        "\n".join(["short_answer: >-\n  Keep the\n  firearm holstered.  # not a comment", "# A comment", *lines])
    )
    file.write_text(file.read_text().replace("  # not a comment", ""))
    assert "review-changed" not in {one.rule for one in check(load(folder), date(2026, 2, 3))}


def test_both_sides_must_sit_on_the_team(tmp_path: Path):
    text = review(tmp_path, "2026-02-02").replace("from: community", "from: department")
    one_sided = found(tmp_path / "b", "2026-02-03", **{ROUND: text})
    assert "the community" in one_sided["review-team"].message


@pytest.mark.parametrize(
    ("as_of", "rule", "said"),
    [
        ("2026-02-02", "review-overdue", "by February 1, 2026: never reviewed, 1 day late"),
        ("2026-02-03", "review-overdue", "by February 1, 2026: never reviewed, 2 days late"),
        ("2026-02-01", "review-due-soon", "by February 1, 2026, today"),
        ("2026-01-31", "review-due-soon", "by February 1, 2026, in 1 day"),
        ("2025-11-03", "review-due-soon", "by February 1, 2026, in 90 days"),
    ],
)
def test_how_late_or_how_soon_is_said_in_days(tmp_path: Path, as_of: str, rule: str, said: str):
    assert found(tmp_path, as_of)[rule].message.endswith(said)


@pytest.mark.parametrize(
    ("rule", "second", "as_of"),
    [
        ("review-overdue", "since: 2020-01-01", "2026-01-01"),
        ("review-due-soon", "since: 2024-01-31", "2026-01-01"),
        ("review-never", "since: 2024-01-31", "2026-01-01"),
        ("review-changed", "short_answer: Other.", "2026-02-03"),
    ],
)
def test_a_section_that_is_fine_hides_none_after_it(tmp_path: Path, rule: str, second: str, as_of: str):
    reviewed = review(tmp_path, "2026-02-02").replace("SOP-1.1", "SOP-1.2") if rule == "review-changed" else ""
    files = {SECTION: "status: archived", "sop/sections/1.2-other.yaml": second} | (
        {ROUND: reviewed} if reviewed else {}
    )
    findings = check(manual(tmp_path / "all", **files), date.fromisoformat(as_of))
    assert "SOP-1.2" in {one.subject for one in findings if one.rule == rule}
