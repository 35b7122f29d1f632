"""Texts that contradict each other, the policy or the lists: what is found, where, and what is left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.engine import check
from checks.finding import Finding, Severity
from facts.deadlines import find_deadlines
from facts.digests import digest_clause
from facts.suspects import digest_clauses
from tests.overlay import SAMPLE, manual

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
POLICY = "sop/policy/01.1.yaml"
ROUND = "sop/reviews/REV-2026-1.yaml"


def found(tmp_path: Path, rule: str, as_of: str = "2026-01-01", **files: str) -> list[Finding]:
    return [one for one in check(manual(tmp_path, **files), date.fromisoformat(as_of)) if one.rule == rule]


def stands_at(finding: Finding) -> str:
    """The line of a finding from its column on."""
    return finding.at.source.text.splitlines()[finding.at.line - 1][finding.at.column - 1 :]


def says(words: str) -> dict[str, str]:
    return {SECTION: f"purpose: {words!r}"}


class TestTerms:
    @pytest.mark.parametrize(
        "text",
        [
            "An SSO comes.",
            "SSOs come.",
            "The crisis team (CIT) comes; the CIT stays.",
            "See Part II, level AA.",
            "As KRS 61.878 says.",
            'The form says "CIT".',
            "Show your ID at 9 AM.",
            "STOP",
        ],
    )
    def test_what_is_spelled_out_or_needs_no_spelling_is_defined(self, tmp_path: Path, text: str):
        assert not found(tmp_path, "term-undefined", **says(text))

    def test_an_abbreviation_is_told_once_a_section_where_it_first_stands(self, tmp_path: Path):
        files = says("The CIT comes and the CIT goes.") | {OTHER: "purpose: The CIT comes."}
        one, other = found(tmp_path, "term-undefined", **files)
        assert (one.subject, other.subject) == ("SOP-1.1", "SOP-1.2")
        assert one.at.source.text.splitlines()[one.at.line - 1][one.at.column - 1 :].startswith("CIT")

    def test_a_short_form_in_the_glossary_defines_it(self, tmp_path: Path):
        terms = "terms: [{id: firearm, term: crisis team, short: CIT, means: A team., basis: proposal}]"
        assert not found(tmp_path, "term-undefined", **says("The CITs come."), **{"sop/terms.yaml": terms})

    @pytest.mark.parametrize("text", ["Hold the Firearm.", "Hold all firearms."])
    def test_a_word_in_a_text_uses_its_term(self, tmp_path: Path, text: str):
        files = {SECTION: f"terms: []\nshort_answer: Wait.\npurpose: {text}"}
        assert not found(tmp_path, "term-unused", **files)

    def test_a_longer_word_does_not(self, tmp_path: Path):
        files = {SECTION: "terms: []\nshort_answer: Wait.\npurpose: The firearmless wait."}
        (finding,) = found(tmp_path, "term-unused", **files)
        assert (finding.subject, finding.severity) == ("firearm", Severity.NOTE)


class TestOffices:
    OFFICES = """
offices:
  - {id: school-office, name: Chief Operations Officer, short: COO, also: [Chief Operating Officer, Operations Desk]}
  - {id: sso, name: School Safety Officer, short: SSO, also: [School safety officer, Safety Officer], kind: group}
  - {id: counsel, name: General Counsel}
