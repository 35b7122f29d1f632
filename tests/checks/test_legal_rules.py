"""Citations of law: their grammar, the list of references, who verified them, and the slips of the source."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.engine import check
from checks.finding import Finding, Severity
from language.citations import find_citations
from tests.overlay import manual

SECTION = "sop/sections/1.1-sample.yaml"
REFERENCES = "sop/references.yaml"
POLICY = "sop/policy/01.1.yaml"


def found(tmp_path: Path, rule: str, **files: str) -> list[Finding]:
    return [one for one in check(manual(tmp_path, **files), date(2026, 1, 1)) if one.rule == rule]


def listed(*laws: str, verified_by: str = "null") -> dict[str, str]:
    one = "  - {{id: LAW-{}, citation: {!r}, title: A law, kind: statute, source: Tests, verified_by: {}}}"
    lines = [one.format(number, law, verified_by) for number, law in enumerate(("Law 1", *laws), 1)]
    return {REFERENCES: "references:\n" + "\n".join(lines)}


class TestGrammar:
    @pytest.mark.parametrize(
        ("text", "laws"),
        [
            ("KRS 158.441", ["KRS 158.441"]),
            ("under KRS 158.4412(2)(f).", ["KRS 158.4412"]),
            ("KRS 61.926, 527.020 and 527.070 as applicable", ["KRS 61.926", "KRS 527.020", "KRS 527.070"]),
            ("KRS 61.926, 527.020, and 3 days", ["KRS 61.926", "KRS 527.020"]),
            ("KRS 61.902 to KRS 61.930", ["KRS 61.902"]),
            ("KRS 158.440 – KRS 158.4461", ["KRS 158.440"]),
            ("KRS Chapters 15, 61, and 158.", ["KRS Chapter 15", "KRS Chapter 61", "KRS Chapter 158"]),
            ("KRS Chapter 13A", ["KRS Chapter 13A"]),
            ("KRS 355.9-102", ["KRS 355.9-102"]),
            ("704 KAR 7:160", ["704 KAR 7:160"]),
            ("20 U.S.C. 1232g(a)(4)(B)(ii)", ["20 U.S.C. 1232g"]),
            ("20 USC § 1232g", ["20 U.S.C. 1232g"]),
            ("42 U.S.C. § 2000d-1", ["42 U.S.C. 2000d-1"]),
            ("34 C.F.R. § 99.8", ["34 C.F.R. 99.8"]),
            ("34 CFR 300.647", ["34 C.F.R. 300.647"]),
            ("34 CFR Part 99", ["34 C.F.R. Part 99"]),
        ],
    )
    def test_what_is_well_formed_is_read(self, text: str, laws: list[str]):
        assert [one.law for one in find_citations(text)] == laws
        assert not any(one.slip for one in find_citations(text))

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("KRS 158,441", "KRS 158,441"),
            ("KRS 158-441", "KRS 158-441"),
            ("KRS158.441", "KRS158.441"),
            ("krs 158.441", "krs 158.441"),
            ("K.R.S. 158.441", "K.R.S. 158.441"),
            ("KRS § 158.441", "KRS § 158.441"),
            ("KRS 158", "KRS 158"),
            ("KRS 158.44", "KRS 158.44"),
            ("KRS 158.44125", "KRS 158.44125"),
            ("KRS 61.926, 527.020 and 527, 070", "527, 070"),
            ("KRS 61.930 to KRS 61.902", "KRS 61.930 to KRS 61.902"),
            ("704 KAR 7.160", "704 KAR 7.160"),
            ("704 KAR 7:16", "704 KAR 7:16"),
            ("KAR 7:160", "KAR 7:160"),
            ("320 U.S.C. 1232g", "320 U.S.C. 1232g"),
            ("99 U.S.C. 1232g", "99 U.S.C. 1232g"),
            ("20 U.S.C. 1232(g)(a)(4)(ii)", "20 U.S.C. 1232(g)(a)(4)(ii)"),
            ("20 U.S.C 1232g", "20 U.S.C 1232g"),
            ("51 C.F.R. § 99.8", "51 C.F.R. § 99.8"),
            ("34 CFR 99", "34 CFR 99"),
            ("C.F.R. 99.8", "C.F.R. 99.8"),
        ],
    )
    def test_what_is_not_says_why(self, text: str, words: str):
        (one,) = [one for one in find_citations(text) if one.slip]
        assert one.words == words

    @pytest.mark.parametrize(
        "text", ["provisions of KRS", "The cart 7:160 rolls.", "Section 12.345", "Call 502.485.3011", "USC fans, 20"]
    )
    def test_other_words_are_no_citation(self, text: str):
        assert not [one for one in find_citations(text) if one.law]

    @given(
        st.integers(1, 530), st.integers(0, 9999).map(lambda number: f"{number:03}"), st.sampled_from(["", "(1)(a)"])
    )
    def test_every_statute_is_read_back(self, chapter: int, section: str, parts: str):
        (one,) = find_citations(f"as KRS {chapter}.{section}{parts}, which holds")
        assert (one.law, one.slip) == (f"KRS {chapter}.{section}", "")

    @given(st.text("KRSACUF.,:§()0123456789 -–to", max_size=40))
    def test_any_text_is_read_without_a_fault(self, text: str):
        assert all(one.words for one in find_citations(text))


class TestMalformed:
    def test_it_is_found_in_a_text_where_it_stands(self, tmp_path: Path):
        (finding,) = found(tmp_path, "citation-malformed", **{SECTION: "purpose: To keep KRS 61,902."})
        line = finding.at.source.text.splitlines()[finding.at.line - 1]
        assert line[finding.at.column - 1 :].startswith("KRS 61,902")
        assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.ERROR)

    def test_it_is_found_in_the_list_of_references(self, tmp_path: Path):
        (finding,) = found(tmp_path, "citation-malformed", **listed("KRS 61,902"))
        assert finding.subject == "LAW-2"

    def test_what_the_policy_printed_may_be_told(self, tmp_path: Path):
        reference = """
