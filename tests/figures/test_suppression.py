"""What is hidden cannot be worked out, and as little as can be is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.suppression import TOTAL, Key, Table, Why, derive, suppress
from tests.figures.published import COLUMN_TOTALS, COUNTS, ROW_TOTALS, THRESHOLD

EXAMPLE = Table(COUNTS)
SMALL = {key for key, count in COUNTS.items() if count < THRESHOLD}


@st.composite
def tables(draw: st.DrawFn, rows: int = 4, columns: int = 4) -> Table:
    height, width = draw(st.integers(1, rows)), draw(st.integers(1, columns))
    keys = [(f"row {row}", f"column {column}") for row in range(height) for column in range(width)]
    collected = draw(st.lists(st.sampled_from(keys), min_size=1, unique=True)) if draw(st.booleans()) else keys
    return Table({key: draw(st.integers(0, 12)) for key in collected})


def is_safe(table: Table, hidden: set[Key], threshold: int) -> bool:
    """Whether a small count may be anything up to the threshold, and any other lies in a range as wide."""
    for key, (low, high) in derive(table, hidden).items():
        end = threshold + low if high is None else high
        small = key in table.counts and 0 < table.counts[key] < threshold
        if end - low < threshold or (small and (low > 0 or end < threshold)):
            return False
    return True


class TestPublishedExample:
    def test_it_is_the_one_whose_totals_are_known(self):
        for row, total in ROW_TOTALS.items():
            assert sum(count for key, count in COUNTS.items() if key[0] == row) == total
        for column, total in COLUMN_TOTALS.items():
            assert sum(count for key, count in COUNTS.items() if key[1] == column) == total

    def test_hiding_the_six_small_counts_alone_hides_none(self):
        assert len(SMALL) == 6
        assert derive(EXAMPLE, SMALL) == {key: (COUNTS[key], COUNTS[key]) for key in SMALL}

    def test_three_more_are_hidden_and_nothing_can_be_worked_out(self):
        found = suppress(EXAMPLE, THRESHOLD)
        assert {(one.row, one.column) for one in found.hidden if one.why is Why.PRIMARY} == SMALL
        assert sum(one.why is Why.COMPLEMENTARY for one in found.hidden) == 3
        assert found.is_fewest
        assert all(one.low == 0 for one in found.hidden if one.why is Why.PRIMARY)
        assert all(one.high is not None and one.high - one.low >= THRESHOLD for one in found.hidden)

    def test_two_more_never_do(self):
        others = COUNTS.keys() - SMALL
        assert not any(is_safe(EXAMPLE, SMALL | set(more), THRESHOLD) for more in combinations(others, 2))


def test_nothing_small_hides_nothing():
    assert suppress(Table({("a", "x"): 0, ("a", "y"): 12, ("b", "x"): 10, ("b", "y"): 99}), 10) == ([], True)


def test_a_small_total_is_hidden_too():
    found = suppress(Table({("a", "x"): 3, ("a", "y"): 0, ("b", "x"): 50, ("b", "y"): 70}), 10)
    assert ("a", TOTAL) in {(one.row, one.column) for one in found.hidden}
    assert all(one.high is None or one.high - one.low >= 10 for one in found.hidden)


@settings(max_examples=25, deadline=None)
@given(tables(), st.integers(2, 10))
def test_no_hidden_count_can_be_worked_out(table: Table, threshold: int):
    found = suppress(table, threshold)
    hidden = {(one.row, one.column) for one in found.hidden}
    assert {key for key, count in table.counts.items() if 0 < count < threshold} <= hidden
    assert is_safe(table, hidden, threshold)
    assert derive(table, hidden) == {(one.row, one.column): (one.low, one.high) for one in found.hidden}


@settings(max_examples=15, deadline=None)
@given(tables(3, 3), st.integers(2, 6))
def test_no_fewer_cells_would_do(table: Table, threshold: int):
    """Every smaller choice is tried, as long as no total had to be hidden."""
    found = suppress(table, threshold)
    hidden = {(one.row, one.column) for one in found.hidden}
    small = {key for key, count in table.counts.items() if 0 < count < threshold}
    if found.is_fewest and hidden <= table.counts.keys():
        others = sorted(table.counts.keys() - small)
        fewer = (small | set(more) for many in range(len(hidden) - len(small)) for more in combinations(others, many))
        assert not any(is_safe(table, choice, threshold) for choice in fewer)


@settings(max_examples=15, deadline=None)
@given(tables(3, 3), st.randoms(use_true_random=False))
def test_the_order_of_the_lines_hides_the_same(table: Table, random):
    mixed = Table(dict(random.sample(sorted(table.counts.items()), len(table.counts))))
    assert sorted(suppress(table, 5).hidden) == sorted(suppress(mixed, 5).hidden)


@settings(max_examples=15, deadline=None)
@given(tables(2, 3), st.data())
def test_the_range_is_that_of_every_table_that_fits(table: Table, data: st.DataObject):
    """An independent count: all tables of whole numbers with the same totals are gone through."""
    hidden = set(data.draw(st.lists(st.sampled_from(sorted(table.counts)), min_size=1, unique=True)))
    seen: dict[Key, list[int]] = {key: [] for key in hidden}
    for other in fitting(table, hidden):
        for key, count in other.items():
            seen[key].append(count)
    assert derive(table, hidden) == {key: (min(counts), max(counts)) for key, counts in seen.items()}


def fitting(table: Table, hidden: set[Key]) -> Iterator[dict[Key, int]]:
    keys = sorted(hidden)
    most = {key: sum(count for other, count in table.counts.items() if other[0] == key[0]) for key in keys}
    for counts in product(*(range(min(most[key], 36) + 1) for key in keys[:-1])):
        for last in range(most[keys[-1]] + 1):
            other = dict(zip(keys, (*counts, last), strict=True))
            if all(same(table, other, place, key[place]) for key in keys for place in (0, 1)):
                yield other


def same(table: Table, other: dict[Key, int], place: int, name: str) -> bool:
    return sum(other[key] - table.counts[key] for key in other if key[place] == name) == 0


@pytest.mark.parametrize("threshold", [5, 10])
def test_a_large_table_is_protected_too_and_says_that_fewer_might_do(threshold: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("figures.suppression._LARGEST", 60)
    table = Table({(f"row {n}", f"column {m}"): (n * 7 + m * 5) % 13 for n in range(5) for m in range(4)})
    found = suppress(table, threshold)
    assert not found.is_fewest
    assert is_safe(table, {(one.row, one.column) for one in found.hidden}, threshold)
