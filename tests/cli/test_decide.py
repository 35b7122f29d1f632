"""`sop decide`: a question and what was decided on it move into the record, and nothing is lost on the way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facts.decisions import list_decided
from reading import load
from tests.cli.repository import committed, git, repository
from tests.conftest import ManualAt, RunSop

SECTION = "sop/sections/1.1-sample.yaml"
RECORD = "sop/decisions/2026.yaml"
WHEN = ("decide", "Q-1.1-when", "--by", "school-office", "--date", "2026-03-01", "--reference", "Minutes, item 4")
OBLIGATIONS = """\
# yaml-language-server: $schema=../../schemas/obligations.schema.json
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/1]
    office: sso
    section: SOP-1.2
    every: {at_least: 1, per: 1 year}
    evidence: The report.
    first: 2024-02-01
    basis: proposal
    # Who gets it?
    open_questions:
      - id: Q-1.2-whom
        asks: sso
        question: >-
          To whom does it go?
      # Asked by the Board.
      - id: Q-1.2-paper
        asks: sso
        question: On paper?  # or not
        options: ["Yes: on paper.", No.]

  - {id: OBL-other, title: Other, clauses: [01.1/part/1], office: sso, section: SOP-1.1,
     every: {at_least: 1, per: 1 year}, evidence: E., first: 2024-02-01, basis: proposal,
     open_questions: [{id: Q-1.1-flow, asks: sso, question: Why?}]}
