"""What is restricted has a listed basis and a reason that says something."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, SECTION, fails, find, passes
from tests.checks.given.safety import RESTRICTED, STEP


@pytest.mark.parametrize(
    "reason",
    [
        "n/a",
        "TBD",
        "Confidential.",
        "It is confidential.",
        "See the law.",
        "Restricted text.",
        "Floor plans.",
        "It is confidential information.",
    ],
)
def test_a_reason_that_says_nothing_is_none(tmp_path: Path, reason: str):
    access = f"access: {{level: restricted, basis: some-law, reason: '{reason}'}}"
    assert find(tmp_path, "restricted-without-basis", **{OTHER: access})


@pytest.mark.parametrize(
    "reason", ["Shows alarm codes.", "It is about floor plans.", "It would be of use to somebody who is on the run."]
)
def test_a_reason_says_something_from_three_words_on_if_two_of_them_tell(tmp_path: Path, reason: str):
    access = f"access: {{level: restricted, basis: some-law, reason: '{reason}'}}"
    passes(tmp_path, "restricted-without-basis", **{OTHER: access})


def test_a_section_with_a_reason_hides_none_after_it(tmp_path: Path):
    good, bad = "It says where keys are kept.", "Confidential."
    files = {
        file: f"access: {{level: restricted, basis: some-law, reason: {reason}}}"
        for file, reason in ((SECTION, good), (OTHER, bad))
    }
    assert [one.subject for one in find(tmp_path, "restricted-without-basis", **files)] == ["SOP-1.2"]


def test_a_basis_is_listed_with_what_it_allows(tmp_path: Path):
    unlisted = "access: {level: restricted, basis: no-law, reason: It says where keys are kept.}"
    told = fails(tmp_path / "a", "restricted-without-basis", **{OTHER: unlisted})
    assert 'no basis "no-law" is listed' in told.message
    empty = "withholding_bases: [{id: some-law, reference: LAW-1, allows: TBD}]"
    assert find(tmp_path / "b", "restricted-without-basis", **{"sop/manual.yaml": empty})
    passes(tmp_path / "c", "restricted-without-basis")


def test_a_restricted_step_needs_a_basis_and_a_reason_too(tmp_path: Path):
    good, bad = (STEP % ("Go.", RESTRICTED % reason) for reason in ("It says where keys are.", "Confidential."))
    passes(tmp_path / "a", "restricted-without-basis", **{SECTION: good})
    told = fails(tmp_path / "b", "restricted-without-basis", **{SECTION: bad})
    assert told.message.startswith("a step of SOP-1.1 is restricted, and its reason says nothing")
    unlisted = good.replace("some-law", "no-law")
    assert find(tmp_path / "c", "restricted-without-basis", **{SECTION: unlisted})
