"""Citations of law: their grammar, and what is wrong with those that break it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.citations import find_citations


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
