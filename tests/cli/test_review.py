"""`sop review start` and `sop review close`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from facts.digests import digest_section
from facts.suspects import digest_clauses
from reading import load
from tests.conftest import ManualAt, RunSop

ROUND = "sop/reviews/REV-2026-1.yaml"
TEAM = """\
- {seat: School safety, from: department, office: school-office}
- {seat: A parent, from: community}
"""
OUTCOMES = """\
- section: SOP-1.1
  date: 2026-03-09
  outcome: kept
  remark: Read aloud.
- {section: SOP-1.2, date: 2026-03-02, outcome: archive}
"""


def start(root: Path, run_sop: RunSop, *more: str, team: str = TEAM, day: str = "2026-03-02") -> str:
    """Begin a round; gives what was said on the standard error."""
    (root / "team.yaml").write_text(team, "utf-8")
    result = run_sop("review", "start", *more, "--team", str(root / "team.yaml"), "--date", day, root=root)
    assert result.exit_code == (2 if not result.stdout else 0), result.output
    return result.stderr


def close(
    root: Path, run_sop: RunSop, outcomes: str = OUTCOMES, name: str = "REV-2026-1", day: str = "2026-03-09"
) -> str:
    """Close a round; gives what was said on the standard error."""
    (root / "outcomes.yaml").write_text(outcomes, "utf-8")
    result = run_sop("review", "close", name, "--outcomes", str(root / "outcomes.yaml"), "--date", day, root=root)
    assert result.exit_code == (2 if not result.stdout else 0), result.output
    return result.stderr


def rewrite(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def test_a_round_begins_with_every_section_as_it_reads_and_decides_nothing(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    manual = load(root)
    start(root, run_sop)
    (made,) = load(root).rounds
    assert (made.file, made.convened, made.closed, made.sections) == (ROUND, date(2026, 3, 2), None, ())
    assert [(seat.seat, seat.origin, seat.office) for seat in made.team] == [
        ("School safety", "department", "school-office"),
        ("A parent", "community", None),
    ]
    assert {entry.section: entry.digest for entry in made.agenda} == {
        section.id: digest_section(manual, section) for section in manual.sections
    }
    assert run_sop("fmt", "--check", str(root / ROUND), root=root).exit_code == 0


def test_archived_sections_are_left_out_and_a_round_can_be_of_some_sections(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged={"sop/sections/1.2-other.yaml": "status: archived"})
    start(root, run_sop)
    assert [entry.section for entry in load(root).rounds[0].agenda] == ["SOP-1.1"]
    (root / ROUND).unlink()
    start(root, run_sop, "SOP-1.2")
    assert [entry.section for entry in load(root).rounds[0].agenda] == ["SOP-1.2"]


def test_closing_records_the_outcomes_the_days_and_what_was_read(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    (root / ROUND).write_text((root / ROUND).read_text("utf-8") + "# A remark of the editor.\n", "utf-8")
    assert close(root, run_sop) == ""
    manual = load(root)
    (made,) = manual.rounds
    assert made.closed == date(2026, 3, 9)
    assert [(one.section, one.date, one.outcome, one.remark) for one in made.sections] == [
        ("SOP-1.1", date(2026, 3, 9), "kept", "Read aloud."),
        ("SOP-1.2", date(2026, 3, 2), "archive", ""),
    ]
    for one in made.sections:
        section = manual.section_by_id[one.section]
        assert one.digest == digest_section(manual, section)
        assert {seen.clause: seen.words for seen in one.policy} == digest_clauses(manual, section)
    assert "# A remark of the editor.\n" in (root / ROUND).read_text("utf-8")
    assert run_sop("fmt", "--check", str(root / ROUND), root=root).exit_code == 0
    assert run_sop("check", "--select", "review-changed,review-future,review-team", root=root).exit_code == 0


def test_what_was_recorded_by_hand_stays(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    by_hand = f"sections:\n  - {{section: SOP-1.2, date: 2026-03-02, outcome: kept, digest: '{'1' * 64}'}}  # by hand\n"
    rewrite(root / ROUND, "sections: []\n", by_hand)
    assert "SOP-1.2 is decided on twice" in close(root, run_sop)
    assert close(root, run_sop, OUTCOMES[: OUTCOMES.index("- {")]) == ""
    assert [(one.section, one.digest == "1" * 64) for one in load(root).rounds[0].sections] == [
        ("SOP-1.2", True),
        ("SOP-1.1", False),
    ]
    assert "# by hand\n" in (root / ROUND).read_text("utf-8")


def test_a_section_that_was_changed_meanwhile_was_not_kept(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    changed = OUTCOMES.replace("kept", "changed")
    assert "SOP-1.1 reads as it did when REV-2026-1 began." in close(root, run_sop, changed)
    rewrite(root / "sop/sections/1.1-sample.yaml", "Keep the firearm holstered.", "Keep it holstered.")
    assert "SOP-1.1 was changed since REV-2026-1 began" in close(root, run_sop)
    assert close(root, run_sop, changed) == ""


@pytest.mark.parametrize(
    ("outcomes", "day", "said"),
    [
        ("[]", "2026-03-09", "the list is empty"),
        (OUTCOMES[: OUTCOMES.index("- {")], "2026-03-09", "REV-2026-1 has no decision on SOP-1.2."),
        (OUTCOMES, "2026-03-01", "2026-03-01 is before 2026-03-02"),
        (OUTCOMES, "2026-03-08", "SOP-1.1: 2026-03-09 lies outside of the round"),
        (OUTCOMES.replace("SOP-1.2", "SOP-9.9"), "2026-03-09", "There is no section SOP-9.9."),
        (OUTCOMES.replace("archive", "archived"), "2026-03-09", 'Did you mean "archive"?'),
        (OUTCOMES.replace("  date: 2026-03-09\n", ""), "2026-03-09", "date"),
        (OUTCOMES.replace("SOP-1.2", "SOP-1.1"), "2026-03-09", "SOP-1.1 is decided on twice"),
        ("sections: [", "2026-03-09", "outcomes.yaml:"),
    ],
)
def test_a_slip_in_the_outcomes_writes_nothing(
    manual_at: ManualAt, run_sop: RunSop, outcomes: str, day: str, said: str
):
    root = manual_at()
    start(root, run_sop)
    before = (root / ROUND).read_bytes()
    assert said in close(root, run_sop, outcomes, day=day)
    assert (root / ROUND).read_bytes() == before


def test_a_past_round_is_never_edited_and_the_next_begins_after_it(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    assert start(root, run_sop) == "REV-2026-1 is under way. Close it first: sop review close REV-2026-1\n"
    close(root, run_sop)
    assert "REV-2026-1 was closed on 2026-03-09. A past round is never edited" in close(root, run_sop)
    assert start(root, run_sop, day="2026-12-31") == ""
    assert [one.id for one in load(root).rounds] == ["REV-2026-1", "REV-2026-2"]


@pytest.mark.parametrize(
    ("team", "said"),
    [
        ("", "the file is empty"),
        ("[]", "the list is empty"),
        ("- {seat: A parent, from: comunity}", 'Did you mean "community"?'),
        ("- {seat: A parent}", "from"),
        ("- {seat: A, from: department, office: school-ofice}", 'Did you mean "school-office"?'),
        ("- {seat: '  ', from: community}", "only spaces can be found here"),
        ("- {seat: A, from: department, name: B}", "name"),
    ],
)
def test_a_slip_in_the_team_writes_nothing(manual_at: ManualAt, run_sop: RunSop, team: str, said: str):
    root = manual_at()
    assert said in start(root, run_sop, team=team)
    assert not (root / ROUND).exists()


def test_a_file_that_is_not_there_is_told(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    result = run_sop("review", "start", "--team", "nobody.yaml", "--date", "2026-03-02", root=root)
    assert (result.exit_code, result.stderr) == (2, "nobody.yaml cannot be read: no such file or directory.\n")
    assert not (root / ROUND).exists()


def test_ids_that_lead_nowhere_are_told(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    assert start(root, run_sop, "SOP-1.3") == (
        'There is no section "SOP-1.3". Each section is a file in sop/sections/: SOP-1.1, SOP-1.2.\n'
    )
    start(root, run_sop)
    assert close(root, run_sop, name="REV-2026-2") == (
        "There is no review round REV-2026-2 in sop/reviews/. Under way: REV-2026-1.\n"
    )


def test_a_round_of_one_meeting_is_closed_on_its_own_day_and_not_before(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    outcomes = OUTCOMES.replace("2026-03-09", "2026-03-02")
    before = (root / ROUND).read_bytes()
    assert "2026-03-01 is before 2026-03-02, the day on which" in close(root, run_sop, outcomes, day="2026-03-01")
    assert (root / ROUND).read_bytes() == before
    assert close(root, run_sop, outcomes, day="2026-03-02") == ""
    (made,) = load(root).rounds
    assert made.closed == made.convened == date(2026, 3, 2)


def test_a_round_without_a_decision_cannot_be_closed_by_hand_either(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    start(root, run_sop)
    rewrite(root / ROUND, "convened: 2026-03-02\n", "convened: 2026-03-02\nclosed: 2026-03-09\n")
    result = run_sop("check", root=root)
    assert result.exit_code == 2
    assert "sections: this is empty" in result.stderr
