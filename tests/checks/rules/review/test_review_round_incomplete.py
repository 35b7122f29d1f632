"""Review rounds to the day: which sections are left out, and until when that is a note."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Severity
from tests.checks.applied import OTHER, find_messages, passes
from tests.checks.given.rounds import BOTH, ROUND, review_round
from tests.overlay import SAMPLE, manual


def test_a_round_under_way_says_what_is_left_as_a_note(tmp_path: Path):
    files = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1])}
    assert find_messages(tmp_path, "review-round-incomplete", "2026-06-02", **files) == [
        (Severity.NOTE, "REV-2026-1 has still to review SOP-1.2")
    ]


def test_a_closed_round_that_left_some_out_is_an_error_until_a_later_round_has_them(tmp_path: Path):
    first = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
    second = {ROUND.format("2026-2"): review_round("2026-06-02", BOTH, "2026-06-03", name="2026-2")}
    ((severity, _),) = find_messages(tmp_path / "a", "review-round-incomplete", "2026-06-03", **first)
    assert severity is Severity.ERROR
    passes(tmp_path / "b", "review-round-incomplete", "2026-06-03", **first, **second)


def test_sections_that_are_newer_or_archived_are_not_left_out(tmp_path: Path):
    one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
    for change in ("since: 2026-05-02", "status: archived"):
        passes(tmp_path / change[:5], "review-round-incomplete", "2026-06-02", **one, **{OTHER: change})


@pytest.mark.parametrize(
    ("as_of", "told"),
    [
        ("2026-04-30", []),
        ("2026-05-01", [(Severity.NOTE, "REV-2026-1 has still to review SOP-1.1, SOP-1.2")]),
        ("2026-05-31", [(Severity.NOTE, "REV-2026-1 has still to review SOP-1.2")]),
        ("2026-06-01", [(Severity.ERROR, "REV-2026-1 was closed without SOP-1.2")]),
        ("2026-06-02", [(Severity.ERROR, "REV-2026-1 was closed without SOP-1.2")]),
    ],
)
def test_a_round_counts_from_its_first_day_and_is_closed_from_its_last(
    tmp_path: Path, as_of: str, told: list[tuple[Severity, str]]
):
    one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], "2026-06-01")}
    assert find_messages(tmp_path, "review-round-incomplete", as_of, **one) == told


@pytest.mark.parametrize(("closed", "mend"), [("", "before the round is closed"), ("2026-06-01", "in a new round")])
def test_what_is_left_is_reviewed_before_the_round_ends_or_in_the_next(tmp_path: Path, closed: str, mend: str):
    one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1], closed)}
    findings = check(manual(tmp_path, **one), date(2026, 6, 2))
    (mended,) = [one.mend for one in findings if one.rule == "review-round-incomplete"]
    assert mended == f"Review what is left {mend}."


@pytest.mark.parametrize(("since", "left"), [("2026-04-30", 1), ("2026-05-01", 1), ("2026-05-02", 0)])
def test_a_section_of_the_day_itself_is_part_of_the_round(tmp_path: Path, since: str, left: int):
    one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1]), OTHER: f"since: {since}"}
    assert len(find_messages(tmp_path, "review-round-incomplete", "2026-06-02", **one)) == left


def test_an_earlier_round_makes_up_for_nothing(tmp_path: Path):
    files = {
        ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
        ROUND.format("2026-2"): review_round("2028-05-01", [("SOP-1.1", "2028-05-02")], name="2026-2"),
    }
    ((_, message),) = find_messages(tmp_path, "review-round-incomplete", "2028-06-02", **files)
    assert message == "REV-2026-2 has still to review SOP-1.2"


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (5, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6"),
        (6, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6 and 1 more"),
        (11, "SOP-1.2, SOP-1.3, SOP-1.4, SOP-1.5, SOP-1.6 and 6 more"),
    ],
)
def test_five_that_are_left_are_named_and_the_rest_counted(tmp_path: Path, number: int, named: str):
    text = (SAMPLE / OTHER).read_text()
    more = {f"sop/sections/1.{at}-more.yaml": text.replace("1.2", f"1.{at}") for at in range(3, number + 2)}
    one = {ROUND.format("2026-1"): review_round("2026-05-01", BOTH[:1])}
    ((_, message),) = find_messages(tmp_path, "review-round-incomplete", "2026-06-02", **one, **more)
    assert message == f"REV-2026-1 has still to review {named}"
