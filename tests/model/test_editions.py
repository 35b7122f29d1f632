"""The public edition holds no word of what is withheld: number, title, legal basis and reason, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from model import Manual
from model.base import Value
from model.clock import ReviewState, clock
from model.editions import edition
from model.fingerprint import fingerprint
from model.kinds import KINDS, kind_of
from tests.model.manuals import ROUND, SECTION, ManualWith, review_round

SECRET = """
title: Shown title
status: draft
history:
  - {revision: 1, date: 2024-02-01, changed: zq-changed, why: zq-why}
owner: zq-owner
audiences: [zq-audience]
urgent: 1
access: {level: restricted, basis: some-law, reason: Shown reason.}
implements: [01.1/zq-implements]
short_answer: zq-short-answer
purpose: zq-purpose
asked: [zq-asked]
steps:
  - who: zq-who
    does: zq-does
    by: zq-by
    record: zq-record
    basis: policy
    cites: [01.1/zq-cites]
    warnings: [zq-warning]
    steps: [{who: sso, does: zq-inner, basis: proposal}]
does_not_apply: [{says: zq-says, basis: law, cites: [Zq-law]}]
forms: [{name: zq-form, use: zq-use, form: FORM-zq}]
terms: [zq-term]
references: [Zq-reference]
related: [SOP-99.99]
open_questions: [{id: Q-zq, asks: zq-asks, question: zq-question, options: [zq-option]}]
"""

ANNEXES = {
    "sop/training/zq.yaml": """
id: TRN-zq
title: zq
section: SOP-1.1
status: draft
for: [sso]
short_answer: zq
implements: []
topics: [{number: 1, title: zq, clause: 01.1/part/1}]
""",
    "sop/guides/zq.yaml": """
id: GUIDE-zq
title: zq
section: SOP-1.1
status: draft
question: zq
asked: [zq]
answers: [{id: yes-zq, label: zq, means: zq}, {id: no-zq, label: zq, means: zq}]
situations: [{id: SIT-zq, situation: zq, answer: yes-zq, reason: zq, basis: proposal}]
""",
    "sop/incidents/types/zq.yaml": """
id: INC-zq
title: zq
section: SOP-1.1
status: draft
definition: zq
asked: [zq]
implements: []
contact_kinds: []
triggers: []
examples: [zq]
near_misses: [zq]
basis: proposal
""",
    "sop/incidents/contact-kinds.yaml": """
section: SOP-1.1
kinds: [{id: zq, name: zq, means: zq, not: zq, counts: both, basis: proposal}]
""",
    "sop/incidents/notification.yaml": """
section: SOP-1.1
status: draft
implements: []
sender: {office: sso}
within: 3 days
days: calendar
starts: incident
recipients: [{office: zq, clause: 01.1/part/1}]
triggers: [{id: q, title: zq, clause: 01.1/part/1, plain: zq}]
""",
    "sop/incidents/report-form.yaml": """
id: FORM-zq
title: zq
section: SOP-1.1
status: draft
instructions: zq
groups: [{id: zq, title: zq}]
fields: [{id: zq, name: zq, group: zq, type: text, required: always, why: zq, seen_by: [sso], basis: proposal}]
""",
    "sop/program/student-feedback.yaml": """
id: FORM-zq-feedback
title: zq
section: SOP-1.1
status: draft
introduction: [zq]
questions: [{id: zq, text: zq, type: text, why: zq}]
""",
    "sop/program/metrics.yaml": """
section: SOP-1.1
goals: [{id: GOAL-zq, title: zq, basis: proposal}]
metrics:
  - id: MET-zq
    title: zq
    goal: GOAL-zq
    formula: zq
    unit: zq
    source: zq
    direction: lower
    computable: {today: false, why: zq}
    basis: proposal
""",
    "sop/program/obligations.yaml": """
obligations:
  - id: OBL-zq
    title: zq
    clauses: [01.1/part/1]
    office: sso
    section: SOP-1.1
    evidence: zq
    first: 2024-02-01
    every: {at_least: 1, per: 1 year}
    basis: policy
    cites: [01.1/part/1]
""",
    "sop/program/teams.yaml": """
teams:
  - office: zq
    section: SOP-1.1
    created_by: sso
    purpose: zq
    seats: [{seat: zq, count: 1, basis: proposal}]
    implements: []
""",
    "sop/program/placements.yaml": """
section: SOP-1.1
as_of: null
placements: [{position: POS-9, placement: zq, funding: zq, employment: direct}]
""",
    "sop/reviews/REV-2024-1.yaml": f"""