"""


def test_the_question_moves_with_all_its_words(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    (asked,) = load(root).questions
    result = run_sop(*WHEN, "--option", "2", "--changed", "SOP-1.1", root=root)
    assert (result.exit_code, result.stdout) == (0, f"{RECORD}\n{SECTION}\n")
    manual = load(root)
    (one,) = list_decided(manual)
    assert (one.decision.id, one.decision.section, one.decision.decided) == ("DEC-2026-1", "SOP-1.1", "Within an hour.")
    assert (one.decision.by, str(one.decision.date), one.decision.reference, one.decision.changed) == (
        "school-office",
        "2026-03-01",
        "Minutes, item 4",
        ("SOP-1.1",),
    )
    for name in ("id", "asks", "urgency", "question", "options"):
        assert getattr(one.question, name) == getattr(asked.question, name)
    assert manual.questions == ()
    assert "open_questions" not in (root / SECTION).read_text("utf-8")
    assert run_sop("fmt", "--check", str(root / RECORD), root=root).exit_code == 0
    assert (root / "schemas/decisions.schema.json").is_file()


@pytest.mark.parametrize(
    ("question", "gone", "left"),
    [
        (
            "Q-1.2-whom",
            ("        question: >-\n", "To whom"),
            ("# Who gets it?", "# Asked by the Board.", "Q-1.2-paper"),
        ),
        ("Q-1.2-paper", ("On paper", "# or not"), ("# Who gets it?", "To whom does it go?", "\n\n  - {id: OBL-other")),
        ("Q-1.1-flow", ("Q-1.1-flow",), ("# Who gets it?", "# Asked by the Board.", "# or not")),
    ],
)
def test_what_stands_around_it_stays(
    manual_at: ManualAt, run_sop: RunSop, question: str, gone: tuple[str, ...], left: tuple[str, ...]
):
    path = "sop/program/obligations.yaml"
    root = manual_at(written={path: OBLIGATIONS})
    where = ("--by", "sso", "--date", "2026-03-01", "--reference", "R", "--words", "As drafted.")
    result = run_sop("decide", question, *where, root=root)
    assert (result.exit_code, result.stdout) == (0, f"{RECORD}\n{path}\n"), result.stderr
    text = (root / path).read_text("utf-8")
    assert not [words for words in gone if words in text]
    assert [words for words in left if words not in text] == []
    assert run_sop("check", "--select", "reference-unknown,id-duplicate", root=root).exit_code == 0


def test_a_later_decision_takes_its_place_and_the_earlier_one_stays(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    run_sop(*WHEN, "--option", "2", root=root)
    before = (root / RECORD).read_text("utf-8")
    refused = run_sop(*WHEN, "--option", "1", root=root)
    assert refused.exit_code == 2
    assert "Q-1.1-when is decided: see DEC-2026-1." in refused.stderr
    result = run_sop(*WHEN, "--option", "1", "--revises", "DEC-2026-1", root=root)
    assert (result.exit_code, result.stdout) == (0, f"{RECORD}\n")
    assert (root / RECORD).read_text("utf-8").startswith(before)
    later, earlier = list_decided(load(root))
    assert (later.decision.decided, later.question.id, later.is_in_force) == ("Within a minute.", "Q-1.1-when", True)
    assert (earlier.decision.decided, earlier.revised_by) == ("Within an hour.", ("DEC-2026-2",))
    again = run_sop(*WHEN, "--option", "1", "--revises", "DEC-2026-1", root=root)
    assert "DEC-2026-1 was revised by DEC-2026-2 already. Revise that one." in again.stderr


def test_a_change_that_decides_a_question_has_nothing_new_to_tell(tmp_path: Path, run_sop: RunSop):
    root = repository(tmp_path)
    assert run_sop(*WHEN, "--option", "2", root=root).exit_code == 0
    told = run_sop("check", "--baseline", "HEAD", "--as-of", "2026-03-02", root=root)
    assert "question-vanished" not in told.stdout
    assert told.exit_code == 0
    committed(root)
    git(root, "rm", "--quiet", RECORD)
    told = run_sop("check", "--baseline", "HEAD", "--as-of", "2026-03-02", root=root)
    assert told.exit_code == 1
    assert "the question Q-1.1-when is gone" in told.stdout


def test_an_office_that_was_not_asked_is_pointed_out(manual_at: ManualAt, run_sop: RunSop):
    result = run_sop(*[word.replace("school-office", "sso") for word in WHEN], "--option", "1", root=manual_at())
    assert result.exit_code == 0
    assert "Q-1.1-when asks School Office; on record now as decided by SSO.\n" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (WHEN, "either --option N or --words TEXT"),
        ((*WHEN, "--option", "1", "--words", "No."), "either --option N or --words TEXT"),
        (
            (*WHEN, "--option", "3"),
            "Q-1.1-when has no option 3. Its options are: 1. Within a minute. 2. Within an hour.",
        ),
        ((*WHEN, "--option", "0"), "Q-1.1-when has no option 0."),
        ((*WHEN, "--words", " \u00a0"), "Say in words what was decided."),
        ((*WHEN, "--words", "Bell\a"), "Nothing was written."),
        ((*WHEN, "--option", "1", "--reference", " "), "Say where the decision can be looked up."),
        ((*WHEN, "--option", "1", "--by", "school-ofice"), 'Did you mean "school-office"?'),
        ((*WHEN, "--option", "1", "--changed", "SOP-9.9"), 'There is no section "SOP-9.9".'),
        (
            (*WHEN, "--option", "1", "--revises", "DEC-2026-1"),
            'There is no decision on Q-1.1-when called "DEC-2026-1".',
        ),
        (("decide", "Q-1.1-wehn", *WHEN[2:], "--option", "1"), 'Did you mean "Q-1.1-when"?'),
        (("decide", "Q-9.9-other", *WHEN[2:], "--option", "1"), "There is no open question Q-9.9-other."),
    ],
)
def test_a_misuse_is_told_and_writes_nothing(
    manual_at: ManualAt, run_sop: RunSop, arguments: tuple[str, ...], said: str
):
    root = manual_at()
    before = {file: file.read_bytes() for file in root.rglob("*") if file.is_file()}
    result = run_sop(*arguments, root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in " ".join(result.stderr.split())
    assert {file: file.read_bytes() for file in root.rglob("*") if file.is_file()} == before


def test_a_question_that_became_part_of_another_is_decided_there(manual_at: ManualAt, run_sop: RunSop):
    asked = "open_questions: [{id: Q-1.1-when, asks: sso, question: When?, replaces: [Q-1.1-day]}]"
    root = manual_at(merged={SECTION: asked})
    told = run_sop("decide", "Q-1.1-day", *WHEN[2:], "--words", "Now.", root=root)
    assert (told.exit_code, told.stderr) == (2, "Q-1.1-day is asked as Q-1.1-when now. Decide that one.\n")
    assert run_sop(*WHEN, "--words", "Now.", root=root).exit_code == 0
    assert list_decided(load(root))[0].question.replaces == ("Q-1.1-day",)


def test_where_the_question_cannot_be_taken_out_nothing_is_recorded(
    manual_at: ManualAt, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch
):
    root = manual_at()
    replace = os.replace

    def full(self: Path, target: Path) -> None:
        if target.name == "1.1-sample.yaml":
            raise OSError(28, "No space left on device")
        replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    before = (root / SECTION).read_text("utf-8")
    result = run_sop(*WHEN, "--option", "1", root=root)
    assert (result.exit_code, result.stderr) == (2, "Not recorded: no space left on device.\n")
    assert (root / SECTION).read_text("utf-8") == before
    assert not (root / RECORD).exists()
