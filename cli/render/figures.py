"""Comparisons of groups and hidden cells, as text and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cli.render import to_json
from figures.comparison import Comparison
from figures.estimate import Estimate
from figures.suppression import TOTAL, Hidden, Suppression, Table, Why

_MEASURES = (
    "risk",
    "others_risk",
    "risk_ratio",
    "alternate_risk_ratio",
    "relative_rate_index",
    "difference",
    "composition",
)
_TITLES = {
    "risk": "Risk",
    "others_risk": "Risk of all others",
    "risk_ratio": "Risk ratio, against all others",
    "alternate_risk_ratio": "Alternate risk ratio, against the state's others",
    "relative_rate_index": "Relative rate index",
    "difference": "Difference from all others",
    "composition": "Share of all counted",
}
_PERCENT = {"risk", "others_risk", "composition"}


def render_comparison(found: Sequence[Comparison], reference: str | None) -> str:
    """A paragraph a group: each measure with its interval, or why there is none."""
    parts = [
        "\n".join(
            [
                f"{one.group.name}: {one.group.here.counted:,} of {one.group.here.base:,} - {one.verdict}",
                *(f"  {_title(name, reference):<50} {_say(name, getattr(one, name))}" for name in _MEASURES),
            ]
        )
        for one in found
    ]
    return "\n\n".join(
        [*parts, "In parentheses: the 95 % interval. Too few to tell does not say that there is no difference."]
    )


def _title(name: str, reference: str | None) -> str:
    return f"{_TITLES[name]}, against {reference}" if name == "relative_rate_index" and reference else _TITLES[name]


def _say(name: str, found: Estimate) -> str:
    if found.value is None:
        return f"- ({found.reason})"

    def show(value: float) -> str:
        if name == "difference":
            return f"{100 * value:+.2f} points"
        return f"{100 * value:.2f} %" if name in _PERCENT else f"{value:.2f}"

    if found.low is None or found.high is None:
        return f"{show(found.value)} ({found.reason})"
    return f"{show(found.value)} ({show(found.low)} to {show(found.high)})"


def render_comparison_json(found: Sequence[Comparison], reference: str | None) -> str:
    """Shares are from 0 to 1, and so is their difference from -1 to 1; ratios are plain numbers."""
    groups = [
        {
            "group": one.group.name,
            "count": one.group.here.counted,
            "base": one.group.here.base,
            **{name: getattr(one, name)._asdict() for name in _MEASURES},
            "verdict": str(one.verdict),
        }
        for one in found
    ]
    return to_json({"reference": reference, "confidence": 0.95, "groups": groups})


def render_suppression(table: Table, found: Suppression, threshold: int) -> str:
    """The table as it may be published, and what can be derived of each hidden cell."""
    hidden = {(one.row, one.column): one for one in found.hidden}
    if not hidden:
        return f"No count is from 1 to {threshold - 1}: nothing has to be hidden."
    lines = [f"{_name(one):<40} {one.why:<14} an outsider can tell: {_range(one)}" for one in found.hidden]
    primary = sum(one.why is Why.PRIMARY for one in found.hidden)
    more = len(lines) - primary
    said = "the fewest that do" if found.is_fewest else "perhaps not the fewest: the table is large"
    shown = len(table.counts) - sum(TOTAL not in key for key in hidden)
    lines += [
        "",
        f"{primary} hidden because the count is from 1 to {threshold - 1}.",
        f"{more} more so that nobody can work these out ({said}).",
        f"{shown} of {len(table.counts)} cells can be published. Mark the others alike as hidden, never as 0 or blank.",
    ]
    return "\n".join(lines)


def _name(one: Hidden) -> str:
    return f"{one.row}, {one.column}"


def _range(one: Hidden) -> str:
    return f"{one.low:,} or more" if one.high is None else f"{one.low:,} to {one.high:,}"


def render_suppression_json(found: Suppression, threshold: int) -> str:
    """`high` is null where there is no end to what it could be."""
    hidden: list[dict[str, Any]] = [{**one._asdict(), "why": str(one.why)} for one in found.hidden]
    return to_json({"threshold": threshold, "is_fewest": found.is_fewest, "hidden": hidden})
