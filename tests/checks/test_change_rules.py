"""The rules about changes, at their edges: what is one revision, one id, one record, one review."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from checks.baseline import told_apart
from checks.engine import check
from checks.finding import Finding
from checks.reports import sarif
from checks.rules import CHANGE_RULES
from checks.verdict import judge
from facts.digests import digest_section
from model import Manual
from reading import load
from tests.overlay import overlaid, write_over

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
ROUND = "sop/reviews/REV-2025-1.yaml"
SEEN = "0" * 64
HISTORY = """
history:
  - {revision: 1, date: 2024-02-01, changed: First., why: New.}
  - {revision: 2, date: 2025-02-01, changed: More., why: Asked.}
"""
OBLIGATIONS = "sop/program/obligations.yaml"
DUTY = """
obligations:
  - id: OBL-report
    title: Report
    clauses: {}
    office: school-office
    section: SOP-1.1
    every: {{at_least: 1, per: 1 year}}
    evidence: The report.
    first: 2024-07-01
    basis: policy
    cites: [01.1/part/2]
"""
METRICS = "sop/program/metrics.yaml"
METRIC = """
section: SOP-1.1
goals: [{{id: GOAL-fewer, title: Fewer., basis: proposal}}]
metrics:
  - id: MET-searches
    title: Searches
    goal: GOAL-fewer
    formula: Number of searches.
    unit: incidents
    source: Reports.
    implements: {}
    direction: lower
    computable: {{today: false, why: Not yet.}}
    basis: proposal
