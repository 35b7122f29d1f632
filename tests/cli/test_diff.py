"""`sop diff` tells a change in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.render.change_words import EditText, describe_edit
from facts.change import Named, find_changes
from facts.digests import digest_section
from reading import load
from tests.cli.repository import committed, git, repository
from tests.conftest import RunSop
from tests.overlay import overlaid, write_over

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
NEW_STEPS = """
revision: 2
history:
  - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
  - {revision: 2, date: 2025-02-01, changed: Sooner., why: Asked for.}
steps:
  - {who: sso, does: Lock the door., basis: proposal}
  - who: sso
    does: Tell the school office.
    by: Within a minute.
    record: Note in the log.
    basis: policy
    cites: [01.1/part/1]
    card: tell
    warnings: [Never wait.]
    steps:
      - {who: school-office, does: Write it down., basis: proposal, card: do}
"""
TOLD = """\
SOP-1.1 Sample section (revision 1 → 2)
  step 1 added: sso: Lock the door.; basis proposal
  step 2
    old  sso: Tell the school office.; by At once.; record Note in the log.; card tell; warnings Never wait.; \
basis policy; cites 01.1/part/1
    new  sso: Tell the school office.; by Within a minute.; record Note in the log.; card tell; \
warnings Never wait.; basis policy; cites 01.1/part/1

Duties affected
  01.1/part/1 An SSO shall tell the school office.

Offices that act otherwise
  sso
"""


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    return repository(tmp_path / "repo")


def test_no_change_is_said_to_be_none(repo: Path, run_sop: RunSop):
    (repo / SECTION).write_text("# A comment\n" + (repo / SECTION).read_text())
    assert run_sop("diff", root=repo).output == "Nothing that the manual says has changed.\n"


def test_it_says_more_than_lines(repo: Path, run_sop: RunSop):
    write_over(repo, {SECTION: NEW_STEPS})
    assert run_sop("diff", root=repo).output.rstrip() == TOLD.rstrip()


def test_two_commits_are_compared_with_each_other_and_not_with_the_files(repo: Path, run_sop: RunSop):
    first = git(repo, "rev-parse", "HEAD")
    write_over(repo, {OTHER: "status: archived"})
    second = committed(repo)
    (repo / SECTION).unlink()
    told = json.loads(run_sop("diff", first, second, "--format", "json", root=repo).output)
    assert told["archived"] == [{"id": "SOP-1.2", "title": "Other section"}]
    assert told["deleted"] == []
    back = json.loads(run_sop("diff", second, first, "--format", "json", root=repo).output)
    assert back["archived"] == []


@pytest.mark.parametrize("refs", [("nowhere",), ("HEAD", "nowhere"), ("HEAD", "HEAD", "HEAD")])
def test_what_it_cannot_compare_ends_with_2(repo: Path, run_sop: RunSop, refs: tuple[str, ...]):
    assert run_sop("diff", *refs, root=repo).exit_code == 2


def test_an_unreadable_old_manual_is_told_whole(repo: Path, run_sop: RunSop):
    good = (repo / SECTION).read_text()
    (repo / SECTION).write_text("id: [")
    committed(repo)
    (repo / SECTION).write_text(good)
    result = run_sop("diff", root=repo)
    assert result.exit_code == 2
    assert "The manual as it was at HEAD:" in result.stderr


def test_added_and_deleted_are_each_others_mirror(tmp_path: Path):
    whole = load(overlaid(tmp_path))
    (tmp_path / OTHER).unlink()
    less = load(tmp_path)
    assert find_changes(less, whole).added == find_changes(whole, less).gone == (Named("SOP-1.2", "Other section"),)


def test_a_manual_does_not_differ_from_itself(tmp_path: Path):
    one = load(overlaid(tmp_path))
    assert find_changes(one, one).none


def test_offices_are_told(tmp_path: Path):
    then = load(overlaid(tmp_path))
    offices = "offices: [{id: school-office, name: School Office}, {id: sso, name: Safety Officer, kind: group}]"
    write_over(tmp_path, {"sop/manual.yaml": offices})
    (edit,) = find_changes(then, load(tmp_path)).offices
    assert (edit.old["short"], edit.new["short"]) == ("SSO", "")
    told = EditText("sso", "name School Safety Officer; short SSO; kind group", "name Safety Officer; kind group")
    assert describe_edit(edit) == told


def test_a_review_made_stale_is_told_once(tmp_path: Path):
    sample = load(overlaid(tmp_path))
    seen = digest_section(sample, sample.section_by_id["SOP-1.1"])
    review = f"""
id: REV-2025-1
convened: 2025-05-01
team: [{{seat: School safety, from: department}}, {{seat: A parent, from: community}}]
sections: [{{section: SOP-1.1, date: 2025-05-02, outcome: kept, digest: {seen}}}]
"""
    write_over(tmp_path, {"sop/reviews/REV-2025-1.yaml": review})
    reviewed = load(tmp_path)
    write_over(tmp_path, {SECTION: "owner: sso"})
    stale = load(tmp_path)
    write_over(tmp_path, {SECTION: "short_answer: Other."})
    assert find_changes(reviewed, stale).stale_reviews == (Named("SOP-1.1", "Sample section"),)
    assert find_changes(stale, load(tmp_path)).stale_reviews == ()


def test_a_day_that_moves_is_told_with_what_moved_it(repo: Path, run_sop: RunSop):
    write_over(repo, {SECTION: "since: 2025-02-01"})
    told = run_sop("diff", "--as-of", "2025-06-01", root=repo).output
    assert "Due by another day\n  SOP-1.1 Sample section: February 1, 2027, was February 1, 2026 (since)\n" in told
    (due,) = json.loads(run_sop("diff", "--as-of", "2025-06-01", "--format", "json", root=repo).output)["due"]
    assert due["because"] == ["since"]
    assert (due["old"], due["new"]) == ("2026-02-01", "2027-02-01")


def test_a_history_that_was_rewritten_is_told(repo: Path, run_sop: RunSop):
    write_over(repo, {SECTION: "history: [{revision: 1, date: 2023-01-01, changed: First draft., why: To have one.}]"})
    told = run_sop("diff", root=repo).output
    assert "SOP-1.1 Sample section (still revision 1)\n  history of revision 1\n" in told
    assert "date: 2023-01-01" in told


def test_evidence_that_was_added_is_told(repo: Path, run_sop: RunSop):
    duty = """
