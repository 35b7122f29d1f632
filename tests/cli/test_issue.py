"""`sop issue`: what it needs, what it writes, and that it says all that is missing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import Result

from checks.engine import check
from facts.digests import digest_section
from reading import load
from tests.conftest import ManualAt, RunSop

SECTION = "sop/sections/1.1-sample.yaml"
VERIFIED = """\
references:
  - id: LAW-1
    citation: Law 1
    title: A law that nobody passed
    kind: statute
    source: Made for tests
    verified_by: school-office
"""
ROUND = """\
id: REV-2026-1
convened: 2026-02-01
closed: 2026-02-03
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
  - {{section: SOP-1.1, date: {day}, outcome: {outcome}, digest: {digest}}}
"""
TYPE = """\
id: INC-lost-key
title: Lost key
section: SOP-1.1
status: draft
definition: {}
implements: []
contact_kinds: []
triggers: []
examples: [A key falls into a drain.]
near_misses: [A key is found.]
basis: proposal
"""


def reviewed(root: Path, outcome: str = "kept", day: str = "2026-02-02") -> Path:
    """The manual with a review of SOP-1.1 as it reads now."""
    manual = load(root)
    digest = digest_section(manual, manual.section_by_id["SOP-1.1"])
    (root / "sop/reviews").mkdir(exist_ok=True)
    (root / "sop/reviews/REV-2026-1.yaml").write_text(ROUND.format(day=day, outcome=outcome, digest=digest), "utf-8")
    return root


def issue(run_sop: RunSop, root: Path, *more: str, day: str = "2026-03-01") -> Result:
    words = ("SOP-1.1", "--date", day, "--office", "school-office", "--as-of", "2026-03-02")
    return run_sop("issue", *words, *more, root=root)


def read_all(root: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in root.rglob("*.yaml")}


def test_it_writes_revision_history_day_and_who_decided(manual_at: ManualAt, run_sop: RunSop):
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}))
    before = digest_section(load(root), load(root).section_by_id["SOP-1.1"])
    result = issue(run_sop, root)
    assert (result.exit_code, result.stdout) == (0, f"{SECTION}\n"), result.output
    manual = load(root)
    section = manual.section_by_id["SOP-1.1"]
    assert (section.status, section.issued, section.revision) == ("issued", date(2026, 3, 1), 2)
    assert section.decided is not None
    assert (section.decided.by, section.decided.date) == ("school-office", date(2026, 3, 1))
    assert (section.history[-1].revision, section.history[-1].date) == (2, date(2026, 3, 1))
    assert section.history[-1].why == "Reviewed in REV-2026-1."
    assert [step.basis for step in section.all_steps] == ["policy", "district"]
    assert section.does_not_apply[0].basis == "district"
    assert digest_section(manual, section) == before
    assert run_sop("fmt", "--check", root=root).exit_code == 0
    rules = {one.rule for one in check(manual, date(2026, 3, 2)) if one.subject == "SOP-1.1"}
    assert not rules & {"issued-undecided", "review-changed", "review-never", "history-missing"}


def test_all_that_is_missing_is_told_and_nothing_is_written(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(merged={SECTION: "purpose: To be written."})
    before = read_all(root)
    result = issue(run_sop, root)
    assert result.exit_code == 1
    for said in (
        "SOP-1.1 was issued, and no review on record keeps it",
        "nobody has verified LAW-1",
        'it is issued and still says "To be written."',
        "SOP-1.1 was not issued, and nothing was written.",
    ):
        assert said in result.output
    assert read_all(root) == before


def test_a_review_of_other_words_vouches_for_nothing(manual_at: ManualAt, run_sop: RunSop):
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}))
    file = root / SECTION
    file.write_text(file.read_text("utf-8").replace("Keep the firearm holstered.", "Draw the firearm."), "utf-8")
    result = issue(run_sop, root)
    assert result.exit_code == 1
    assert "SOP-1.1 was changed since its review" in result.output


def test_a_review_that_would_archive_it_does_not_keep_it(manual_at: ManualAt, run_sop: RunSop):
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}), "archive")
    assert "no review on record keeps it" in issue(run_sop, root).output


def test_its_parts_are_issued_with_it(manual_at: ManualAt, run_sop: RunSop):
    kind = "sop/incidents/types/lost-key.yaml"
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED, kind: TYPE.format("A key is lost.")}))
    result = issue(run_sop, root)
    assert (result.exit_code, result.stdout) == (0, f"{SECTION}\n{kind}\n"), result.output
    (part,) = load(root).incident_types
    assert (part.status, part.basis) == ("issued", "district")


def test_a_part_that_is_still_to_be_written_keeps_all_back(manual_at: ManualAt, run_sop: RunSop):
    kind = "sop/incidents/types/lost-key.yaml"
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED, kind: TYPE.format("To be written.")}))
    before = read_all(root)
    assert issue(run_sop, root).exit_code == 1
    assert read_all(root) == before


@pytest.mark.parametrize(
    ("day", "said"),
    [("2024-01-31", "2024-01-31 is before 2024-02-01"), ("2026-03-03", "which is still to come")],
)
def test_a_day_that_cannot_be_is_refused(manual_at: ManualAt, run_sop: RunSop, day: str, said: str):
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}))
    result = issue(run_sop, root, day=day)
    assert result.exit_code in (1, 2)
    assert said in result.output
    assert load(root).section_by_id["SOP-1.1"].status == "draft"


def test_what_is_archived_or_in_force_is_not_issued_again(manual_at: ManualAt, run_sop: RunSop):
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}))
    assert issue(run_sop, root).exit_code == 0
    again = issue(run_sop, root)
    assert (again.exit_code, "There is nothing to issue." in again.output) == (2, True)
    file = root / SECTION
    file.write_text(file.read_text("utf-8").replace("status: issued", "status: archived"), "utf-8")
    assert "is archived" in issue(run_sop, root).output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("SOP-1.9", "--office", "sso"), 'There is no section "SOP-1.9".'),
        (("SOP-1.1", "--office", "school-ofice"), 'Did you mean "school-office"?'),
    ],
)
def test_a_slip_names_the_nearest(manual_at: ManualAt, run_sop: RunSop, words: tuple[str, ...], said: str):
    result = run_sop("issue", *words, "--date", "2026-03-01", root=manual_at())
    assert (result.exit_code, said in result.output) == (2, True)


def test_a_question_that_blocks_it_is_told(manual_at: ManualAt, run_sop: RunSop):
    asked = "open_questions: [{id: Q-1.1-when, asks: school-office, question: When?, urgency: blocks-issue}]"
    root = reviewed(manual_at(written={"sop/references.yaml": VERIFIED}, merged={SECTION: asked}))
    result = issue(run_sop, root)
    assert result.exit_code == 1
    assert "Q-1.1-when has to be decided before that" in result.output
