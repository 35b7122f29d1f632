"""`sop review record`, `sop review status`, what is put off, and reviews of a section in between."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from checks.engine import check
from facts.rounds import find_review_day
from reading import load
from tests.conftest import ManualAt, RunSop
from tests.overlay import SAMPLE

ROUND = "sop/reviews/REV-2026-1.yaml"
TEAM = """\
- {seat: School safety, from: department, office: school-office}
- {seat: A parent, from: community}
"""
PUT_OFF = ("--until", "2026-09-01", "--reason", "Counsel is asked.")


def start(root: Path, run_sop: RunSop, *more: str, team: str = TEAM, day: str = "2026-03-02") -> Result:
    (root / "team.yaml").write_text(team, "utf-8")
    return run_sop("review", "start", *more, "--team", str(root / "team.yaml"), "--date", day, root=root)


def record(root: Path, run_sop: RunSop, *words: str, day: str = "2026-03-03") -> Result:
    return run_sop("review", "record", "REV-2026-1", *words, "--date", day, root=root)


def close(root: Path, run_sop: RunSop, day: str = "2026-03-09") -> Result:
    return run_sop("review", "close", "REV-2026-1", "--date", day, root=root)


def find(root: Path, rule: str, day: str) -> list[tuple[str, str]]:
    findings = check(load(root), date.fromisoformat(day))
    return [(one.severity.word, one.message) for one in findings if one.rule == rule]


def test_outcomes_are_saved_meeting_by_meeting(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    assert start(root, run_sop).exit_code == 0
    first = record(root, run_sop, "SOP-1.1=kept", "--remark", "Read aloud.")
    assert (first.exit_code, first.stderr) == (0, "1 of 2 sections of its agenda are left.\n"), first.output
    assert load(root).rounds[0].closed is None
    assert record(root, run_sop, "SOP-1.2=kept", day="2026-03-05").exit_code == 0
    assert close(root, run_sop).exit_code == 0
    (made,) = load(root).rounds
    assert [(one.section, one.date.day, one.remark) for one in made.sections] == [
        ("SOP-1.1", 3, "Read aloud."),
        ("SOP-1.2", 5, ""),
    ]
    assert run_sop("fmt", "--check", root=root).exit_code == 0


def test_status_tells_what_was_decided_put_off_and_left_in_the_order_of_the_manual(
    manual_at: ManualAt, run_sop: RunSop
):
    more = (SAMPLE / "sop/sections/1.2-other.yaml").read_text("utf-8")
    written = {f"sop/sections/1.{at}-more.yaml": more.replace("SOP-1.2", f"SOP-1.{at}") for at in (10, 3)}
    root = manual_at(written=written)
    start(root, run_sop)
    record(root, run_sop, "SOP-1.1=kept")
    record(root, run_sop, "SOP-1.2=put-off", *PUT_OFF)
    assert (
        run_sop("review", "status", root=root).stdout
        == """\
REV-2026-1, convened on March 2, 2026, under way
  Decided: 1 kept
  Put off to September 1, 2026: SOP-1.2 Other section (Counsel is asked.)
  Left: 2 of 4
    SOP-1.3 Other section
    SOP-1.10 Other section
"""
    )


def test_what_is_put_off_keeps_no_clock_and_no_duty_and_is_found_once_its_day_has_passed(
    manual_at: ManualAt, run_sop: RunSop
):
    root = manual_at()
    start(root, run_sop)
    record(root, run_sop, "SOP-1.1=kept")
    assert record(root, run_sop, "SOP-1.2=put-off", *PUT_OFF).exit_code == 0
    assert close(root, run_sop).exit_code == 0
    assert "SOP-1.2" not in load(root).reviews
    assert find_review_day(load(root), date(2026, 3, 10)) is None
    put_off = "REV-2026-1 put off SOP-1.2, to be reviewed by September 1, 2026"
    assert find(root, "review-round-incomplete", "2026-09-01") == [("warning", put_off)]
    assert find(root, "review-put-off", "2026-09-01") == []
    assert find(root, "review-round-incomplete", "2026-09-02") == [("error", "REV-2026-1 was closed without SOP-1.2")]
    assert [severity for severity, _ in find(root, "review-put-off", "2026-09-02")] == ["error"]


@pytest.mark.parametrize("written", ["put-off", "put off", "Deferred"])
def test_what_is_put_off_may_stand_in_the_file_of_outcomes(manual_at: ManualAt, run_sop: RunSop, written: str):
    root = manual_at()
    start(root, run_sop)
    outcomes = f"""\
