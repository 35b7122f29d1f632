"""Groups compared: what others have published, and what must hold of any counts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.comparison import Comparison, Group, Verdict, compare
from figures.estimate import Share
from tests.figures.published import GROUPS, IDENTIFIED, INDEXES, STAGES

ROUNDED_TO = 100
MEASURES = Comparison._fields[1:]

shares = st.integers(0, 10_000).flatmap(lambda base: st.builds(Share, st.integers(0, base), st.just(base)))
some_groups = st.lists(shares, min_size=1, max_size=6).map(
    lambda found: [Group(f"Group {number}", share) for number, share in enumerate(found)]
)


def named(found: list[Comparison]) -> dict[str, Comparison]:
    return {one.group.name: one for one in found}


def rounded(value: float | None, digits: str) -> str:
    assert value is not None
    return str(Decimal(value).quantize(Decimal(digits)))


class TestPublished:
    @pytest.mark.parametrize(("stage", "before"), INDEXES)
    @pytest.mark.parametrize("group", GROUPS[1:])
    def test_the_relative_rate_index_lies_within_the_rounding_of_the_counts(self, stage: str, before: str, group: str):
        place = GROUPS.index(group)
        ends = []
        # The counts are rounded to hundreds: the true index lies between those of the outermost counts.
        for sign in (-1, 1):
            moved = [sign if number == place else -sign for number in range(len(GROUPS))]
            groups = [
                Group(name, Share(one + ROUNDED_TO // 2 * move, of - ROUNDED_TO // 2 * move))
                for name, one, of, move in zip(GROUPS, STAGES[stage], STAGES[before], moved, strict=True)
            ]
            ends.append(named(compare(groups, "White"))[group].relative_rate_index.value)
        low, high = ends
        assert low is not None
        assert high is not None
        published = INDEXES[stage, before][place - 1]
        assert low - 0.05 <= published <= high + 0.05  # published to one digit

    def test_the_ratio_of_the_law_is_exact(self):
        found = named(compare([Group(name, share) for name, share in IDENTIFIED.items()]))["Black"]
        assert rounded(found.risk.value, "0.0001") == "0.0508"
        assert rounded(found.others_risk.value, "0.0001") == "0.0198"
        assert rounded(found.risk_ratio.value, "0.01") == "2.57"
        assert rounded(found.difference.value, "0.0001") == "0.0310"
        assert rounded(found.composition.value, "0.0001") == "0.2586"

    def test_the_alternate_ratio_is_against_the_others_of_the_state(self):
        groups = [
            Group("Black", Share(189, 4_697), Share(3_110, 73_653)),
            Group("All others", Share(1, 2), Share(8_210 - 3_110, 414_836 - 73_653)),
        ]
        found = named(compare(groups))["Black"]
        assert rounded(found.risk.value, "0.0001") == "0.0402"
        assert rounded(found.alternate_risk_ratio.value, "0.01") == "2.69"


class TestReasons:
    def test_a_measure_that_cannot_be_told_says_why(self):
        empty, nobody = compare([Group("A", Share(0, 0)), Group("B", Share(0, 9))])
        assert empty.risk == (None, None, None, "Nobody is in this group.")
        assert nobody.risk_ratio.reason == "Nobody is in the other groups."
        assert nobody.composition.reason == "Nobody is counted in any group."
        assert nobody.alternate_risk_ratio.reason == "The file has no counts of the state."
        assert nobody.relative_rate_index.reason == "No reference group was named."

    def test_nobody_counted_among_the_others_gives_no_ratio_but_a_difference(self):
        found, _ = compare([Group("A", Share(3, 9)), Group("B", Share(0, 9))])
        assert found.risk_ratio.value is None
        assert found.risk_ratio.reason
        assert found.difference.value == pytest.approx(1 / 3)

    def test_the_reference_group_is_its_own_measure(self):
        found, _ = compare([Group("A", Share(3, 9)), Group("B", Share(4, 9))], "A")
        assert found.relative_rate_index == (1.0, None, None, "This is the reference group.")

    def test_an_unknown_reference_group_is_an_error(self):
        with pytest.raises(KeyError):
            compare([Group("A", Share(3, 9))], "C")


class TestVerdict:
    def test_few_are_too_few_to_tell_and_never_no_difference(self):
        found, _ = compare([Group("A", Share(2, 30)), Group("B", Share(2, 30))])
        assert found.verdict is Verdict.UNTOLD

    def test_many_tell(self):
        more, less = compare([Group("A", Share(200, 1_000)), Group("B", Share(100, 1_000))])
        assert (more.verdict, less.verdict) == (Verdict.MORE, Verdict.LESS)


@given(some_groups)
def test_each_value_has_its_interval_around_it_or_a_reason(groups: list[Group]):
    told = 0
    for found in compare(groups, groups[0].name):
        for measure in MEASURES:
            value, low, high, reason = getattr(found, measure)
            if value is None or low is None or high is None:
                assert reason
            else:
                told += 1
                assert low - 1e-9 <= value <= high + 1e-9
    assert told or not any(group.here.base for group in groups)


@given(some_groups, st.randoms(use_true_random=False))
def test_the_order_of_the_groups_changes_none(groups: list[Group], random):
    mixed = random.sample(groups, len(groups))
    assert named(compare(groups, groups[0].name)) == named(compare(mixed, groups[0].name))


@given(some_groups)
def test_shares_of_all_counted_make_one(groups: list[Group]):
    parts = [found.composition.value for found in compare(groups)]
    if any(group.here.counted for group in groups):
        assert sum(part or 0 for part in parts) == pytest.approx(1)
    else:
        assert set(parts) == {None}
