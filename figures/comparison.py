"""How likely each group is to be counted, and compared with whom.

Every measure is named by its comparison:
- `risk`: counted of the group / all of the group. `others_risk`: the same for all other groups together.
- `risk_ratio`: risk / others_risk (34 CFR 300.647(a)). `difference`: risk - others_risk.
- `alternate_risk_ratio`: risk / risk of the state's other groups (34 CFR 300.647(a)), where the others are few.
- `relative_rate_index`: risk / risk of the reference group (Office of Juvenile Justice and Delinquency Prevention).
- `composition`: counted of the group / counted of all groups.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from figures.estimate import Estimate, Share, estimate_difference, estimate_ratio, estimate_share

_EMPTY = "Nobody is in this group."
_OTHERS_EMPTY = "Nobody is in the other groups."
_STATE_EMPTY = "The state's other groups are empty."
_NO_STATE = "The file has no counts of the state."
_NO_REFERENCE = "No reference group was named."
_NONE_COUNTED = "Nobody is counted in any group."


class Group(NamedTuple):
    """A group: how many of it are counted of how many there are, here and, where it is known, in the state."""

    name: str
    here: Share
    state: Share | None = None


class Verdict(StrEnum):
    """What the interval of a ratio allows to say. No ratio says that there is no difference."""

    MORE = "more likely"
    LESS = "less likely"
    UNTOLD = "too few to tell"


class Comparison(NamedTuple):
    """The measures of one group, in the order in which they are told, and what its risk ratio says."""

    group: Group
    risk: Estimate
    others_risk: Estimate
    risk_ratio: Estimate
    alternate_risk_ratio: Estimate
    relative_rate_index: Estimate
    difference: Estimate
    composition: Estimate

    @property
    def verdict(self) -> Verdict:
        """Beside all others. Where the interval holds 1, or there is none, it is too few to tell."""
        low, high = self.risk_ratio.low, self.risk_ratio.high
        if low is None or high is None or low <= 1 <= high:
            return Verdict.UNTOLD
        return Verdict.MORE if low > 1 else Verdict.LESS


def compare(groups: Sequence[Group], reference: str | None = None) -> list[Comparison]:
    """Each group beside the others, in their order. Nobody is in two of them; `reference` is the name of one.

    Raises KeyError where no group has that name.
    """
    named = {group.name: group for group in groups}
    measure = named[reference] if reference is not None else None
    everyone = _add([group.here for group in groups])
    states = [group.state for group in groups if group.state]
    state = _add(states) if len(states) == len(groups) else None
    return [_compare_one(group, everyone, state, measure) for group in groups]


def _compare_one(group: Group, everyone: Share, state: Share | None, reference: Group | None) -> Comparison:
    others = everyone - group.here
    return Comparison(
        group,
        estimate_share(group.here, _EMPTY),
        estimate_share(others, _OTHERS_EMPTY),
        estimate_ratio(group.here, others, _EMPTY, _OTHERS_EMPTY),
        estimate_ratio(group.here, state - group.state, _EMPTY, _STATE_EMPTY)
        if state and group.state
        else Estimate.none(_NO_STATE),
        _index(group, reference),
        estimate_difference(group.here, others, _EMPTY, _OTHERS_EMPTY),
        estimate_share(Share(group.here.counted, everyone.counted), _NONE_COUNTED),
    )


def _index(group: Group, reference: Group | None) -> Estimate:
    if reference is None:
        return Estimate.none(_NO_REFERENCE)
    if group is reference:
        return Estimate(1.0, reason="This is the reference group.") if group.here.counted else Estimate.none(_EMPTY)
    return estimate_ratio(group.here, reference.here, _EMPTY, f"Nobody is in the reference group, {reference.name}.")


def _add(shares: Sequence[Share]) -> Share:
    return Share(sum(share.counted for share in shares), sum(share.base for share in shares))