- {{section: SOP-1.2, date: 2026-03-03, outcome: {written}, until: 2026-09-01, reason: Counsel is asked.}}
- {{section: SOP-1.1, date: 2026-03-03, outcome: kept}}
"""
    (root / "outcomes.yaml").write_text(outcomes, "utf-8")
    words = ("close", "REV-2026-1", "--outcomes", str(root / "outcomes.yaml"), "--date", "2026-03-09")
    result = run_sop("review", *words, root=root)
    assert result.exit_code == 0, result.output
    (made,) = load(root).rounds
    assert [(one.section, one.until) for one in made.put_off] == [("SOP-1.2", date(2026, 9, 1))]
    assert [one.section for one in made.sections] == ["SOP-1.1"]


def test_a_section_put_off_without_a_day_is_told_at_its_line(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    outcomes = """\
- {section: SOP-1.1, date: 2026-03-03, outcome: kept}
- {section: SOP-1.2, date: 2026-03-03, outcome: put-off, reason: Counsel is asked.}
"""
    (root / "outcomes.yaml").write_text(outcomes, "utf-8")
    words = ("close", "REV-2026-1", "--outcomes", str(root / "outcomes.yaml"), "--date", "2026-03-09")
    result = run_sop("review", *words, root=root)
    assert (result.exit_code, "outcomes.yaml:2:" in result.output, "until" in result.output) == (2, True, True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("SOP-1.1",), '"SOP-1.1" is no decision. Write SECTION=OUTCOME'),
        (("SOP-1.1=fine",), '"kept", "changed", "archive" or "put-off"'),
        (("SOP-1.9=kept",), 'There is no section "SOP-1.9".'),
        (("SOP-1.1=kept", "SOP-1.1=archive"), "SOP-1.1 is decided on twice"),
        (("SOP-1.1=changed",), "SOP-1.1 reads as it did when REV-2026-1 began."),
        (("SOP-1.1=put-off",), "say until when with --until"),
        (("SOP-1.1=put-off", "--until", "2026-03-03", "--reason", "So."), "which is not after 2026-03-03"),
    ],
)
def test_what_cannot_be_recorded_is_told_and_nothing_written(
    manual_at: ManualAt, run_sop: RunSop, words: tuple[str, ...], said: str
):
    root = manual_at()
    start(root, run_sop)
    before = (root / ROUND).read_bytes()
    result = record(root, run_sop, *words)
    assert (result.exit_code, said in result.output) == (2, True), result.output
    assert (root / ROUND).read_bytes() == before


def test_a_round_in_which_all_was_put_off_has_reviewed_nothing(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    record(root, run_sop, "SOP-1.1=put-off", "SOP-1.2=put-off", *PUT_OFF)
    assert "has reviewed no section" in close(root, run_sop).output


def test_a_review_as_needed_is_no_error_keeps_its_clock_and_stands_for_no_regular_review(
    manual_at: ManualAt, run_sop: RunSop
):
    root = manual_at()
    assert start(root, run_sop, "SOP-1.1", "--as-needed").exit_code == 0
    record(root, run_sop, "SOP-1.1=kept")
    assert close(root, run_sop).exit_code == 0
    assert find(root, "review-round-incomplete", "2026-03-10") == []
    assert find(root, "review-overdue", "2026-03-10") == []
    assert find_review_day(load(root), date(2026, 3, 10)) is None


def test_a_review_as_needed_runs_beside_the_regular_one(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    assert start(root, run_sop, "SOP-1.1", "--as-needed", day="2026-03-03").exit_code == 0
    assert find(root, "team-not-reconstituted", "2026-03-04") == []
    assert "REV-2026-1 is under way" in start(root, run_sop).output


def test_a_review_as_needed_names_its_sections(manual_at: ManualAt, run_sop: RunSop):
    assert "Name the sections" in start(manual_at(), run_sop, "--as-needed").output


@pytest.mark.parametrize(
    ("team", "said"),
    [
        (TEAM.splitlines()[0], "lacks a seat from the community (`from: community`)"),
        (TEAM.splitlines()[1], "lacks a seat from a District department (`from: department`)"),
        (TEAM.replace("school-office", "school-ofice"), 'Did you mean "school-office"?'),
    ],
)
def test_a_team_that_is_not_whole_does_not_start(manual_at: ManualAt, run_sop: RunSop, team: str, said: str):
    root = manual_at()
    result = start(root, run_sop, team=team)
    assert (result.exit_code, said in result.output) == (2, True), result.output
    assert not (root / ROUND).exists()


def test_a_seat_that_the_manual_gives_to_an_office_is_missed_by_name(manual_at: ManualAt, run_sop: RunSop):
    teams = """\
teams:
  - office: school-office
    section: SOP-1.1
    created_by: school-office
    purpose: Reviews the manual.
    seats: [{seat: An officer, office: sso, count: 1, basis: proposal}]
    implements: [01.1/part/1]
"""
    root = manual_at(written={"sop/program/teams.yaml": teams})
    assert "lacks the seat of the SSO (`office: sso`)" in start(root, run_sop).output


def test_an_outcome_that_nobody_carried_out_is_found_until_it_is(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    record(root, run_sop, "SOP-1.2=archive")
    told = "REV-2026-1 decided on March 3, 2026 to archive SOP-1.2, and it is draft"
    assert find(root, "review-outcome-open", "2029-06-01") == [("warning", told)]
    words = ("SOP-1.2", "--date", "2026-03-04", "--reason", "The team decided so.")
    assert run_sop("archive", *words, root=root).exit_code == 0
    assert find(root, "review-outcome-open", "2029-06-01") == []
