"""The digest changes when, and only when, the procedure may change."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from textwrap import fill
from typing import Any

import pytest
import yaml

from facts.digests import digest_section
from model import Manual
from model.section import Section
from reading import load
from tests.conftest import ManualAt
from tests.manuals import SECTION, ManualWith
from tests.overlay import SAMPLE

ROOT = Path(__file__).parent.parent.parent

NORMATIVE = {
    "title": "Another title",
    "owner": "sso",
    "audiences": "[sso, others]",
    "access": "{level: restricted, basis: some-law, reason: It would help an attacker.}",
    "implements": "[01.1/part/1]",
    "short_answer": "Keep the firearm at home.",
    "purpose": "To show something else.",
    "steps": "[{who: sso, does: Nothing., basis: proposal}]",
    "interval": "1 year",
    "does_not_apply": "[]",
    "forms": "[{name: A form, use: Always.}]",
    "terms": "[]",
    "references": "[]",
}
OTHERS = {
    "revision": "2",
    "history": "[{revision: 1, date: 2024-02-02, changed: All., why: Why not.}]",
    "status": "issued",
    "since": "2024-02-02",
    "issued": "2024-02-03",
    "decided": "{by: school-office, date: 2024-02-03}",
    "archived": "{date: 2024-02-04, reason: Over.}",
    "split_from": "{section: SOP-1.2, date: 2024-02-03}",
    "urgent": "7",
    "situation": "Something happened",
    "related": "[]",
    "asked": "[May I carry it openly?]",
    "silent_on": "[tattoo]",
    "open_questions": "[]",
}

CURRICULUM = """
id: TRN-sample
title: Sample training
section: SOP-1.1
status: draft
for: [sso]
short_answer: Learn.
implements: []
topics: [{number: 1, title: First topic, clause: 01.1/part/1}]
"""


GUIDE = """
id: GUIDE-sample
title: Sample guide
section: SOP-1.1
status: draft
question: May I?
answers: [{id: stay, label: Stay inside, means: Wait.}, {id: go, label: Go out, means: Walk.}]
situations: [{id: SIT-rain, situation: It rains., answer: stay, reason: To stay dry., basis: proposal}]
"""


def of(manual: Manual, section: str = "SOP-1.1") -> str:
    return digest_section(manual, manual.section_by_id[section])


def test_a_decision_that_makes_a_proposal_the_procedure_changes_no_words(manual_with: ManualWith):
    step = "steps: [{who: sso, does: Nothing., basis: BASIS}]"
    proposed, decided, law = (
        of(manual_with({SECTION: step.replace("BASIS", basis)}))
        for basis in ("proposal", "district", "law, cites: [LAW-1]")
    )
    assert proposed == decided != law


def test_is_a_sha256_in_hexadecimal(manual_with: ManualWith):
    assert re.fullmatch("[0-9a-f]{64}", of(manual_with()))


def test_is_the_same_from_release_to_release(manual_with: ManualWith):
    """Review rounds on record hold digests: a change here makes every section "changed since its review"."""
    assert of(manual_with()) == "a4db1a516f46c42362cae31ec8be265cf3a6f58b73c4e12d92d94b2e43e91c50"


@pytest.mark.parametrize("field", NORMATIVE)
def test_changes_with_what_somebody_does(manual_with: ManualWith, field: str):
    assert of(manual_with({SECTION: f"{field}: {NORMATIVE[field]}"})) != of(manual_with())


@pytest.mark.parametrize("field", OTHERS)
def test_stays_with_all_else(manual_with: ManualWith, field: str):
    assert of(manual_with({SECTION: f"{field}: {OTHERS[field]}"})) == of(manual_with())


def test_every_field_of_a_section_is_one_or_the_other():
    assert {*NORMATIVE, *OTHERS, "id", "formerly", "places"} == set(Section.__struct_fields__)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("does: Write it down.", "does: Write it up."),
        ("by: At once.", "by: Soon."),
        ("record: Note in the log.", "record: None."),
        ("Never wait.", "Wait."),
        ("who: school-office\n", "who: sso\n"),
        ("says: On holidays.", "says: On Sundays."),
        ("    basis: policy\n", "    basis: law\n"),
        ("    does: Tell the school office.\n", "    does: Tell the school office.\n    designee: true\n"),
    ],
)
def test_changes_with_every_word_within_a_step(manual_at: ManualAt, manual_with: ManualWith, old: str, new: str):
    text = (SAMPLE / SECTION).read_text("utf-8")
    assert old in text
    assert of(load(manual_at(written={SECTION: text.replace(old, new)}))) != of(manual_with())


@pytest.mark.parametrize(
    ("old", "new"), [("card: tell", "card: do"), ("    card: tell\n", ""), ("card: do\n", "card: record\n")]
)
def test_stays_with_what_is_picked_for_the_quick_card(manual_at: ManualAt, manual_with: ManualWith, old: str, new: str):
    text = (SAMPLE / SECTION).read_text("utf-8")
    assert old in text
    assert of(load(manual_at(written={SECTION: text.replace(old, new)}))) == of(manual_with())


class TestHowItIsWritten:
    @pytest.fixture
    def data(self) -> Any:
        return yaml.load((SAMPLE / SECTION).read_text("utf-8"), yaml.BaseLoader)

    def written(self, manual_at: ManualAt, text: str) -> str:
        return of(load(manual_at(written={SECTION: text})))

    @pytest.mark.parametrize("seed", range(5))
    def test_the_order_of_keys_does_not_count(self, manual_at: ManualAt, manual_with: ManualWith, data: Any, seed: int):
        text = yaml.safe_dump(shuffled(data, Random(seed)), sort_keys=False).replace("'1'", "1")
        assert self.written(manual_at, text) == of(manual_with())

    @pytest.mark.parametrize("width", [10, 30, 1000])
    def test_the_wrapping_of_lines_does_not_count(self, manual_at: ManualAt, manual_with: ManualWith, width: int):
        words = "To show what a section looks like."
        text = (SAMPLE / SECTION).read_text("utf-8")
        folded = ">-\n" + fill(words, width, initial_indent="  ", subsequent_indent="  ")
        assert self.written(manual_at, text.replace(words, folded)) == of(manual_with())

    def test_comments_and_empty_lines_do_not_count(self, manual_at: ManualAt, manual_with: ManualWith):
        lines = (SAMPLE / SECTION).read_text("utf-8").splitlines()
        assert self.written(manual_at, "\n\n# A comment\n".join(lines)) == of(manual_with())

    def test_what_is_written_out_as_its_default_does_not_count(self, manual_with: ManualWith):
        bare = manual_with({SECTION: "forms: []"})
        assert of(bare) == of(manual_with())


class TestFilesThatArePartOfASection:
    def test_they_count(self, manual_with: ManualWith):
        taught = manual_with({"sop/training/sample.yaml": CURRICULUM})
        changed = manual_with({"sop/training/sample.yaml": CURRICULUM.replace("First topic", "Another topic")})
        assert len({of(manual_with()), of(taught), of(changed)}) == 3

    def test_those_of_another_section_do_not(self, manual_with: ManualWith):
        other = manual_with({"sop/training/sample.yaml": CURRICULUM.replace("SOP-1.1", "SOP-1.2")})
        assert of(other) == of(manual_with())
        assert of(other, "SOP-1.2") != of(manual_with(), "SOP-1.2")

    def test_a_situation_of_a_guide_does(self, manual_with: ManualWith):
        asked = manual_with({"sop/guides/sample.yaml": GUIDE})
        changed = manual_with({"sop/guides/sample.yaml": GUIDE.replace("It rains.", "It snows.")})
        assert of(asked) != of(changed)

    def test_their_status_does_not(self, manual_with: ManualWith):
        taught = manual_with({"sop/training/sample.yaml": CURRICULUM})
        issued = manual_with({"sop/training/sample.yaml": CURRICULUM.replace("draft", "issued")})
        assert of(taught) == of(issued)


def test_a_change_of_another_section_does_not_count(manual_with: ManualWith):
    assert of(manual_with({"sop/sections/1.2-other.yaml": "purpose: Other."})) == of(manual_with())


def shuffled(data: Any, random: Random) -> Any:
    """The same data with the keys of every mapping in another order."""
    if isinstance(data, dict):
        keys = random.sample(sorted(data), len(data))
        return {key: shuffled(data[key], random) for key in keys}
    return [shuffled(item, random) for item in data] if isinstance(data, list) else data


def test_every_section_of_the_real_manual_has_another():
    manual = load(ROOT)
    assert len({digest_section(manual, section) for section in manual.sections}) == len(manual.sections)
