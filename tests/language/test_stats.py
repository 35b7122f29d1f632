"""The manual in figures: how much there is of everything, and how hard it is to read."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from pathlib import Path

import pytest

from language.grade import grade_texts
from language.stats import Count, Stats, compute_stats
from reading import load
from tests.overlay import SAMPLE, manual

EASY = "Keep the gun put up. Tell the school."
HARD = "Institutional accountability necessitates comprehensive documentation of operational irregularities."


def of_sample(tmp_path: Path, **files: str) -> Stats:
    return compute_stats(manual(tmp_path, **files))


def by(found: Stats, one: str) -> Mapping[str, Mapping[str, int]]:
    return next(count.by for count in found.counts if count.id == one)


def test_clauses_are_counted_by_duty(tmp_path: Path):
    assert by(of_sample(tmp_path), "clauses") == {
        "duty": {"shall": 1, "may": 1, "goal": 1, "definition": 0, "none": 1},
    }


def test_sections_are_counted_by_status_and_by_access(tmp_path: Path):
    assert by(of_sample(tmp_path), "sections") == {
        "status": {"draft": 2, "issued": 0, "archived": 0},
        "access": {"public": 1, "restricted": 1},
    }


def test_steps_are_counted_by_basis_and_those_within_steps_too(tmp_path: Path):
    assert by(of_sample(tmp_path), "steps") == {"basis": {"policy": 1, "law": 0, "district": 0, "proposal": 2}}


def test_the_basis_on_which_a_section_is_withheld_is_no_basis_of_a_text(tmp_path: Path):
    assert set(by(of_sample(tmp_path), "grounded")["basis"]) == {"policy", "law", "district", "proposal"}


def test_open_questions_are_counted_by_who_must_answer(tmp_path: Path):
    assert by(of_sample(tmp_path), "open_questions")["office"]["school-office"] == 1


def test_what_is_not_there_stands_as_zero(tmp_path: Path):
    found = of_sample(tmp_path)
    assert by(found, "metrics") == {"state": {"computable today": 0, "not computable today": 0}}
    assert Count("teams", "Teams", 0, {"office": {}}) in found.counts


def test_the_parts_add_up_to_the_whole():
    for root in (SAMPLE, Path(__file__).parents[2]):
        for count in compute_stats(load(root)).counts:
            assert [sum(parts.values()) for parts in count.by.values()] == [count.all] * len(count.by), count.id


def test_a_section_above_the_target_is_named_the_hardest_first(tmp_path: Path):
    files = {
        "sop/sections/1.1-sample.yaml": f"short_answer: {EASY}\npurpose: {EASY}",
        "sop/sections/1.2-other.yaml": f"short_answer: {HARD}",
    }
    reading = of_sample(tmp_path, **files).reading
    assert reading.target == 8
    assert [one.section for one in reading.above] == ["SOP-1.2"]


def test_the_target_is_a_setting(tmp_path: Path):
    assert of_sample(tmp_path, **{"sop/manual.yaml": "reading_target: 12"}).reading.target == 12


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([], None),
        # 8 words in 2 sentences, 8 syllables: 0.39 * 4 + 11.8 * 1 - 15.59.
        ([EASY], -2.2),
        # The same words: each text ends a sentence, with or without a full stop.
        (["Keep the gun put up", "Tell the school"], -2.2),
        # 8 words in 1 sentence: neither full stop inside a word ends one.
        (["See part SOP-6.3 for what law 61.926 says"], -0.7),
        # The address behind a link is not read.
        (["[Keep the gun put up](https://example.org/a.b). Tell the school."], -2.2),
    ],
)
def test_the_grade_is_that_of_flesch_and_kincaid(texts: list[str], expected: float | None):
    assert grade_texts(texts) == expected


@pytest.mark.parametrize(
    ("words", "syllables"),
    [
        ("We heard the fire alarm", 7),  # as it is said, which no count of its vowels tells: fi-er
        ("We reported the reading", 7),
        ("We WROTE the principal's name", 7),
        # Words that no dictionary has.
        ("We called the armorer", 6),
        ("We changed the passcode", 5),
        ("We see what SOP-6.3 says", 5),
        ("We see what 12 says", 5),
        ("We see what brr says", 5),
    ],
)
def test_syllables_are_counted_as_they_are_said(words: str, syllables: int):
    count = len(words.split())
    assert grade_texts([words]) == round(0.39 * count + 11.8 * syllables / count - 15.59, 1)


def test_text_without_a_word_has_no_grade_of_its_own():
    assert (grade_texts([]), grade_texts([""]), grade_texts(["..."])) == (None, 0.0, 0.0)


def test_the_grade_asks_no_other_host(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise AssertionError("asked the network")

    monkeypatch.setattr(socket, "socket", refuse)
    assert grade_texts([EASY]) == -2.2
