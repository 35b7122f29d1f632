"""Plain words: each limit to the word, steps that tell one act of one office, and how hard a section is to read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Finding, Severity
from language.plain import find_own_subject, find_second_act, has_no_verb, split_sentences
from language.stats import compute_stats
from tests.overlay import manual

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"


def found(tmp_path: Path, rule: str, **files: str) -> list[Finding]:
    return [one for one in check(manual(tmp_path, **files), date(2024, 2, 1)) if one.rule == rule]


def words(number: int) -> str:
    return " ".join(["Go", *["on"] * (number - 1)]) + "."


@pytest.mark.parametrize(("number", "findings"), [(59, 0), (60, 0), (61, 1)])
def test_a_short_answer_has_sixty_words_at_the_most(tmp_path: Path, number: int, findings: int):
    assert len(found(tmp_path, "short-answer-too-long", **{SECTION: f"short_answer: {words(number)}"})) == findings


@pytest.mark.parametrize(("number", "findings"), [(29, 0), (30, 0), (31, 1)])
def test_a_sentence_has_thirty_words_at_the_most(tmp_path: Path, number: int, findings: int):
    told = found(tmp_path, "sentence-too-long", **{SECTION: f"purpose: Stop. {words(number)} Go."})
    assert len(told) == findings
    assert all(one.severity is Severity.NOTE for one in told)


@pytest.mark.parametrize("line", ["Go on", "Go"])
def test_a_line_that_ends_counts_like_a_space(tmp_path: Path, line: str):
    lines = "\n    ".join([line] * (30 // len(line.split())))
    (told,) = found(tmp_path, "sentence-too-long", **{SECTION: f"purpose: |-\n    {lines}\n    on."})
    assert told.message.startswith("a sentence of 31 words")


def test_a_long_sentence_is_known_by_its_first_five_words(tmp_path: Path):
    (told,) = found(tmp_path, "sentence-too-long", **{SECTION: f"purpose: {words(31)}"})
    assert told.message == 'a sentence of 31 words ("Go on on on on …"); at most 30 are aimed at'


def test_the_limits_are_settings(tmp_path: Path):
    files = {"sop/manual.yaml": "plain_words: {sentence: 5}", SECTION: f"purpose: {words(6)}"}
    assert len(found(tmp_path, "sentence-too-long", **files)) >= 1


def test_quoted_words_are_not_ours_to_shorten(tmp_path: Path):
    text = f"""purpose: 'The policy says "{words(40)} and/or it shall" and more.'"""
    for rule in ("sentence-too-long", "and-or", "shall-in-procedure"):
        assert not found(tmp_path / rule, rule, **{SECTION: text})


def test_what_is_archived_stays_as_it_is(tmp_path: Path):
    files = {SECTION: f"status: archived\npurpose: This and/or that shall stay. {words(40)}"}
    assert not {one.rule for one in check(manual(tmp_path, **files), date(2024, 2, 1))} & {
        "and-or",
        "shall-in-procedure",
        "sentence-too-long",
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [("One. Two.", 2), ("See SOP-6.3 and 61.926. Go.", 2), ("As follows: this; that.", 1), ("No stop", 1), ("", 0)],
)
def test_a_full_stop_inside_a_word_ends_no_sentence(text: str, count: int):
    assert len(list(split_sentences(text))) == count


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Call 911 and tell the principal.", "tell"),
        ("Call 911. Tell the principal.", "Tell"),
        ("Call 911; then tell the principal.", "tell"),
        ("Call 911, then tell the principal.", "tell"),
        ("Keep detain, cite and arrest apart.", None),
        ("Ask what each officer saw and heard.", None),
        ("Tell the principal and the parent.", None),
        ("Confirm or correct each reference.", None),
        ('Read out "Stop and drop the bag".', None),
    ],
)
def test_a_second_act_is_a_verb_with_its_object(text: str, second: str | None):
    assert find_second_act(text) == second


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("The report is filed.", "The"),
        ("SSOs tell the principal.", "SSO"),
        ("Tell the SSO.", None),
        ("Principal's list", "Principal"),
        ("Announce it.", None),
    ],
)
def test_a_step_begins_with_no_subject_of_its_own(text: str, own: str | None):
    assert find_own_subject(text, ["SSO", "Principal"]) == own


@pytest.mark.parametrize("text", ["Notification of the office.", "Within three days.", "Reporting the incident."])
def test_the_name_of_an_act_or_a_time_is_no_act(text: str):
    assert has_no_verb(text)


@pytest.mark.parametrize(
    "text", ["Notify the office.", "Bring the form.", "If so, call 911 first.", "Document it.", "Enhance it.", "Go."]
)
def test_an_act_is_one(text: str):
    assert not has_no_verb(text)


def test_the_reading_level_is_the_figure_of_the_statistics(tmp_path: Path):
    hard = "short_answer: Institutional accountability necessitates comprehensive documentation."
    (told,) = found(tmp_path, "reading-level", **{SECTION: hard, "sop/manual.yaml": "reading_target: 6"})
    (above, *_) = compute_stats(
        manual(tmp_path / "b", **{SECTION: hard, "sop/manual.yaml": "reading_target: 6"})
    ).reading.above
    assert f"{above.section} reads at grade {above.grade};" in told.message


def test_what_is_archived_may_stay_hard_to_read_and_hides_nothing_after_it(tmp_path: Path):
    hard = "short_answer: Institutional accountability necessitates comprehensive documentation."
    told = found(tmp_path, "reading-level", **{SECTION: f"{hard}\nstatus: archived", OTHER: hard})
    assert [one.subject for one in told] == ["SOP-1.2"]


@pytest.mark.parametrize(("target", "findings"), [(7, 1), (8, 0), (9, 0)])
def test_a_section_may_read_at_the_grade_that_is_aimed_at(tmp_path: Path, target: int, findings: int):
    # 30 words in 3 sentences, 16 + 16 + 18 syllables: 0.39 * 10 + 11.8 * 50 / 30 - 15.59 = 8.0.
    told = "The officer tells the principal and the parents about"
    section = f"""
short_answer: {told} it.
purpose: {told} it.
steps: [{{who: sso, does: {told} everything., basis: proposal}}]
does_not_apply: []
"""
    files = {SECTION: section, "sop/manual.yaml": f"reading_target: {target}"}
    about = [one for one in found(tmp_path, "reading-level", **files) if one.subject == "SOP-1.1"]
    assert [one.message for one in about] == [f"SOP-1.1 reads at grade 8.0; at most {target} is aimed at"] * findings
