"""Sections whose clause changed since their review: told at both ends, by the digest of its words."""

from __future__ import annotations

from pathlib import Path

from facts.digests import digest_clause
from facts.suspects import digest_clauses
from tests.checks.applied import POLICY, SECTION, fails, find, passes
from tests.overlay import SAMPLE, manual

ROUND = "sop/reviews/REV-2026-1.yaml"


def review(digests: dict[str, str], day: str = "2025-06-01") -> str:
    lines = "".join(f'\n      - {{clause: {clause}, words: "{digest}"}}' for clause, digest in digests.items())
    return f"""
id: REV-2026-1
convened: 2025-01-01
team: [{{seat: School safety, from: department}}, {{seat: A parent, from: community}}]
sections:
  - section: SOP-1.1
    date: {day}
    outcome: kept
    digest: '{"0" * 64}'
    policy:{lines or " []"}
"""


def read_digests(tmp_path: Path) -> dict[str, str]:
    sample = manual(tmp_path / "before")
    return dict(digest_clauses(sample, sample.section_by_id["SOP-1.1"]))


def test_nothing_is_suspect_while_the_words_stand(tmp_path: Path):
    digests = read_digests(tmp_path)
    assert list(digests) == ["01.1/part/1", "01.1/part/2", "01.1/part/3"]
    passes(tmp_path, "clause-changed-since-review", **{ROUND: review(digests)})


def test_a_changed_clause_is_told_at_both_ends(tmp_path: Path):
    text = (SAMPLE / POLICY).read_text().replace("may write it down", "may write all down")
    files = {ROUND: review(read_digests(tmp_path)), POLICY: text}
    one, other = find(tmp_path, "clause-changed-since-review", **files)
    assert {one.subject, other.subject} == {"SOP-1.1", "01.1/part/2"}
    assert {one.at.file, other.at.file} == {SECTION, POLICY}
    assert all("SOP-1.1" in two.message and "01.1/part/2" in two.message for two in (one, other))


def test_an_item_is_sealed_with_what_introduces_it(tmp_path: Path):
    item = """
  - id: 01.1/part/1/a
    kind: item
    runs: [{keep: An item.}]
"""
    text = (SAMPLE / POLICY).read_text().replace("  - id: 01.1/part/2", item.lstrip("\n") + "  - id: 01.1/part/2")
    sample = manual(tmp_path, **{POLICY: text, SECTION: "implements: [01.1/part/1/a]"})
    assert list(digest_clauses(sample, sample.section_by_id["SOP-1.1"])) == ["01.1/part/1", "01.1/part/1/a"]


def test_a_clause_that_is_gone_is_told_at_the_section(tmp_path: Path):
    files = {ROUND: review({"01.1/gone": "0" * 16}), SECTION: "implements: [01.1/gone]"}
    finding = fails(tmp_path, "clause-changed-since-review", **files)
    assert "was taken out" in finding.message


def test_a_round_that_recorded_nothing_or_is_to_come_says_nothing(tmp_path: Path):
    wrong = {"01.1/part/1": "0" * 16}
    rule = "clause-changed-since-review"
    passes(tmp_path / "a", rule, **{ROUND: review({})})
    assert find(tmp_path / "b", rule, "2025-06-01", **{ROUND: review(wrong)})
    passes(tmp_path / "c", rule, "2025-05-31", **{ROUND: review(wrong)})


def test_markers_footnotes_and_white_space_change_no_seal(tmp_path: Path):
    before = manual(tmp_path / "a").clause_by_id["01.1/part/1"]
    text = (SAMPLE / POLICY).read_text()
    text = text.replace('{keep: "1", as: footnote}', '{keep: "2", as: footnote}').replace("tell the", "tell  the")
    assert digest_clause(manual(tmp_path / "b", **{POLICY: text}).clause_by_id["01.1/part/1"]) == digest_clause(before)
