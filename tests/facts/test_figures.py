"""What is counted: each thing once, unknown never as kept, nothing of what is withheld but its dates."""

from __future__ import annotations

from datetime import date

from editions.edition import make_edition
from facts.clock import ReviewState
from facts.figures import CoverState, Figures, count_figures
from facts.obligations import ObligationState
from model import Manual
from tests.manuals import ROUND, SECTION, ManualWith, review_round

TODAY = date(2025, 1, 1)
OTHER = "sop/sections/1.2-other.yaml"
DUTIES = """
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/2]
    office: school-office
    section: SOP-1.1
    every: {at_least: 1, per: 3 months}
    counted_by: rolling
    evidence: The report.
    first: 2024-12-01
    basis: policy
    cites: [01.1/part/2]
"""


def of(manual: Manual, as_of: date = TODAY, which: str = "restricted") -> Figures:
    edition = make_edition(manual, "public" if which == "public" else "restricted", as_of)
    return count_figures(edition.manual, as_of, edition.withheld_clauses)


def test_every_section_has_one_state(manual_with: ManualWith):
    found = of(manual_with({OTHER: "status: archived"}))
    assert sum(found.review_states.values()) == 2
    assert found.review_states[ReviewState.ARCHIVED] == 1
    assert (len(found.running), found.reviewed) == (1, 0)


def test_a_review_counts_from_the_day_of_its_record(manual_with: ManualWith):
    manual = manual_with({ROUND: review_round(manual_with(), date(2025, 3, 1))})
    assert [of(manual, day).reviewed for day in (date(2025, 2, 28), date(2025, 3, 1))] == [0, 1]


def test_a_month_counts_what_falls_due_in_it_and_nothing_overdue(manual_with: ManualWith):
    manual = manual_with({OTHER: "since: 2024-02-15"})
    months = {str(month): count for month, count in of(manual).months.items()}
    assert months == {"2026-02": 2}
    assert {str(month) for month in of(manual, date(2026, 2, 2)).months} == {"2026-02"}
    assert of(manual, date(2026, 2, 2)).review_states[ReviewState.OVERDUE] == 1
    assert of(manual, date(2026, 2, 16)).months == {}


def test_unknown_is_not_kept(manual_with: ManualWith):
    states = of(manual_with({"sop/program/obligations.yaml": DUTIES})).obligation_states
    assert (states[ObligationState.UNKNOWN], states[ObligationState.KEPT]) == (1, 0)


def test_a_clause_is_carried_out_a_known_gap_or_nowhere(manual_with: ManualWith):
    manual = manual_with(
        {SECTION: "implements: [01.1/part/1]", "sop/manual.yaml": "known_gaps: [{clause: 01.1/part/2, reason: Later.}]"}
    )
    states = [one.state for one in of(manual).clauses]
    assert states == [CoverState.CARRIED, CoverState.GAP, CoverState.NOWHERE]
    assert of(manual).carried == 1


def test_the_public_sees_that_a_withheld_section_carries_it_out_and_nothing_else_of_it(manual_with: ManualWith):
    restricted = "access: {level: restricted, basis: some-law, reason: Because.}"
    manual = manual_with({SECTION: restricted})
    public, whole = of(manual, which="public"), of(manual)
    assert {one.state for one in public.clauses} == {CoverState.WITHHELD}
    assert public.carried == whole.carried == 3
    assert public.months == whole.months
    assert (public.questions, len(whole.questions)) == ((), 1)


def test_questions_are_counted_by_who_must_answer_the_most_first(manual_with: ManualWith):
    questions = """
open_questions:
  - {id: Q-1.2-a, asks: sso, question: One?}
  - {id: Q-1.2-b, asks: sso, question: Two?}
"""
    assert of(manual_with({OTHER: questions})).asked == {"sso": 2, "school-office": 1}


def test_clauses_stand_in_the_part_of_the_policy_whose_heading_opens_it(manual_with: ManualWith):
    assert {part: len(ones) for part, ones in of(manual_with()).parts.items()} == {"01.1/part": 3}