obligations:
  - {id: OBL-report, title: Report, clauses: [01.1/part/2], office: sso, section: SOP-1.1,
     by: {each_year: "11-01"}, evidence: The report., first: 2024-02-01, basis: proposal}
"""
    write_over(repo, {"sop/program/obligations.yaml": duty})
    committed(repo)
    entry = "{id: EV-2024-1, obligation: OBL-report, date: 2024-10-30, what: Sent., recorded_by: sso}"
    write_over(repo, {"sop/program/evidence/2024.yaml": f"id: EVD-2024\nentries: [{entry}]"})
    told = run_sop("diff", "--as-of", "2024-11-02", root=repo).output
    assert "Evidence\n  EV-2024-1 added: obligation OBL-report; date 2024-10-30; what Sent.; recorded by sso\n" in told
    assert "OBL-report Report: November 1, 2025, was November 1, 2024 (evidence)" in told


class TestASection:
    """What a change to one section tells, besides the words that are others."""

    def test_a_step_within_a_step_is_told_with_its_number_and_its_office(self, repo: Path, run_sop: RunSop):
        file = repo / SECTION
        file.write_text(file.read_text("utf-8").replace("Write it down.", "Write down who came."), "utf-8")
        told = run_sop("diff", root=repo).output
        assert "step 1.1\n    old  school-office: Write it down." in told
        assert "    new  school-office: Write down who came." in told
        assert "Offices that act otherwise\n  school-office\n" in told

    def test_an_office_whose_only_step_came_or_went_is_told(self, tmp_path: Path):
        then = load(overlaid(tmp_path))
        write_over(tmp_path, {SECTION: "steps: [{who: sso, does: Go., basis: proposal}]"})
        now = load(tmp_path)
        assert find_changes(then, now).acting == find_changes(now, then).acting == ("school-office", "sso")

    def test_a_duty_that_it_no_longer_carries_out_is_told(self, tmp_path: Path):
        then = load(overlaid(tmp_path))
        write_over(tmp_path, {SECTION: "implements: []"})
        now = load(tmp_path)
        for found in (find_changes(then, now), find_changes(now, then)):
            assert [one.id for one in found.clauses] == ["01.1/part/1"]

    def test_a_revision_that_alone_was_raised_is_told(self, tmp_path: Path):
        then = load(overlaid(tmp_path))
        entries = "[{revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}, {revision: 2, "
        write_over(tmp_path, {SECTION: f"revision: 2\nhistory: {entries}date: 2025-02-01, changed: It., why: So.}}]"})
        (change,) = find_changes(then, load(tmp_path)).sections
        assert (change.section.id, change.revision, change.steps, change.fields) == ("SOP-1.1", (1, 2), (), ())

    @pytest.mark.parametrize(("first", "last", "stale"), [("now", "before", ()), ("before", "now", ("SOP-1.1",))])
    def test_the_last_review_says_what_was_reviewed(
        self, tmp_path: Path, first: str, last: str, stale: tuple[str, ...]
    ):
        sample = load(overlaid(tmp_path))
        digests = {"now": digest_section(sample, sample.section_by_id["SOP-1.1"]), "before": "0" * 64}
        for year, seen in ((2024, first), (2025, last)):
            entry = f"{{section: SOP-1.1, date: {year}-05-02, outcome: kept, digest: '{digests[seen]}'}}"
            seats = "[{seat: A, from: department}, {seat: B, from: community}]"
            text = f"id: REV-{year}-1\nconvened: {year}-05-01\nteam: {seats}\nsections: [{entry}]"
            write_over(tmp_path, {f"sop/reviews/REV-{year}-1.yaml": text})
        reviewed = load(tmp_path)
        write_over(tmp_path, {SECTION: "short_answer: Other."})
        assert tuple(one.id for one in find_changes(reviewed, load(tmp_path)).stale_reviews) == stale


CURRICULUM = """
id: TRN-one
title: One
section: SOP-1.1
status: draft
for: [sso]
short_answer: Shown.
implements: []
topics: [{{number: 1, title: Shown, clause: 01.1/part/1}}]
steps:
  - {{who: sso, does: Come., basis: proposal, steps: [{{who: sso, does: {}, basis: proposal}}]}}
"""


def test_a_step_of_a_curriculum_is_told(repo: Path, run_sop: RunSop):
    write_over(repo, {"sop/training/one.yaml": CURRICULUM.format("Show the form.")})
    committed(repo)
    write_over(repo, {"sop/training/one.yaml": CURRICULUM.format("Show the new form.")})
    told = run_sop("diff", root=repo).output
    assert "curriculum TRN-one, step 1.1\n" in told
    assert "who: sso, does: Show the form." in told
    assert "who: sso, does: Show the new form." in told
