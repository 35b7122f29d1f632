"""Words of a restricted section or step in a public text: from eight in a row on."""

from __future__ import annotations

from pathlib import Path

import pytest

from checks.finding import Finding
from tests.checks.applied import OTHER, SECTION, fails, find, passes
from tests.checks.given.safety import RESTRICTED, STEP


def shared(tmp_path: Path, words: str, **files: str) -> list[Finding]:
    public = {SECTION: f"purpose: It is so that {words} now."}
    return find(tmp_path, "restricted-leak", **{**public, OTHER: f"purpose: {words}.", **files})


def test_eight_words_in_a_row_are_a_leak_and_seven_are_none(tmp_path: Path):
    assert not shared(tmp_path / "7", "spare keys hang behind the third locker")
    (told,) = shared(tmp_path / "8", "Spare keys hang, behind the third locker left")
    assert told.subject == "SOP-1.1"
    assert "SOP-1.2" in told.message


def test_an_office_counts_as_one_word(tmp_path: Path):
    assert not shared(tmp_path, "tell the School Safety Officer and the School Office")


def test_the_reason_and_what_the_policy_says_are_public(tmp_path: Path):
    words = "it would help somebody who wants to take the keys"
    access = f"access: {{level: restricted, basis: some-law, reason: {words}.}}"
    files = {SECTION: f"purpose: Since {words} now.", OTHER: access}
    passes(tmp_path, "restricted-leak", **files)


def test_a_restricted_step_leaks_into_another_file_and_into_its_own_section(tmp_path: Path):
    words = "Take the spare key that hangs behind the third locker"
    step = STEP % (f"{words}.", RESTRICTED % "It says where keys are.")
    public = {OTHER: f"access: {{level: public}}\npurpose: {words}."}
    told = fails(tmp_path / "a", "restricted-leak", **{SECTION: step, **public})
    assert (told.subject, "a step of SOP-1.1" in told.message) == ("SOP-1.2", True)
    told = fails(tmp_path / "b", "restricted-leak", **{SECTION: f"{step}\nshort_answer: {words}."})
    assert told.subject == "SOP-1.1"
    passes(tmp_path / "c", "restricted-leak", **{SECTION: step})
    passes(tmp_path / "d", "restricted-leak", **{SECTION: STEP % (f"{words}.", ""), **public})


@pytest.mark.parametrize(
    "pasted",
    [
        "beside the officer\u2019s desk that stands at the far end",
        "beside the officer's desk that st\u00adands at the far end",
        "beside the officer's desk that stands\u00a0at\u202fthe far end",
        "beside the o\ufb03cer's desk that sta\u200bnds at the far end",
        "be\u0301side the officer's desk that stands at the far end",
        "Beside the officer\u02bcs desk \u2014 that stands \u201cat the far end\u201d",
        "beside the offi- cer's desk that stands at the far end",
        "beside the officer's desk that sta\u00ad nds at the far end",
    ],
)
def test_pasted_characters_hide_no_withheld_words(tmp_path: Path, pasted: str):
    secret = "The spare keys hang beside the officer's desk that stands at the far end."
    assert fails(
        tmp_path,
        "restricted-leak",
        **{SECTION: f"purpose: 'Look {pasted.replace(chr(39), chr(39) * 2)}.'", OTHER: f'purpose: "{secret}"'},
    )


def test_the_number_of_a_section_is_one_word(tmp_path: Path):
    assert not shared(tmp_path, "within the time that SOP-1.1 sets")