"""

    @pytest.mark.parametrize(
        ("text", "wrong"),
        [
            ("Tell the Chief Operating Officer.", "Chief Operating Officer"),
            ("Tell the Operations Desk.", "Operations Desk"),
            ("Tell the Chief Operation Officer.", "Chief Operation Officer"),
            ("Ask General Council first.", "General Council"),
        ],
    )
    def test_another_name_is_found_where_it_stands(self, tmp_path: Path, text: str, wrong: str):
        (finding,) = found(tmp_path, "office-misnamed", **says(text), **{"sop/manual.yaml": self.OFFICES})
        assert finding.message.startswith(f'"{wrong}"')
        assert finding.at.source.text.splitlines()[finding.at.line - 1][finding.at.column - 1 :].startswith(wrong)

    @pytest.mark.parametrize(
        "text",
        [
            "Tell the Chief Operations Officer.",
            "Tell the Chief Operations Officer’s desk.",
            "Tell the COO.",
            "School Safety Officers and a school safety officer.",
            "A Safety Officer.",
            'The policy says "Chief Operating Officer" once.',
            "Chief Equity Officer.",
        ],
    )
    def test_its_own_name_its_short_forms_and_quotations_are_not(self, tmp_path: Path, text: str):
        assert not found(tmp_path, "office-misnamed", **says(text), **{"sop/manual.yaml": self.OFFICES})


ARCHIVED = {OTHER: "status: archived"}


class TestArchived:
    @pytest.mark.parametrize("change", ["related: [SOP-1.2]", "related: []\npurpose: As in SOP-1.2."])
    def test_a_link_and_a_mention_are_found(self, tmp_path: Path, change: str):
        (finding,) = found(tmp_path, "archived-cited", **ARCHIVED, **{SECTION: change})
        assert (finding.subject, finding.at.file) == ("SOP-1.1", SECTION)

    def test_history_and_what_is_archived_itself_may_name_it(self, tmp_path: Path):
        history = "related: []\nhistory: [{revision: 1, date: 2024-02-01, changed: Took over SOP-1.2., why: Why.}]"
        assert not found(tmp_path / "a", "archived-cited", **ARCHIVED, **{SECTION: history})
        assert not found(tmp_path / "b", "archived-cited", **ARCHIVED, **{SECTION: "status: archived"})


def step(by: str, who: str = "sso", basis: str = "policy", clause: str = "01.1/part/1") -> str:
    return f"""
implements: [01.1/part/1, 01.1/part/2, 01.1/part/3]
steps:
  - {{who: {who}, does: Tell the office., by: {by!r}, basis: {basis}, cites: [{clause}]}}
"""


class TestDeadlines:
    @pytest.mark.parametrize(
        ("by", "wrong"),
        [
            ("Within two days.", True),
            ("Within 3 days.", False),
            ("Within three (3) days.", False),
            ("Within 3 calendar days.", False),
            ("Within 72 hours.", False),
            ("Within 73 hours.", True),
            ("Within 4 days.", True),
            ("Within 3 business days.", True),
            ("At once.", False),
            ("No later than November 1.", True),
        ],
    )
    def test_the_policys_own_deadline_holds(self, tmp_path: Path, by: str, wrong: bool):
        assert bool(found(tmp_path, "deadline-conflict", **{SECTION: step(by)})) is wrong

    @pytest.mark.parametrize(
        ("by", "wrong"),
        [("By October 31.", True), ("No later than November 1 of each year.", False), ("By 2 November.", True)],
    )
    def test_a_day_of_the_year_is_compared_to_the_day(self, tmp_path: Path, by: str, wrong: bool):
        yearly = (SAMPLE / POLICY).read_text().replace("by: {within: 3 days}", "by: {each_year: 11-01}")
        assert bool(found(tmp_path, "deadline-conflict", **{SECTION: step(by), POLICY: yearly})) is wrong

    def test_a_proposal_may_be_quicker(self, tmp_path: Path):
        assert not found(tmp_path, "deadline-conflict", **{SECTION: step("Within 1 day.", basis="proposal")})

    def test_two_sections_with_one_clause_must_agree(self, tmp_path: Path):
        one = step("Within a week.", clause="01.1/part/2")
        same, other = step("Within 7 days.", clause="01.1/part/2"), step("Within 8 days.", clause="01.1/part/2")
        assert not found(tmp_path / "a", "deadline-conflict", **{SECTION: one, OTHER: same})
        (finding,) = found(tmp_path / "b", "deadline-conflict", **{SECTION: one, OTHER: other})
        assert finding.subject == "SOP-1.2"
        assert "SOP-1.1" in finding.message

    def test_two_offices_may_have_two_deadlines_and_an_archived_section_none(self, tmp_path: Path):
        one = step("Within 7 days.", clause="01.1/part/2")
        other = step("Within 8 days.", "school-office", clause="01.1/part/2")
        assert not found(tmp_path / "a", "deadline-conflict", **{SECTION: one, OTHER: other})
        gone = step("Within 8 days.") + "status: archived"
        assert not found(tmp_path / "b", "deadline-conflict", **{OTHER: gone})

    @pytest.mark.parametrize(
        ("does", "by", "where"),
        [("Tell the office.", "by: Within 4 days.", "Within 4 days."), ("Tell it within 4 days.", "", "Tell it")],
    )
    def test_it_is_told_where_the_deadline_stands(self, tmp_path: Path, does: str, by: str, where: str):
        text = f"""
