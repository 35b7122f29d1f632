"""What is in force says since when, who decided, and has no proposal in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, SECTION, find_messages, passes, show_line
from tests.checks.applied import find as find_all

STEP = "steps: [{who: sso, does: Tell the school office., basis: BASIS}]\ndoes_not_apply: []"
DECIDED = STEP.replace("BASIS", "district") + "\ndecided: {by: school-office, date: 2025-06-01}\n"
TYPE = """\
id: INC-lost-key
title: Lost key
section: SOP-1.1
status: STATUS
definition: A key is lost.
implements: []
contact_kinds: []
triggers: []
examples: [A key falls into a drain.]
near_misses: [A key is found.]
basis: BASIS
"""
WHERE = "sop/incidents/types/lost-key.yaml"


def messages(folder: Path, **files: str) -> list[str]:
    return [message for _, message in find_messages(folder, "issued-undecided", **files)]


def test_what_is_missing_is_told_at_once(tmp_path: Path):
    assert messages(tmp_path, **{SECTION: "status: issued\n" + STEP.replace("BASIS", "proposal")}) == [
        "SOP-1.1 is issued, and doesn't say from which day",
        "SOP-1.1 is issued, and doesn't say who decided it",
        "SOP-1.1 is issued with 1 proposal in it",
    ]


def test_a_step_within_a_step_is_a_proposal_too(tmp_path: Path):
    change = "status: issued\nissued: 2025-06-01\ndecided: {by: school-office, date: 2025-06-01}"
    assert messages(tmp_path, **{SECTION: change}) == ["SOP-1.1 is issued with 2 proposals in it"]


@pytest.mark.parametrize(("on", "many"), [("2026-01-01", 0), ("2026-01-02", 2)])
def test_a_day_that_is_still_to_come_is_none(tmp_path: Path, on: str, many: int):
    change = DECIDED.replace("2025-06-01", on) + f"status: issued\nissued: {on}"
    assert len(messages(tmp_path, **{SECTION: change})) == many


def test_a_draft_that_claims_a_decision_needs_it_on_record(tmp_path: Path):
    (one,) = find_all(tmp_path / "a", "issued-undecided", **{OTHER: STEP.replace("BASIS", "district")})
    assert (one.message, show_line(one)) == ("it says `district`, and no section says who decided so", "district")
    passes(tmp_path / "b", "issued-undecided", **{OTHER: DECIDED})


def test_what_is_part_of_a_section_rests_on_its_decision(tmp_path: Path):
    part = TYPE.replace("BASIS", "district").replace("STATUS", "issued")
    assert len(messages(tmp_path / "a", **{WHERE: part})) == 1
    passes(tmp_path / "b", "issued-undecided", **{WHERE: part, SECTION: DECIDED})


def test_a_part_in_force_that_is_a_proposal_is_found(tmp_path: Path):
    part = TYPE.replace("BASIS", "proposal").replace("STATUS", "issued")
    assert messages(tmp_path, **{WHERE: part}) == ["INC-lost-key is issued with 1 proposal in it"]


@pytest.mark.parametrize("change", ["status: draft", "status: archived"])
def test_what_is_not_in_force_may_propose(tmp_path: Path, change: str):
    passes(tmp_path, "issued-undecided", **{SECTION: change})


def test_a_term_has_no_section_to_rest_on(tmp_path: Path):
    terms = "terms: [{id: firearm, term: Firearm, means: A weapon that fires., basis: district}]"
    assert len(messages(tmp_path, **{"sop/terms.yaml": terms})) == 1