references:
  - id: LAW-1
    citation: 20 U.S.C. 1232g
    as_printed: 320 U.S.C. 1232(g)
    title: A law
    kind: statute
    source: Tests
    verified_by: null
    note: The policy has "320 U.S.C. 1232(g)".
"""
        assert not found(tmp_path, "citation-malformed", **{REFERENCES: reference})


class TestUnlisted:
    @pytest.mark.parametrize(
        ("law", "known"),
        [
            ("KRS 61.902", True),
            ("KRS 61.902(1)", True),
            ("KRS 61.901", False),
            ("KRS 158.440", True),
            ("KRS 158.4412", True),
            ("KRS 158.4461", True),
            ("KRS 158.4462", False),
            ("KRS 158.447", False),
            ("KRS 158.439", False),
            ("KRS Chapter 61", False),
        ],
    )
    def test_the_list_and_its_ranges_count(self, tmp_path: Path, law: str, known: bool):
        files = listed("KRS 61.902", "KRS 158.440 – KRS 158.4461") | {SECTION: f"purpose: To keep {law}."}
        assert (not found(tmp_path, "citation-unlisted", **files)) is known

    def test_each_law_is_told_once_a_section(self, tmp_path: Path):
        files = {SECTION: "purpose: To keep KRS 61.902.\nshort_answer: Keep KRS 61.902."}
        assert len(found(tmp_path, "citation-unlisted", **files)) == 1

    @pytest.mark.parametrize(
        ("words", "unlisted"),
        [
            ("KRS 61.902 to KRS 61.930", ["KRS 61.930"]),
            ("KRS 61.901 to KRS 61.902", ["KRS 61.901"]),
            ("KRS 61.901 to KRS 61.930", ["KRS 61.901", "KRS 61.930"]),
        ],
    )
    def test_both_ends_of_a_range_belong_in_the_list(self, tmp_path: Path, words: str, unlisted: list[str]):
        files = listed("KRS 61.902") | {SECTION: f"purpose: To keep {words}."}
        told = [one.message.partition(" is cited")[0] for one in found(tmp_path, "citation-unlisted", **files)]
        assert told == unlisted

    def test_the_policys_own_citations_belong_in_the_list(self, tmp_path: Path):
        clause = "clauses: [{id: 01.1/part/1, kind: paragraph, runs: [{keep: As KRS 61.902 says.}]}]"
        (finding,) = found(tmp_path, "citation-unlisted", **{POLICY: clause})
        assert finding.subject == "01.1/part/1"


class TestUnverified:
    def test_a_draft_may_wait(self, tmp_path: Path):
        assert not found(tmp_path, "citation-unverified")

    @pytest.mark.parametrize(
        "change",
        [
            "references: [LAW-1]",
            "references: []\nsteps: [{who: sso, does: Go., basis: law, cites: [LAW-1]}]",
            "references: []\naccess: {level: restricted, basis: some-law, reason: To see.}",
        ],
    )
    def test_what_is_issued_may_not(self, tmp_path: Path, change: str):
        files = {SECTION: f"status: issued\n{change}"}
        (finding,) = found(tmp_path / "a", "citation-unverified", **files)
        assert (finding.subject, finding.severity) == ("SOP-1.1", Severity.ERROR)
        assert not found(tmp_path / "b", "citation-unverified", **files, **listed(verified_by="school-office"))


class TestSourceSlips:
    def clause(self, words: str, slips: str) -> dict[str, str]:
        return {POLICY: f"clauses: [{{id: 01.1/part/1, kind: paragraph, runs: [{{keep: {words!r}}}], slips: {slips}}}]"}

    def test_a_recorded_slip_is_one_note(self, tmp_path: Path):
        files = self.clause("As KRS 527, 070 says.", "[{found: '527, 070', note: Probably 527.070.}]")
        (finding,) = found(tmp_path / "a", "source-slip", **files)
        assert finding.severity is Severity.NOTE
        assert not found(tmp_path / "b", "citation-malformed", **files)

    def test_a_malformed_citation_that_is_not_recorded_is_a_note_too(self, tmp_path: Path):
        (finding,) = found(tmp_path, "source-slip", **self.clause("As KRS 527, 070 says.", "[]"))
        assert "Record it" in finding.mend