steps:
  - who: sso
    does: {does}
    {by}
    basis: policy
    cites: [01.1/part/1]
"""
        (finding,) = found(tmp_path, "deadline-conflict", **{SECTION: text})
        assert stands_at(finding).startswith(where)

    def test_a_step_that_keeps_it_hides_none_after_it(self, tmp_path: Path):
        text = """
steps:
  - {who: sso, does: Tell the office., by: Within 3 days., basis: policy, cites: [01.1/part/1]}
  - {who: sso, does: Tell it again., by: Within 4 days., basis: policy, cites: [01.1/part/1]}
"""
        (finding,) = found(tmp_path, "deadline-conflict", **{SECTION: text})
        assert 'says "Within 4 days" for' in finding.message

    @given(st.integers(1, 400), st.sampled_from(["hour", "day", "week", "month", "year"]))
    def test_a_deadline_in_figures_is_read_back(self, number: int, unit: str):
        (one,) = find_deadlines(f"Within {number} {unit}{'' if number == 1 else 's'}, and at once.")
        (other,) = find_deadlines(f"no later than {number} {unit}s")
        assert one.same(other)


class TestQuotations:
    @pytest.mark.parametrize(
        "text",
        [
            'It says "shall tell the school office" (01.1/part/1).',
            'It says "An SRO shall tell" (01.1/part/1) of old.',
            'It says "Shall tell the school office." (01.1/part/1)',
            'It says "An SSO ... the school office" (01.1/part/1).',
            'It says "An SSO shall tell the school office. The office may write it down", says 01.1/part/1.',
            "It says “shall tell the school office” (01.1/part/1).",
            'Ask "Does anybody here need a doctor at once?" first.',
            'Ask "need a doctor" as 01.1/part/1 says.',
        ],
    )
    def test_what_the_policy_says_or_nobody_ascribes_to_it_passes(self, tmp_path: Path, text: str):
        assert not found(tmp_path, "quote-not-verbatim", **says(text))

    @pytest.mark.parametrize(
        "text",
        [
            'It says "shall inform the office" (01.1/part/1).',
            'It says "may write it down" (01.1/part/1).',
            'It says "tell the school off" (01.1/part/1).',
            'It says "the school office ... An SSO" (01.1/part/1).',
            'In 01.1/part/1 stands "an officer shall go and tell the office".',
        ],
    )
    def test_what_it_does_not_say_is_an_error(self, tmp_path: Path, text: str):
        (finding,) = found(tmp_path, "quote-not-verbatim", **says(text))
        assert finding.severity is Severity.ERROR

    @pytest.mark.parametrize(
        ("text", "where"),
        [
            ('It says "shall inform the whole office at once" (01.1/part/1).', "01.1/part/1"),
            ('In 01.1/part/1 stands "shall inform the whole office at once".', "the policy"),
        ],
    )
    def test_where_it_should_stand_is_told_and_its_first_words_are_marked(self, tmp_path: Path, text: str, where: str):
        (finding,) = found(tmp_path, "quote-not-verbatim", **says(text))
        assert finding.message.endswith(f"does not stand word for word in {where}")
        assert stands_at(finding)[: finding.at.length] == "shall inform the"

    def test_a_quotation_that_holds_hides_none_after_it(self, tmp_path: Path):
        text = 'It says "tell the school office" (01.1/part/1) and "inform the office" (01.1/part/1).'
        (finding,) = found(tmp_path, "quote-not-verbatim", **says(text))
        assert finding.message.startswith('"inform the office"')

    def test_every_run_of_words_of_a_clause_is_a_quotation_of_it(self, tmp_path: Path):
        words = ["An", "SSO", "shall", "tell", "the", "school", "office."]
        spans = [" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)]
        text = "; ".join(f'"{span}" (01.1/part/1)' for span in spans)
        assert not found(tmp_path, "quote-not-verbatim", **says(text))


@pytest.mark.parametrize("sealed", ["0" * 64, "f" * 64])
def test_the_boards_words_are_those_that_were_sealed(tmp_path: Path, sealed: str):
    text = (SAMPLE / POLICY).read_text()
    words = "6aab925844b4aaeaf3db9cafe60a7dc7bf4f6a63c66d337fd8312e1abda61c00"
    assert not found(tmp_path / "a", "policy-source-changed", **{POLICY: text})
    (finding,) = found(tmp_path / "b", "policy-source-changed", **{POLICY: text.replace(words, sealed)})
    assert finding.mend.endswith(f"sha256: {words}")


def review(seals: dict[str, str], day: str = "2025-06-01") -> str:
    lines = "".join(f'\n      - {{clause: {clause}, words: "{seal}"}}' for clause, seal in seals.items())
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


class TestSuspectLinks:
    def seals(self, tmp_path: Path) -> dict[str, str]:
        sample = manual(tmp_path / "before")
        return dict(digest_clauses(sample, sample.section_by_id["SOP-1.1"]))

    def test_nothing_is_suspect_while_the_words_stand(self, tmp_path: Path):
        seals = self.seals(tmp_path)
        assert list(seals) == ["01.1/part/1", "01.1/part/2", "01.1/part/3"]
        assert not found(tmp_path, "clause-changed-since-review", **{ROUND: review(seals)})

    def test_a_changed_clause_is_told_at_both_ends(self, tmp_path: Path):
        text = (SAMPLE / POLICY).read_text().replace("may write it down", "may write all down")
        files = {ROUND: review(self.seals(tmp_path)), POLICY: text}
        one, other = found(tmp_path, "clause-changed-since-review", **files)
        assert {one.subject, other.subject} == {"SOP-1.1", "01.1/part/2"}
        assert {one.at.file, other.at.file} == {SECTION, POLICY}
        assert all("SOP-1.1" in two.message and "01.1/part/2" in two.message for two in (one, other))

    def test_an_item_is_sealed_with_what_introduces_it(self, tmp_path: Path):
        item = """
  - id: 01.1/part/1/a
    kind: item
    runs: [{keep: An item.}]