"""
REVIEW = f"""
id: REV-2025-1
convened: 2025-05-01
closed: 2025-06-01
team: [{{seat: School safety, from: department}}, {{seat: A parent, from: community}}]
sections: [{{section: SOP-1.1, date: 2025-05-02, outcome: kept, digest: "{SEEN}"}}]
"""


def states(folder: Path, before: dict[str, str], after: dict[str, str], *gone: str) -> tuple[Manual, Manual]:
    """The sample with `before` laid over it, and the same with `after` laid over that and files `gone`."""
    overlaid(folder, before)
    then = load(folder)
    write_over(folder, after)
    for path in gone:
        (folder / path).unlink()
    return then, load(folder)


def found(
    folder: Path, before: dict[str, str], after: dict[str, str], *gone: str, as_of: str = "2025-06-02"
) -> dict[str, Finding]:
    """What the rules about changes find, by rule."""
    then, now = states(folder, before, after, *gone)
    return {one.rule: one for one in check(now, date.fromisoformat(as_of), CHANGE_RULES, then)}


class TestRevision:
    def test_a_draft_is_only_warned_of(self, tmp_path: Path):
        assert found(tmp_path, {}, {SECTION: "owner: sso"})["revision-not-raised"].severity.word == "warning"

    def test_an_issued_section_is_an_error(self, tmp_path: Path):
        one = found(tmp_path, {SECTION: "status: issued"}, {SECTION: "owner: sso"})["revision-not-raised"]
        assert (one.severity.word, one.subject) == ("error", "SOP-1.1")
        assert one.at.source.text.splitlines()[one.at.line - 1] == "revision: 1"

    def test_it_says_which_revision_comes_next(self, tmp_path: Path):
        one = found(tmp_path, {SECTION: "revision: 3"}, {SECTION: "owner: sso"})["revision-not-raised"]
        assert one.message == "SOP-1.1 says something else than before and is still revision 3"
        assert one.mend == "Write revision: 4 and add what changed, and why, to its history."

    @pytest.mark.parametrize(("was", "written"), [("draft", "issued"), ("draft", "archived"), ("archived", "archived")])
    def test_what_is_or_becomes_more_than_a_draft_is_an_error(self, tmp_path: Path, was: str, written: str):
        after = {SECTION: f"status: {written}\nowner: sso"}
        one = found(tmp_path, {SECTION: f"status: {was}"}, after)["revision-not-raised"]
        assert one.severity.word == "error"

    @pytest.mark.parametrize("first", ["urgent: 7", "owner: sso\nrevision: 2"])
    def test_a_section_that_is_in_order_hides_none_after_it(self, tmp_path: Path, first: str):
        one = found(tmp_path, {}, {SECTION: first, OTHER: "owner: sso"})["revision-not-raised"]
        assert one.subject == "SOP-1.2"

    def test_going_back_is_no_raise(self, tmp_path: Path):
        before = {SECTION: f"revision: 2\n{HISTORY}\nstatus: issued"}
        one = found(tmp_path, before, {SECTION: "revision: 1\nowner: sso"})["revision-not-raised"]
        assert "went back from revision 2 to 1" in one.message

    @pytest.mark.parametrize("change", ["open_questions: []", "urgent: 7", "related: []", "since: 2024-03-01"])
    def test_what_nobody_does_otherwise_needs_no_raise(self, tmp_path: Path, change: str):
        assert not found(tmp_path, {SECTION: "status: issued"}, {SECTION: change})

    def test_wrapping_and_key_order_need_no_raise(self, tmp_path: Path):
        then = load(overlaid(tmp_path))
        file = tmp_path / SECTION
        text = file.read_text().replace(
            "short_answer: Keep the firearm holstered.", "short_answer: >-\n  Keep the\n  firearm holstered."
        )
        file.write_text(f"# A comment\n{text}")
        assert not check(load(tmp_path), date(2025, 6, 2), CHANGE_RULES, then)

    def test_a_new_section_was_never_another(self, tmp_path: Path):
        then, now = states(tmp_path, {}, {}, OTHER)
        assert not check(then, date(2025, 6, 2), CHANGE_RULES, now)


class TestHistory:
    def test_an_entry_that_was_taken_out_is_missed(self, tmp_path: Path):
        only_the_last = "history: [{revision: 2, date: 2025-02-01, changed: More., why: Asked.}]"
        one = found(tmp_path, {SECTION: f"revision: 2\n{HISTORY}"}, {SECTION: only_the_last})["history-missing"]
        assert "no longer tells of revision 1" in one.message

    @pytest.mark.parametrize("revision", [1, 3])
    def test_it_ends_with_the_revision_that_stands(self, tmp_path: Path, revision: int):
        section = load(overlaid(tmp_path, {SECTION: f"revision: {revision}\n{HISTORY}"}))
        (one,) = [one for one in check(section, date(2025, 6, 2)) if one.rule == "history-missing"]
        assert one.message == f"SOP-1.1 is revision {revision}, and its history ends with revision 2"

    def test_a_mended_word_in_an_entry_is_not(self, tmp_path: Path):
        after = {SECTION: HISTORY.replace("Asked", "Asked for")}
        assert not found(tmp_path, {SECTION: f"revision: 2\n{HISTORY}"}, after)


class TestIds:
    def test_a_draft_that_is_deleted_is_only_warned_of(self, tmp_path: Path):
        one = found(tmp_path, {}, {}, OTHER)["id-vanished"]
        assert (one.severity.word, one.subject, one.at.file) == ("warning", "SOP-1.2", OTHER)

    def test_an_archived_one_may_not_be_deleted_either(self, tmp_path: Path):
        assert found(tmp_path, {OTHER: "status: archived"}, {}, OTHER)["id-vanished"].severity.word == "error"

    def test_it_says_what_to_write_instead(self, tmp_path: Path):
        mend = found(tmp_path, {}, {}, OTHER)["id-vanished"].mend
        assert mend == "Restore it from git and write status: archived."

    @pytest.mark.parametrize(
        ("clauses", "missed"),
        [("[01.1/part/9]", False), ("[01.1/part/1]", True), ("[01.1/part/9, 01.1/part/1]", True)],
    )
    def test_an_obligation_leaves_with_the_last_of_its_clauses(self, tmp_path: Path, clauses: str, missed: bool):
        before = {OBLIGATIONS: DUTY.format(clauses)}
        gone = found(tmp_path, before, {}, OBLIGATIONS)
        assert [one.mend for one in gone.values()] == ["Restore it from git."] * missed

    @pytest.mark.parametrize(("clauses", "missed"), [("[01.1/part/9]", False), ("[01.1/part/1]", True), ("[]", True)])
    def test_so_does_a_metric_and_one_that_rests_on_none_stays(self, tmp_path: Path, clauses: str, missed: bool):
        gone = found(tmp_path, {METRICS: METRIC.format(clauses)}, {}, METRICS)
        assert ("id-vanished" in gone) is missed

    def test_a_file_may_be_renamed(self, tmp_path: Path):
        then = load(overlaid(tmp_path))
        (tmp_path / OTHER).rename(tmp_path / "sop/sections/1.2-renamed.yaml")
        assert not check(load(tmp_path), date(2025, 6, 2), CHANGE_RULES, then)

    def test_a_new_title_over_the_same_text_is_the_same_thing(self, tmp_path: Path):
        assert "id-reused" not in found(tmp_path, {}, {SECTION: "title: Holsters"})

    def test_a_new_text_under_the_same_title_is_the_same_thing(self, tmp_path: Path):
        assert "id-reused" not in found(tmp_path, {}, {SECTION: "short_answer: Leave.\npurpose: To be brief."})


class TestReviewRecord:
    def test_a_deleted_round_is_missed(self, tmp_path: Path):
        assert "is gone" in found(tmp_path, {ROUND: REVIEW}, {}, ROUND)["review-record-changed"].message

    def test_an_edited_round_says_where(self, tmp_path: Path):
        one = found(tmp_path, {ROUND: REVIEW}, {ROUND: "convened: 2025-04-30"})["review-record-changed"]
        assert one.message == "REV-2025-1 was closed on June 1, 2025 and edited since: convened"

    def test_several_edits_are_told_once_at_the_first(self, tmp_path: Path):
        edits = {ROUND: "convened: 2025-04-30\nclosed: 2025-06-02"}
        one = found(tmp_path, {ROUND: REVIEW}, edits)["review-record-changed"]
        assert one.message.endswith("edited since: convened, closed")
        assert one.at.source.text.splitlines()[one.at.line - 1].startswith("convened:")

    def test_a_round_that_stands_hides_none_after_it(self, tmp_path: Path):
        later = ROUND.replace("2025-1", "2025-2")
        before = {ROUND: REVIEW, later: REVIEW.replace("2025-1", "2025-2")}
        assert found(tmp_path, before, {later: "convened: 2025-04-30"})["review-record-changed"].subject == "REV-2025-2"

    def test_an_open_round_is_still_filled_in(self, tmp_path: Path):
        is_open = REVIEW.replace("closed: 2025-06-01\n", "")
        entries = is_open.partition("sections:")[2].replace("SOP-1.1", "SOP-1.2")
        assert not found(tmp_path, {ROUND: is_open}, {ROUND: f"sections:{entries}"})

    def test_a_new_round_is_no_change_of_an_old_one(self, tmp_path: Path):
        assert not found(tmp_path, {}, {ROUND: REVIEW})


class TestEvidence:
    FILE = "sop/program/evidence/2025.yaml"
    ENTRY = "{id: EV-2025-1, obligation: OBL-a, date: 2025-05-01, what: It was done., recorded_by: sso}"
    BEFORE = f"id: EVD-2025\nentries: [{ENTRY}]"

    @pytest.mark.parametrize(
        ("was", "written", "field"),
        [
            ("2025-05-01", "2025-05-02", "date"),
            ("OBL-a", "OBL-b", "obligation"),
            ("recorded_by: sso", "recorded_by: school-office", "recorded by"),
        ],
    )
    def test_an_edited_entry_says_where(self, tmp_path: Path, was: str, written: str, field: str):
        after = {self.FILE: self.BEFORE.replace(was, written)}
        one = found(tmp_path, {self.FILE: self.BEFORE}, after)["evidence-changed"]
        assert one.message == f"the evidence EV-2025-1 was edited: {field}"

    def test_an_entry_that_stands_hides_none_after_it(self, tmp_path: Path):
        second = self.ENTRY.replace("2025-1", "2025-2")
        both = f"id: EVD-2025\nentries: [{self.ENTRY}, {second}]"
        edited = both.replace(second, second.replace("2025-05-01", "2025-05-02"))
        assert found(tmp_path, {self.FILE: both}, {self.FILE: edited})["evidence-changed"].subject == "EV-2025-2"

    def test_an_entry_with_several_edits_is_told_once_at_the_first(self, tmp_path: Path):
        after = {self.FILE: self.BEFORE.replace("2025-05-01", "2025-05-02").replace("It was done", "Done")}
        one = found(tmp_path, {self.FILE: self.BEFORE}, after)["evidence-changed"]
        assert one.message == "the evidence EV-2025-1 was edited: date, what"
        assert one.at.source.text.splitlines()[one.at.line - 1].strip().startswith("date:")

    def test_a_deleted_year_is_missed(self, tmp_path: Path):
        assert "is gone" in found(tmp_path, {self.FILE: self.BEFORE}, {}, self.FILE)["evidence-changed"].message

    def test_more_is_welcome_and_so_is_what_was_left_out(self, tmp_path: Path):
        more = self.ENTRY.replace("}", ", reference: Item 4}") + ", " + self.ENTRY.replace("2025-1", "2025-2")
        assert not found(tmp_path, {self.FILE: self.BEFORE}, {self.FILE: f"id: EVD-2025\nentries: [{more}]"})


class TestIssued:
    @pytest.mark.parametrize(("as_of", "wrong"), [("2025-05-01", True), ("2025-05-02", False), ("2025-05-03", False)])
    def test_a_review_counts_from_its_day(self, tmp_path: Path, as_of: str, wrong: bool):
        after = found(tmp_path, {ROUND: REVIEW}, {SECTION: "status: issued"}, as_of=as_of)
        assert ("issued-without-review" in after) is wrong

    def test_a_section_that_is_still_a_draft_hides_none_after_it(self, tmp_path: Path):
        assert found(tmp_path, {}, {OTHER: "status: issued"})["issued-without-review"].subject == "SOP-1.2"

    def test_a_decision_to_archive_is_no_ground_to_issue(self, tmp_path: Path):
        to_archive = {ROUND: REVIEW.replace("outcome: kept", "outcome: archive")}
        assert "issued-without-review" in found(tmp_path, to_archive, {SECTION: "status: issued"})

    def test_what_was_issued_before_is_not_told_again(self, tmp_path: Path):
        assert not found(tmp_path, {SECTION: "status: issued"}, {SECTION: "urgent: 2"})


class TestToldApart:
    def test_no_change_adds_nothing(self, tmp_path: Path):
        one = load(overlaid(tmp_path))
        verdict = judge(one, date(2026, 6, 1), before=one)
        assert verdict.findings == ()
        assert verdict.previous == judge(one, date(2026, 6, 1)).findings

    def test_every_finding_is_new_or_known_and_none_is_both(self, tmp_path: Path):
        then, now = states(tmp_path, {}, {SECTION: "owner: nobody\nterms: [nothing, firearm]"})
        verdict = judge(now, date(2026, 6, 1), before=then)
        every = {*check(now, date(2026, 6, 1), before=then)}
        assert {*verdict.findings} | {*(verdict.previous or ())} == every
        assert {one.subject for one in verdict.findings if one.rule == "reference-unknown"} == {"SOP-1.1"}

    def test_what_comes_due_by_itself_is_not_of_the_change(self, tmp_path: Path):
        then, now = states(tmp_path, {}, {SECTION: "urgent: 2"})
        verdict = judge(now, date(2026, 2, 2), before=then)
        assert "review-overdue" in {one.rule for one in verdict.previous or ()}
        assert "review-overdue" not in {one.rule for one in verdict.findings}

    def test_lines_that_move_make_nothing_new(self, tmp_path: Path):
        then = load(overlaid(tmp_path, {SECTION: "owner: nobody"}))
        file = tmp_path / SECTION
        file.write_text("# One\n# Two\n" + file.read_text())
        assert judge(load(tmp_path), date(2025, 6, 1), before=then).findings == ()

    def test_a_second_of_the_same_kind_is_new(self, tmp_path: Path):
        manual = load(overlaid(tmp_path, {SECTION: "owner: nobody"}))
        (one,) = [found for found in check(manual, date(2025, 6, 1)) if found.rule == "reference-unknown"]
        assert told_apart([one, one], [one]) == ((one,), (one,))

    def test_sarif_keeps_what_was_there_and_says_which_is_new(self, tmp_path: Path):
        then, now = states(tmp_path, {SECTION: "owner: nobody"}, {OTHER: "owner: no-one"})
        log = json.loads(sarif.render(judge(now, date(2025, 6, 1), before=then)))
        links = [one for one in log["runs"][0]["results"] if one["ruleId"] == "reference-unknown"]
        told = {one["locations"][0]["logicalLocations"][0]["name"]: one["baselineState"] for one in links}
        assert told == {"SOP-1.1": "unchanged", "SOP-1.2": "new"}

    def test_what_was_mended_is_in_neither(self, tmp_path: Path):
        then, now = states(tmp_path, {SECTION: "owner: nobody"}, {SECTION: "owner: sso"})
        verdict = judge(now, date(2025, 6, 1), before=then)
        assert "reference-unknown" not in {one.rule for one in (*verdict.findings, *(verdict.previous or ()))}


def test_a_review_that_a_change_makes_stale_is_new(tmp_path: Path):
    sample = load(overlaid(tmp_path / "sample"))
    seen = digest_section(sample, sample.section_by_id["SOP-1.1"])
    then, now = states(tmp_path / "b", {ROUND: REVIEW.replace(SEEN, seen)}, {SECTION: "owner: sso"})
    assert "review-changed" in {one.rule for one in judge(now, date(2025, 6, 2), before=then).findings}
