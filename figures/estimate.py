"""One estimate with its 95 % interval: a share, a ratio or a difference of two shares.

Sources: Wilson 1927 for a share; Katz and others 1978 (logarithm) for a ratio; for a ratio with a count below 5 the
exact conditional interval of a ratio of rates (Clopper and Pearson 1934); Newcombe 1998, method 10, for a difference.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Self

from scipy.stats import binomtest
from scipy.stats.contingency import relative_risk

CONFIDENCE = 0.95

FEWEST = 5
"""Below it a count is too small for the approximation by the logarithm, and the exact interval is taken."""


class Share(NamedTuple):
    """So many of so many: 0 <= `count` <= `base`."""

    counted: int
    base: int

    def __sub__(self, part: Share) -> Share:
        """What is left without a part of it."""
        return Share(self.counted - part.counted, self.base - part.base)


class Estimate(NamedTuple):
    """A value with the ends of its interval, or the reason why there is none.

    `value` is None where nothing can be told; `low` and `high` are None where no interval is defined, `high` also where
    it has no upper end. `reason` says why, and is None where all three are there.
    """

    value: float | None
    low: float | None = None
    high: float | None = None
    reason: str | None = None

    @classmethod
    def none(cls, reason: str) -> Self:
        return cls(None, None, None, reason)


def estimate_share(share: Share, empty: str) -> Estimate:
    """The share and its Wilson interval; `empty` is the reason given where the base is 0."""
    if share.base == 0:
        return Estimate.none(empty)
    return Estimate(*_find_wilson(share))


def _find_wilson(share: Share) -> tuple[float, float, float]:
    """The share and the ends of its interval. The base is not 0."""
    interval = binomtest(share.counted, share.base).proportion_ci(CONFIDENCE, method="wilson")
    return share.counted / share.base, float(interval.low), float(interval.high)


def estimate_ratio(one: Share, other: Share, empty: str, other_empty: str) -> Estimate:
    """The risk of one over the risk of the other. `empty`, `other_empty`: the reasons where one has the base 0."""
    if one.base == 0 or other.base == 0:
        return Estimate.none(empty if one.base == 0 else other_empty)
    if other.counted == 0:
        return Estimate.none("Nobody is counted in what it is compared with, so no ratio can be told.")
    value = (one.counted / one.base) / (other.counted / other.base)
    if min(one.counted, other.counted) < FEWEST:
        return Estimate(value, *_find_exact_ends(one, other))
    interval = relative_risk(*one, *other).confidence_interval(CONFIDENCE)
    return Estimate(value, float(interval.low), float(interval.high))


def _find_exact_ends(one: Share, other: Share) -> tuple[float, float]:
    """Those of the one among all that are counted have a binomial interval: from its ends follow those of the ratio."""
    interval = binomtest(one.counted, one.counted + other.counted).proportion_ci(CONFIDENCE, method="exact")
    low, high = (part / (1 - part) * other.base / one.base for part in (float(interval.low), float(interval.high)))
    return low, high


def estimate_difference(one: Share, other: Share, empty: str, other_empty: str) -> Estimate:
    """The risk of one less the risk of the other, as a share: 0.031 is 3.1 percentage points."""
    if one.base == 0 or other.base == 0:
        return Estimate.none(empty if one.base == 0 else other_empty)
    (first, first_low, first_high), (second, second_low, second_high) = _find_wilson(one), _find_wilson(other)
    value = first - second
    below, above = (
        math.hypot(first - first_low, second_high - second),
        math.hypot(first_high - first, second - second_low),
    )
    return Estimate(value, value - below, value + above)