"""
        text = (SAMPLE / POLICY).read_text().replace("  - id: 01.1/part/2", item.lstrip("\n") + "  - id: 01.1/part/2")
        sample = manual(tmp_path, **{POLICY: text, SECTION: "implements: [01.1/part/1/a]"})
        assert list(digest_clauses(sample, sample.section_by_id["SOP-1.1"])) == ["01.1/part/1", "01.1/part/1/a"]

    def test_a_clause_that_is_gone_is_told_at_the_section(self, tmp_path: Path):
        files = {ROUND: review({"01.1/gone": "0" * 16}), SECTION: "implements: [01.1/gone]"}
        (finding,) = found(tmp_path, "clause-changed-since-review", **files)
        assert "was taken out" in finding.message

    def test_a_round_that_recorded_nothing_or_is_to_come_says_nothing(self, tmp_path: Path):
        wrong = {"01.1/part/1": "0" * 16}
        rule = "clause-changed-since-review"
        assert not found(tmp_path / "a", rule, **{ROUND: review({})})
        assert found(tmp_path / "b", rule, "2025-06-01", **{ROUND: review(wrong)})
        assert not found(tmp_path / "c", rule, "2025-05-31", **{ROUND: review(wrong)})

    def test_markers_footnotes_and_white_space_change_no_seal(self, tmp_path: Path):
        before = manual(tmp_path / "a").clauses["01.1/part/1"]
        text = (SAMPLE / POLICY).read_text()
        text = text.replace('{keep: "1", as: footnote}', '{keep: "2", as: footnote}').replace("tell the", "tell  the")
        assert digest_clause(manual(tmp_path / "b", **{POLICY: text}).clauses["01.1/part/1"]) == digest_clause(before)


FORM = """
id: FORM-incident-report
title: Report
section: SOP-1.1
status: draft
instructions: Fill it in.
groups: [{id: event, title: The event}]
fields:
"""


def field(name: str, more: str) -> str:
    return f"""
  - id: {name}
    name: A field
    group: event
    why: To count.
    seen_by: [school-office]
    basis: proposal
    {more}