id: REV-2024-1
convened: 2024-02-01
team: [{{seat: School safety, from: department}}]
sections:
  - {{section: SOP-1.1, date: 2024-02-02, outcome: kept, fingerprint: '{"1" * 64}', remark: zq-remark}}
  - {{section: SOP-1.2, date: 2024-02-02, outcome: kept, fingerprint: '{"2" * 64}', remark: Shown remark.}}
""",
}


def leaked(manual: Manual) -> list[str]:
    """Every word planted in what is withheld that the manual still holds, in a value or in the text of a file."""
    texts = {value.places.source.text for document in manual.documents for value in values(document)}
    return sorted(set(re.findall(r"\S*(?:[Zz]q|99\.99)[\w-]*", "\n".join([repr(manual), *texts]))))


def values(value: Value) -> Iterator[Value]:
    """A value and each value in it."""
    yield value
    for name in value.__struct_fields__:
        inner = getattr(value, name)
        for one in inner if isinstance(inner, tuple) else (inner,):
            if isinstance(one, Value):
                yield from values(one)


@pytest.fixture
def planted(manual_with: ManualWith) -> Manual:
    """SOP-1.1 withheld, with a word of its own in every field of it and of the files that are part of it."""
    return manual_with({SECTION: SECRET, **ANNEXES, "sop/sections/1.2-other.yaml": "access: {level: public}"})


def test_the_words_are_there_to_be_found(planted: Manual):
    assert len(leaked(planted)) > 20


def test_every_field_that_a_section_may_have_is_planted(planted: Manual):
    section = planted.section_by_id["SOP-1.1"]
    empty = [name for name in section.__struct_fields__ if getattr(section, name) in ((), "", None)]
    assert empty == ["interval"]


def test_the_public_edition_holds_none_of_them(planted: Manual):
    assert leaked(edition(planted, "public").manual) == []


def test_the_restricted_edition_is_the_whole_manual(planted: Manual):
    assert edition(planted, "restricted").manual == planted
    assert edition(planted, "restricted").withheld == frozenset()


def test_what_stays_is_number_title_basis_and_reason(planted: Manual):
    section = edition(planted, "public").manual.section_by_id["SOP-1.1"]
    assert (section.number, section.title) == ("1.1", "Shown title")
    assert (section.access.basis, section.access.reason) == ("some-law", "Shown reason.")
    assert section.since == date(2024, 2, 1)


def test_what_is_public_stays_as_it_was(planted: Manual):
    public = edition(planted, "public").manual
    assert public.section_by_id["SOP-1.2"] == planted.section_by_id["SOP-1.2"]
    assert "Shown remark." in repr(public)
    assert public.settings == planted.settings
    assert public.policies == planted.policies


def test_a_manual_with_nothing_withheld_is_public_as_it_is(manual_with: ManualWith):
    manual = manual_with({"sop/sections/1.2-other.yaml": "access: {level: public}"})
    assert edition(manual, "public").manual is manual


def test_it_names_the_clauses_that_only_withheld_sections_carry_out(manual_with: ManualWith):
    manual = manual_with(
        {
            SECTION: "access: {level: restricted, basis: some-law, reason: Why.}",
            "sop/sections/1.2-other.yaml": "{access: {level: public}, implements: [01.1/part/2]}",
        }
    )
    assert edition(manual, "public").withheld == {"01.1/part/1", "01.1/part/3"}


@pytest.mark.parametrize("changed", [False, True])
def test_the_public_clock_tells_what_the_whole_manual_tells(manual_with: ManualWith, changed: bool):
    withheld = {SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"}
    seen = review_round(manual_with(withheld), date(2024, 2, 10), remark="zq")
    now = {SECTION: withheld[SECTION] + ("\npurpose: Another." if changed else "")}
    manual = manual_with({**now, ROUND: seen})
    public = edition(manual, "public").manual
    clocks = [clock(one, one.section_by_id["SOP-1.1"], date(2024, 3, 1)) for one in (manual, public)]
    assert all(clocks)
    assert [(one.due, one.state, one.changed) for one in clocks if one] == [
        (date(2026, 2, 10), ReviewState.CHANGED if changed else ReviewState.CURRENT, changed)
    ] * 2
    assert fingerprint(manual, manual.section_by_id["SOP-1.1"]) not in repr(public)


def test_every_kind_of_file_that_can_be_part_of_a_section_is_planted():
    part_of_one = {kind.name for kind in KINDS if "section" in kind.type.__struct_fields__}
    planted = {kind.name for path in ANNEXES if (kind := kind_of(path))}
    assert part_of_one - planted == set()
