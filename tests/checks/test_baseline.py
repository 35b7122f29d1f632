"""What a change adds, apart from what was there before it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from checks.baseline import split_by_baseline
from checks.engine import check
from checks.reports import sarif
from checks.verdict import judge
from facts.digests import digest_section
from reading import load
from tests.checks.applied import OTHER, SECTION, load_change
from tests.checks.given.changes import REVIEW, ROUND, SEEN
from tests.overlay import overlaid


class TestToldApart:
    def test_no_change_adds_nothing(self, tmp_path: Path):
        one = load(overlaid(tmp_path))
        verdict = judge(one, date(2026, 6, 1), before=one)
        assert verdict.findings == ()
        assert verdict.previous == judge(one, date(2026, 6, 1)).findings

    def test_every_finding_is_new_or_known_and_none_is_both(self, tmp_path: Path):
        then, now = load_change(tmp_path, {}, {SECTION: "owner: nobody\nterms: [nothing, firearm]"})
        verdict = judge(now, date(2026, 6, 1), before=then)
        every = {*check(now, date(2026, 6, 1), before=then)}
        assert {*verdict.findings} | {*(verdict.previous or ())} == every
        assert {one.subject for one in verdict.findings if one.rule == "reference-unknown"} == {"SOP-1.1"}

    def test_what_comes_due_by_itself_is_not_of_the_change(self, tmp_path: Path):
        then, now = load_change(tmp_path, {}, {SECTION: "urgent: 2"})
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
        assert split_by_baseline([one, one], [one]) == ((one,), (one,))

    def test_sarif_keeps_what_was_there_and_says_which_is_new(self, tmp_path: Path):
        then, now = load_change(tmp_path, {SECTION: "owner: nobody"}, {OTHER: "owner: no-one"})
        log = json.loads(sarif.render(judge(now, date(2025, 6, 1), before=then)))
        links = [one for one in log["runs"][0]["results"] if one["ruleId"] == "reference-unknown"]
        told = {one["locations"][0]["logicalLocations"][0]["name"]: one["baselineState"] for one in links}
        assert told == {"SOP-1.1": "unchanged", "SOP-1.2": "new"}

    def test_what_was_mended_is_in_neither(self, tmp_path: Path):
        then, now = load_change(tmp_path, {SECTION: "owner: nobody"}, {SECTION: "owner: sso"})
        verdict = judge(now, date(2025, 6, 1), before=then)
        assert "reference-unknown" not in {one.rule for one in (*verdict.findings, *(verdict.previous or ()))}


def test_a_review_that_a_change_makes_stale_is_new(tmp_path: Path):
    sample = load(overlaid(tmp_path / "sample"))
    seen = digest_section(sample, sample.section_by_id["SOP-1.1"])
    then, now = load_change(tmp_path / "b", {ROUND: REVIEW.replace(SEEN, seen)}, {SECTION: "owner: sso"})
    assert "review-changed" in {one.rule for one in judge(now, date(2025, 6, 2), before=then).findings}