"""


TYPE = """
id: INC-lost-key
title: Lost key
section: SOP-1.1
status: draft
definition: A key is lost.
implements: []
contact_kinds: [search]
triggers: [a]
examples: [A key falls into a drain.]
near_misses: [A key is found.]
basis: proposal
"""

KINDS = """
section: SOP-1.1
kinds: [{id: search, name: Search, means: Looking., not: A look., counts: both, basis: proposal}]
"""


class TestFields:
    def missing(self, tmp_path: Path, *fields: str, **files: str) -> list[str]:
        given = {
            "sop/incidents/report-form.yaml": FORM + "".join(fields),
            "sop/incidents/types/lost-key.yaml": TYPE,
            "sop/incidents/contact-kinds.yaml": KINDS,
        }
        return [one.message for one in found(tmp_path, "field-missing", **given | files)]

    TYPES = field("types", "type: choices\n    from: incident-types\n    required: always")
    KIND = field("kinds", "type: choices\n    from: contact-kinds\n    required: always")
    TRIGGER = field("triggers", "type: choices\n    from: triggers\n    required: always")

    def test_a_form_that_holds_all_passes(self, tmp_path: Path):
        assert self.missing(tmp_path, self.TYPES, self.KIND, self.TRIGGER) == []

    def test_each_thing_that_it_lacks_is_told(self, tmp_path: Path):
        assert len(self.missing(tmp_path / "a", self.TYPES, self.KIND)) == 1
        assert len(self.missing(tmp_path / "b", self.TYPES)) == 2
        assert len(self.missing(tmp_path / "c", self.KIND, self.TRIGGER)) == 1

    def test_an_archived_type_needs_nothing(self, tmp_path: Path):
        archived = {"sop/incidents/types/lost-key.yaml": TYPE.replace("draft", "archived")}
        assert self.missing(tmp_path, self.TYPES, **archived) == []

    def test_nor_does_it_hide_what_the_next_type_needs(self, tmp_path: Path):
        types = {
            "sop/incidents/types/lost-key.yaml": TYPE.replace("draft", "archived"),
            "sop/incidents/types/lost-pass.yaml": TYPE.replace("INC-lost-key", "INC-lost-pass"),
        }
        (message,) = self.missing(tmp_path, self.TYPES, self.KIND, **types)
        assert message.startswith("INC-lost-pass needs a field for the trigger")

    def test_a_field_that_rests_on_one_that_does_not_exist_is_a_broken_link_and_no_more(self, tmp_path: Path):
        needy = field("why", "type: text\n    required: when\n    required_when: {field: kind, has: [search]}")
        assert self.missing(tmp_path, self.TYPES, self.KIND, self.TRIGGER, needy) == []

    @pytest.mark.parametrize(("value", "wrong"), [("search", False), ("serch", True)])
    def test_a_field_required_for_what_can_never_be_is_told(self, tmp_path: Path, value: str, wrong: bool):
        needy = field("why", f"type: text\n    required: when\n    required_when: {{field: kinds, has: [{value}]}}")
        assert bool(self.missing(tmp_path, self.TYPES, self.KIND, self.TRIGGER, needy)) is wrong


METRICS = """
section: SOP-1.1
goals: [{id: GOAL-fewer, title: Fewer., basis: proposal}]
metrics:
  - id: MET-searches
    title: Searches
    goal: GOAL-fewer
    formula: Number of searches.
    unit: incidents
    source: Reports.
    contact_kinds: [search]
    fields: FIELDS
    direction: lower
    computable: {today: false, why: Not yet.}
    basis: proposal
