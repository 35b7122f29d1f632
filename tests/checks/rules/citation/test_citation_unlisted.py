"""Laws that are cited and not listed: ranges, both their ends, and the policy's own citations."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import POLICY, SECTION, fails, find
from tests.checks.given.law import listed


@pytest.mark.parametrize(
    ("law", "known"),
    [
        ("KRS 61.902", True),
        ("KRS 61.902(1)", True),
        ("KRS 61.901", False),
        ("KRS\u00a061.902", True),
        ("KRS\u00a061.901", False),
        ("KRS 158.440\u2011158.4461", True),
        ("KRS 158.440", True),
        ("KRS 158.4412", True),
        ("KRS 158.4461", True),
        ("KRS 158.4462", False),
        ("KRS 158.447", False),
        ("KRS 158.439", False),
        ("KRS Chapter 61", False),
    ],
)
def test_the_list_and_its_ranges_count(tmp_path: Path, law: str, known: bool):
    files = listed("KRS 61.902", "KRS 158.440 – KRS 158.4461") | {SECTION: f"purpose: To keep {law}."}
    assert (not find(tmp_path, "citation-unlisted", **files)) is known


def test_each_law_is_told_once_a_section(tmp_path: Path):
    files = {SECTION: "purpose: To keep KRS 61.902.\nshort_answer: Keep KRS 61.902."}
    assert len(find(tmp_path, "citation-unlisted", **files)) == 1


@pytest.mark.parametrize(
    ("words", "unlisted"),
    [
        ("KRS 61.902 to KRS 61.930", ["KRS 61.930"]),
        ("KRS 61.901 to KRS 61.902", ["KRS 61.901"]),
        ("KRS 61.901 to KRS 61.930", ["KRS 61.901", "KRS 61.930"]),
    ],
)
def test_both_ends_of_a_range_belong_in_the_list(tmp_path: Path, words: str, unlisted: list[str]):
    files = listed("KRS 61.902") | {SECTION: f"purpose: To keep {words}."}
    told = [one.message.partition(" is cited")[0] for one in find(tmp_path, "citation-unlisted", **files)]
    assert told == unlisted


def test_the_policys_own_citations_belong_in_the_list(tmp_path: Path):
    clause = "clauses: [{id: 01.1/part/1, kind: paragraph, runs: [{keep: As KRS 61.902 says.}]}]"
    finding = fails(tmp_path, "citation-unlisted", **{POLICY: clause})
    assert finding.subject == "01.1/part/1"
