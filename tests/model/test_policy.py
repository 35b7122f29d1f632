"""The Board's words: held to the digest of the source, and read in three ways that are made of nothing but runs."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.digest import digest_words
from model.places import Places, Source
from model.policy import Clause, Policy, Run, View
from reading import load

ROOT = Path(__file__).parent.parent.parent
SOURCE = Path(__file__).parent / "policy-02.31-source.txt"
"""The redline as it was received: insertions and deletions run together, with no marks."""

NOWHERE = Places(Source("", ""), (1, 1, 1))


@pytest.fixture(scope="module")
def policy() -> Policy:
    (found,) = (one for one in load(ROOT).policies if one.id == "02.31")
    return found


def words(policy: Policy, view: View) -> list[str]:
    return " ".join(clause.text(view) for clause in policy.clauses).split()


class TestPolicy0231:
    def test_its_source_reading_is_the_source_word_for_word(self, policy: Policy):
        assert words(policy, "source") == SOURCE.read_text("utf-8").split()

    def test_its_seal_is_that_of_the_source(self, policy: Policy):
        joined = " ".join(SOURCE.read_text("utf-8").split())
        assert policy.source.sha256 == hashlib.sha256(joined.encode()).hexdigest() == policy.digest

    def test_its_readings_are_nothing_but_runs(self, policy: Policy):
        for clause in policy.clauses:
            assert clause.text("current") == "".join(run.keep or run.ins for run in clause.runs), clause.id
            assert clause.text("prior") == "".join(run.keep or run.deleted for run in clause.runs), clause.id

    def test_no_run_is_empty_and_none_changes_in_two_ways(self, policy: Policy):
        for clause in policy.clauses:
            for run in clause.runs:
                assert sorted((bool(run.keep), bool(run.ins), bool(run.deleted))) == [False, False, True], clause.id

    def test_neighbouring_runs_that_are_shown_alike_are_one(self, policy: Policy):
        for clause in policy.clauses:
            for one, other in zip(clause.runs, clause.runs[1:], strict=False):
                assert (one.change, one.shown_as) != (other.change, other.shown_as), clause.id

    def test_ids_begin_with_its_number_and_none_stands_twice(self, policy: Policy):
        ids = [clause.id for clause in policy.clauses]
        assert len(set(ids)) == len(ids)
        assert all(one.startswith("02.31/") for one in ids)

    def test_what_obliges_says_whom(self, policy: Policy):
        assert [clause.id for clause in policy.clauses if clause.duty == "shall" and not clause.office] == []

    def test_headings_oblige_nobody(self, policy: Policy):
        assert [clause.id for clause in policy.clauses if clause.kind == "heading" and clause.duty] == []

    def test_a_slip_is_found_in_its_own_clause(self, policy: Policy):
        for clause in policy.clauses:
            for slip in clause.slips:
                assert slip.found in clause.text("source"), clause.id


runs = st.builds(
    lambda change, text: Run(places=NOWHERE, **{change: text}),
    st.sampled_from(["keep", "ins", "deleted"]),
    st.text(min_size=1),
)


@given(st.lists(runs, max_size=8))
def test_readings_are_the_runs_that_they_show_and_nothing_else(made: list[Run]):
    clause = Clause(places=NOWHERE, id="x/1", kind="paragraph", runs=tuple(made))
    assert clause.text("source") == clause.text("redline") == "".join(run.text for run in made)
    assert clause.text("current") == "".join(run.text for run in made if run.change != "del")
    assert clause.text("prior") == "".join(run.text for run in made if run.change != "ins")


@given(st.lists(st.text(), max_size=8), st.sampled_from([" ", "\n", "  \n ", "\t"]))
def test_a_seal_is_of_the_words_and_not_of_the_space_between(texts: list[str], space: str):
    assert digest_words(texts) == digest_words([space.join(texts)]) == digest_words([*texts, space])


@given(st.lists(st.text(), min_size=1, max_size=8), st.sampled_from(["x", ".", "é"]))
def test_a_seal_breaks_with_every_word(texts: list[str], more: str):
    assert digest_words(texts) != digest_words([*texts, more])
    assert digest_words(texts) != digest_words([texts[0] + more, *texts[1:]])


def test_what_is_quoted_leaves_out_markers_and_footnotes():
    made = (
        Run(places=NOWHERE, keep="(1) ", shown_as="marker"),
        Run(places=NOWHERE, ins="An SSO"),
        Run(places=NOWHERE, deleted="An SRO"),
        Run(places=NOWHERE, keep="  shall\nreport."),
        Run(places=NOWHERE, keep="3 ", shown_as="footnote"),
        Run(places=NOWHERE, deleted="4", shown_as="footnote"),
    )
    clause = Clause(places=NOWHERE, id="x/1", kind="item", runs=made)
    assert clause.words == "An SSO shall report."
    assert clause.footnotes == ("3",)
