"""Hours that a curriculum asks for, beside those of its clauses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.given.training import CLAUSES, curriculum, find_faults

HOURS = "training-hours-short"


@pytest.mark.parametrize(
    ("hours", "short"),
    [
        ("at_least: 39, per: 1 year", True),
        ("at_least: 40, per: 1 year", False),
        ("at_least: 41, per: 1 year", False),
        ("at_least: 79, per: 2 years", True),
        ("at_least: 80, per: 2 years", False),
    ],
)
def test_hours_are_compared_by_the_year(tmp_path: Path, hours: str, short: bool):
    assert bool(find_faults(tmp_path, HOURS, curriculum(hours=hours))) is short


def test_a_curriculum_without_hours_is_told_so(tmp_path: Path):
    (message,) = find_faults(tmp_path, HOURS, curriculum())
    assert message.startswith("TRN-state asks for no hours, and 01.1/part/1 for at least 40 hours every 1 year")


def test_how_many_it_asks_for_is_told_too(tmp_path: Path):
    (message,) = find_faults(tmp_path, HOURS, curriculum(hours="at_least: 39, per: 1 year"))
    assert message.startswith("TRN-state asks for 39 hours every 1 year, and 01.1/part/1 for")


@pytest.mark.parametrize(
    ("was", "written", "counts"),
    [
        ("status: draft", "status: issued", True),
        ("status: draft", "status: archived", False),
        ("implements: [01.1/part/1]", "implements: [01.1/part/2]", False),
    ],
)
def test_one_that_asks_for_all_hours_is_enough_if_it_is_about_them(
    tmp_path: Path, was: str, written: str, counts: bool
):
    whole = curriculum("whole", "at_least: 40, per: 1 year").replace(was, written)
    told = find_faults(tmp_path, HOURS, curriculum(), whole=whole)
    assert [message.partition(" ")[0] for message in told] == ([] if counts else ["TRN-state"])


def test_a_clause_that_counts_times_asks_for_no_hours(tmp_path: Path):
    times = CLAUSES.replace("unit: hours", "unit: times")
    assert not find_faults(tmp_path, HOURS, curriculum(), clauses=times)


def test_hours_that_no_curriculum_is_about_hide_none_after_them(tmp_path: Path):
    two = CLAUSES.replace("id: 01.1/part/2, kind: item,", "id: 01.1/part/2, kind: sentence, EVERY,")
    two = two.replace("EVERY", "every: {at_least: 8, unit: hours, per: 1 year}")
    about = curriculum().replace("implements: [01.1/part/1]", "implements: [01.1/part/2]")
    (message,) = find_faults(tmp_path, HOURS, about, clauses=two)
    assert "01.1/part/2 for at least 8 hours" in message
