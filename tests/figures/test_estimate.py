"""Intervals to the digits that others have published, and where small counts take the exact one."""

from __future__ import annotations

import math

import pytest

from figures.estimate import FEWEST, Share, estimate_difference, estimate_ratio, estimate_share


@pytest.mark.parametrize(
    ("share", "low", "high"),
    [
        (Share(81, 263), 0.2553, 0.3662),
        (Share(15, 148), 0.0624, 0.1605),
        (Share(0, 20), 0.0, 0.1611),
        (Share(1, 29), 0.0061, 0.1718),
    ],
)
def test_a_share_has_the_interval_of_wilson(share: Share, low: float, high: float):
    """Newcombe 1998, Statistics in Medicine 17:857, table I."""
    found = estimate_share(share, "")
    assert found.low == pytest.approx(low, abs=5e-5)
    assert found.high == pytest.approx(high, abs=5e-5)


def test_a_ratio_has_the_interval_of_the_logarithm():
    found = estimate_ratio(Share(178, 1_589), Share(79, 1_565), "", "")
    assert found.value == pytest.approx(2.219, abs=5e-4)
    assert found.low == pytest.approx(1.72, abs=5e-3)
    assert found.high == pytest.approx(2.87, abs=5e-3)


@pytest.mark.parametrize(("one", "other"), [(Share(4, 90), Share(50, 600)), (Share(50, 600), Share(4, 90))])
def test_a_small_count_takes_the_exact_interval(one: Share, other: Share):
    """Its ends are those at which so few, or so many, come up by chance once in forty times."""
    assert min(one.counted, other.counted) < FEWEST
    found = estimate_ratio(one, other, "", "")
    assert found.low is not None
    assert found.high is not None
    together = one.counted + other.counted
    for end, as_many in ((found.low, range(one.counted, together + 1)), (found.high, range(one.counted + 1))):
        part = end * one.base / (end * one.base + other.base)
        chance = sum(math.comb(together, k) * part**k * (1 - part) ** (together - k) for k in as_many)
        assert chance == pytest.approx(0.025, rel=1e-6)


def test_nobody_counted_is_a_ratio_of_zero_with_an_upper_end():
    found = estimate_ratio(Share(0, 20), Share(7, 30), "", "")
    assert (found.value, found.low) == (0, 0)
    assert found.high
    assert found.high > 1


def test_a_difference_has_the_interval_of_newcombe():
    """Newcombe 1998, Statistics in Medicine 17:873, table II: 56/70 less 48/80, method 10."""
    found = estimate_difference(Share(56, 70), Share(48, 80), "", "")
    assert found.value == pytest.approx(0.2)
    assert found.low == pytest.approx(0.0524, abs=5e-5)
    assert found.high == pytest.approx(0.3339, abs=5e-5)
