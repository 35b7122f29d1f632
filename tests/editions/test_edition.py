"""The public edition holds no word of what is withheld: number, title, legal basis and reason, and nothing else.

A section is withheld with all that is part of it, a step with the steps within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from editions.edition import make_edition
from facts.clock import ReviewState, compute_clock
from facts.digests import digest_section
from model import Manual
from model.base import Value
from model.manual import KINDS, find_kind
from tests.manuals import ROUND, SECTION, ManualWith, review_round
from tests.overlay import SAMPLE

TODAY = date(2026, 11, 24)

SECRET = """
title: Shown title
status: draft
history:
  - {revision: 1, date: 2024-02-01, changed: zq-changed, why: zq-why}
issued: 2024-02-01
decided: {by: zq-decided, date: 2024-02-01}
formerly: [{id: SOP-1.8, until: 2024-02-01}]
split_from: {section: SOP-1.2, date: 2024-02-01}
archived: {date: 2024-02-01, reason: zq-archived}
owner: zq-owner
audiences: [zq-audience]
urgent: 1
access: {level: restricted, basis: some-law, reason: Shown reason.}
implements: [01.1/zq-implements]
short_answer: zq-short-answer
purpose: zq-purpose
asked: [zq-asked]
silent_on: [zqsilent]
steps:
  - who: zq-who
    does: zq-does
    by: zq-by
    record: zq-record
    basis: policy
    cites: [01.1/zq-cites]
    access: {level: restricted, basis: zq-basis, reason: zq-reason}
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
  - section: SOP-1.1
    date: 2024-02-02
    outcome: kept
    digest: '{"1" * 64}'
    policy: [{{clause: 01.1/part/zq, words: '{"3" * 16}'}}]
    remark: zq-remark
  - {{section: SOP-1.2, date: 2024-02-02, outcome: kept, digest: '{"2" * 64}', remark: Shown remark.}}
""",
}

STEPS = """
- {who: sso, does: Shown first., basis: proposal}
- who: zq-who
  does: zq-does
  designee: true
  by: zq-by
  record: zq-record
  basis: policy
  cites: [01.1/zq-cites]
  access: {level: restricted, basis: some-law, reason: Shown reason.}
  warnings: [zq-warning]
  steps: [{who: zq-inner-who, does: zq-inner, basis: law, cites: [Zq-law], by: zq-inner-by}]
- who: sso
  does: Shown last.
  basis: proposal
  steps:
    - {who: sso, does: zq-deep, basis: proposal, access: {level: restricted, basis: some-law, reason: Shown too.}}
    - {who: sso, does: Shown inside., basis: proposal, access: {level: public}}