"""


class TestMetrics:
    @pytest.mark.parametrize(
        ("fields", "metric_fields", "wrong"),
        [
            ([TestFields.KIND], "[]", False),
            ([TestFields.KIND], "[kinds]", False),
            ([TestFields.KIND, TestFields.TYPES], "[types]", True),
            ([TestFields.TYPES], "[]", True),
            (
                [field("own", "type: choice\n    required: never\n    choices: [{value: search, label: S}]")],
                "[own]",
                False,
            ),
            (
                [field("own", "type: choice\n    required: never\n    choices: [{value: talk, label: T}]")],
                "[own]",
                True,
            ),
        ],
    )
    def test_a_kind_must_be_held_by_a_field(self, tmp_path: Path, fields: list[str], metric_fields: str, wrong: bool):
        files = {
            "sop/incidents/report-form.yaml": FORM + "".join(fields),
            "sop/incidents/contact-kinds.yaml": KINDS,
            "sop/program/metrics.yaml": METRICS.replace("FIELDS", metric_fields),
        }
        assert bool(found(tmp_path, "metric-kind-uncollected", **files)) is wrong

    def metric(self, tmp_path: Path, fields: str, metric_fields: str) -> Finding:
        files = {
            "sop/incidents/report-form.yaml": FORM + fields,
            "sop/incidents/contact-kinds.yaml": KINDS,
            "sop/program/metrics.yaml": METRICS.replace("FIELDS", metric_fields),
        }
        (finding,) = found(tmp_path, "metric-kind-uncollected", **files)
        return finding

    def test_a_metric_that_names_other_fields_is_told_which_hold_the_kind(self, tmp_path: Path):
        finding = self.metric(tmp_path, TestFields.KIND + TestFields.TYPES, "[types]")
        assert finding.message == 'MET-searches counts the kind "search", and none of its fields holds it'
        assert finding.mend == "Name one of these under its `fields`: kinds."

    def test_a_form_that_lacks_the_kind_is_told_to_collect_it(self, tmp_path: Path):
        finding = self.metric(tmp_path, TestFields.TYPES, "[]")
        assert finding.message.endswith("the report form does not collect it")
        assert finding.mend.startswith("Add a field that collects the kind")

    def test_a_kind_that_is_collected_hides_none_after_it(self, tmp_path: Path):
        own = field("own", "type: choice\n    required: never\n    choices: [{value: search, label: S}]")
        talk = "{id: talk, name: Talk, means: Talking., not: A word., counts: both, basis: proposal}"
        files = {
            "sop/incidents/report-form.yaml": FORM + own,
            "sop/incidents/contact-kinds.yaml": KINDS.replace("kinds: [", f"kinds: [{talk}, "),
            "sop/program/metrics.yaml": METRICS.replace("[search]", "[search, talk]").replace("FIELDS", "[]"),
        }
        (finding,) = found(tmp_path, "metric-kind-uncollected", **files)
        assert 'the kind "talk"' in finding.message