"""


def steps(text: str = STEPS) -> str:
    return "steps:\n" + text.strip()


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
    assert leaked(make_edition(planted, "public", TODAY).manual) == []


def test_the_restricted_edition_is_the_whole_manual(planted: Manual):
    assert make_edition(planted, "restricted", TODAY).manual.documents == planted.documents
    assert make_edition(planted, "restricted", TODAY).withheld_clauses == frozenset()


def test_what_stays_is_number_title_basis_and_reason(planted: Manual):
    section = make_edition(planted, "public", TODAY).manual.section_by_id["SOP-1.1"]
    assert (section.number, section.title) == ("1.1", "Shown title")
    assert (section.access.basis, section.access.reason) == ("some-law", "Shown reason.")
    assert section.since == date(2024, 2, 1)


def test_what_is_public_stays_as_it_was(planted: Manual):
    public = make_edition(planted, "public", TODAY).manual
    assert public.section_by_id["SOP-1.2"] == planted.section_by_id["SOP-1.2"]
    assert "Shown remark." in repr(public)
    assert public.settings == planted.settings
    assert public.policies == planted.policies


def test_a_manual_with_nothing_withheld_is_public_as_it_is(manual_with: ManualWith):
    manual = manual_with({"sop/sections/1.2-other.yaml": "access: {level: public}"})
    assert make_edition(manual, "public", TODAY).manual.documents == manual.documents


def test_it_names_the_clauses_that_only_withheld_sections_carry_out(manual_with: ManualWith):
    manual = manual_with(
        {
            SECTION: "access: {level: restricted, basis: some-law, reason: Why.}",
            "sop/sections/1.2-other.yaml": "{access: {level: public}, implements: [01.1/part/2]}",
        }
    )
    assert make_edition(manual, "public", TODAY).withheld_clauses == {"01.1/part/1", "01.1/part/3"}


@pytest.mark.parametrize("changed", [False, True])
def test_the_public_clock_tells_what_the_whole_manual_tells(manual_with: ManualWith, changed: bool):
    withheld = {SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"}
    seen = review_round(manual_with(withheld), date(2024, 2, 10), remark="zq")
    now = {SECTION: withheld[SECTION] + ("\npurpose: Another." if changed else "")}
    manual = manual_with({**now, ROUND: seen})
    public = make_edition(manual, "public", TODAY).manual
    clocks = [compute_clock(one, one.section_by_id["SOP-1.1"], date(2024, 3, 1)) for one in (manual, public)]
    assert all(clocks)
    assert [(one.due, one.state, one.changed) for one in clocks if one] == [
        (date(2026, 2, 10), ReviewState.CHANGED if changed else ReviewState.CURRENT, changed)
    ] * 2
    assert digest_section(manual, manual.section_by_id["SOP-1.1"]) not in repr(public)


def test_every_kind_of_file_that_can_be_part_of_a_section_is_planted():
    part_of_one = {kind.schema for kind in KINDS if "section" in kind.type.__struct_fields__}
    planted = {kind.schema for path in ANNEXES if (kind := find_kind(path))}
    assert part_of_one - planted == set()


class TestStep:
    @pytest.fixture
    def public(self, manual_with: ManualWith) -> Manual:
        files = {
            SECTION: steps(),
            "sop/training/one.yaml": ANNEXES["sop/training/zq.yaml"].replace("zq", "one") + steps(),
        }
        files["sop/sections/1.2-other.yaml"] = "access: {level: public}"
        manual = manual_with(files)
        assert len(leaked(manual)) > 10
        return make_edition(manual, "public", TODAY).manual

    def test_no_word_of_it_is_left(self, public: Manual):
        assert leaked(public) == []

    def test_its_place_its_legal_basis_and_its_reason_are(self, public: Manual):
        for shown in (public.section_by_id["SOP-1.1"].steps, public.curricula[0].steps):
            first, second, third = shown
            assert (first.does, second.does, third.does) == (
                "Shown first.",
                "",
                "Shown last.",
            )
            assert second.access
            assert (second.access.basis, second.access.reason) == ("some-law", "Shown reason.")
            assert (second.who, second.by, second.record, second.cites, second.warnings, second.steps) == (
                *("", "", ""),
                *((), (), ()),
            )
            assert [step.restricted for step in third.steps] == [True, False]

    def test_the_rest_of_its_section_is_as_it_was(self, public: Manual, manual_with: ManualWith):
        whole = manual_with().section_by_id["SOP-1.1"]
        left = public.section_by_id["SOP-1.1"]
        for name in ("id", "title", "short_answer", "purpose", "terms", "related", "implements"):
            assert getattr(left, name) == getattr(whole, name)

    @pytest.mark.parametrize("changed", [False, True])
    def test_the_public_clock_tells_whether_it_changed_since_its_review(self, manual_with: ManualWith, changed: bool):
        seen = review_round(manual_with({SECTION: steps()}), date(2024, 2, 10))
        now = steps(STEPS.replace("zq-inner-by", "zq-other") if changed else STEPS)
        manual = manual_with({SECTION: now, ROUND: seen})
        public = make_edition(manual, "public", TODAY).manual
        found = compute_clock(public, public.section_by_id["SOP-1.1"], date(2024, 3, 1))
        assert found
        assert found.changed is changed
        assert digest_section(manual, manual.section_by_id["SOP-1.1"]) not in repr(public)


def test_each_change_of_a_steps_access_changes_the_digest(manual_with: ManualWith):
    one = "[{who: sso, does: Act., basis: proposal%s}]"
    reasons = ["", ", access: {level: restricted, basis: some-law, reason: %s}"]
    texts = [one % reasons[0], one % reasons[1] % "One.", one % reasons[1] % "Two."]
    manuals = [manual_with({SECTION: f"steps: {text}"}) for text in texts]
    assert len({digest_section(manual, manual.section_by_id["SOP-1.1"]) for manual in manuals}) == 3


def test_what_a_section_may_gain_is_withheld_until_somebody_says_otherwise(planted: Manual):
    stub = make_edition(planted, "public", TODAY).manual.section_by_id["SOP-1.1"]
    shown = {name for name in stub.__struct_fields__ if getattr(stub, name) not in ((), "", None)}
    assert shown == {"places", "id", "title", "revision", "status", "since", "issued", "formerly", "access"}


def test_a_review_that_is_under_way_gives_no_digest_away(manual_with: ManualWith):
    withheld = {SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"}
    whole = manual_with(withheld)
    seen = digest_section(whole, whole.section_by_id["SOP-1.1"])
    agenda = f"agenda: [{{section: SOP-1.1, digest: '{seen}'}}]\n"
    manual = manual_with(withheld | {ROUND: review_round(whole, date(2024, 2, 10)) + agenda})
    public = make_edition(manual, "public", TODAY).manual
    assert public.rounds[0].agenda[0].section == "SOP-1.1"
    assert seen not in repr(public)


class TestWhatOnlyWithheldTextUses:
    TERMS = "terms: [{id: %s, term: %s, means: %s, basis: proposal}]"

    def test_a_term_goes_with_it(self, manual_with: ManualWith):
        files = {
            "sop/terms.yaml": self.TERMS % ("zq", "zq", "zq"),
            SECTION: "terms: []",
            "sop/sections/1.2-other.yaml": "terms: [zq]",
        }
        assert leaked(make_edition(manual_with(files), "public", TODAY).manual) == []

    @pytest.mark.parametrize("used", ["terms: [firearm]", "terms: []"])
    def test_a_term_that_something_public_or_nothing_at_all_uses_stays(self, manual_with: ManualWith, used: str):
        files = {SECTION: used, "sop/sections/1.2-other.yaml": used}
        assert "firearm" in make_edition(manual_with(files), "public", TODAY).manual.term_by_id

    def test_a_source_goes_with_it_but_never_the_legal_basis(self, manual_with: ManualWith):
        text = (SAMPLE / "sop/references.yaml").read_text("utf-8")
        text += text.partition("references:\n")[2].replace("LAW-1", "LAW-9").replace("Law 1", "zq")
        files = {"sop/references.yaml": text, "sop/sections/1.2-other.yaml": "references: [LAW-1, LAW-9]"}
        public = make_edition(manual_with(files), "public", TODAY).manual
        assert set(public.reference_by_id) == {"LAW-1"}
        assert leaked(public) == []

    def test_evidence_and_waivers_go_with_their_duty(self, manual_with: ManualWith):
        evidence = """
id: EVD-2025
entries: [{id: EV-2025-1, obligation: OBL-zq, date: 2025-02-01, what: zq-what, recorded_by: sso}]
"""
        waivers = """
waivers:
  - {rule: obligation-overdue, subject: OBL-zq, reason: zq-r, office: sso, since: 2025-01-01, expires: 2025-06-01}
  - {rule: citation-unverified, subject: LAW-1, reason: Shown., office: sso, since: 2025-01-01, expires: 2025-06-01}
"""
        manual = manual_with(
            {
                SECTION: "access: {level: restricted, basis: some-law, reason: Why.}",
                "sop/program/obligations.yaml": ANNEXES["sop/program/obligations.yaml"],
                "sop/program/evidence/2025.yaml": evidence,
                "sop/waivers.yaml": waivers,
            }
        )
        public = make_edition(manual, "public", TODAY).manual
        assert [one.reason for one in public.all_waivers] == ["Shown."]
        assert public.all_evidence == ()
        assert leaked(public) == []

    def test_a_decision_goes_with_the_section_that_asked_and_so_does_what_revises_it(self, manual_with: ManualWith):
        question = "{id: Q-zq, asks: sso, question: zq-question, options: [zq-option], meanwhile: zq}"
        rest = "by: sso, date: 2025-02-01, reference: zq"
        decisions = f"""
id: DEC-2025
decisions:
  - {{id: DEC-2025-1, section: SOP-1.1, question: {question}, decided: zq, {rest}}}
  - {{id: DEC-2025-2, section: SOP-1.1, revises: DEC-2025-1, decided: zq, {rest}}}
  - {{id: DEC-2025-3, section: SOP-1.3, revises: DEC-2025-1, decided: zq, {rest}}}
"""
        files = {"sop/decisions/2025.yaml": decisions}
        restricted = {SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"}
        public = make_edition(manual_with(files | restricted), "public", TODAY).manual
        assert public.all_decisions == ()
        assert leaked(public) == []
        assert len(make_edition(manual_with(files), "public", TODAY).manual.all_decisions) == 3

    @pytest.mark.parametrize("subject", ["SOP-1.1", "sop/sections/1.1-sample.yaml", "sop/guides/zq.yaml", "GUIDE-zq"])
    def test_a_waiver_goes_with_the_section_or_the_file_that_it_is_about(self, manual_with: ManualWith, subject: str):
        waiver = (
            f"{{rule: a-rule, subject: {subject}, reason: zq, office: sso, since: 2025-01-01, expires: 2025-06-01}}"
        )
        files = {
            SECTION: "access: {level: restricted, basis: some-law, reason: Why.}",
            "sop/guides/zq.yaml": ANNEXES["sop/guides/zq.yaml"],
            "sop/waivers.yaml": f"waivers: [{waiver}]",
        }
        assert make_edition(manual_with(files), "public", TODAY).manual.all_waivers == ()

    def test_a_source_goes_that_only_a_withheld_term_cites(self, manual_with: ManualWith):
        terms = """
terms:
  - {id: zq-outer, term: zq-outer, means: zq, basis: proposal, cites: [ZQ-LAW]}
"""
        text = (SAMPLE / "sop/references.yaml").read_text("utf-8")
        text += text.partition("references:\n")[2].replace("LAW-1", "ZQ-LAW").replace("Law 1", "zq")
        files = {
            "sop/terms.yaml": terms,
            "sop/references.yaml": text,
            SECTION: "terms: []",
            "sop/sections/1.2-other.yaml": "terms: [zq-outer]",
        }
        public = make_edition(manual_with(files), "public", TODAY).manual
        assert (public.term_by_id, set(public.reference_by_id)) == ({}, {"LAW-1"})
