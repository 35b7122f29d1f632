"""What a bar is filled with: each state has a pattern of its own, so that they differ in a print in one color too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from markupsafe import Markup

from generator.charts.draw import write_tag

Mark = Literal["overdue", "changed", "soon", "never", "current", "archived", "count"]
"""Named as the states of theme/assets/css/parts.css are; `count` is a mere number."""

_LINES = {"changed": "M0 2H6M0 5H6", "soon": "M-1 1L1-1M0 6L6 0M5 7L7 5", "current": "M1.5 1.5h.01M4.5 4.5h.01"}
"""Lines across, slanted lines, dots. Overdue and a count are solid; what has no record, or is archived, is hollow."""


def draw_patterns(chart: str, marks: Iterable[Mark]) -> Markup:
    """The patterns of one chart. `chart` keeps their ids apart from those of another chart on the page."""
    drawn = [
        write_tag(
            "pattern",
            write_tag("path", d=_LINES[mark], class_=f"sop-mark-{mark}"),
            id=_make_id(chart, mark),
            width=6,
            height=6,
            patternUnits="userSpaceOnUse",
        )
        for mark in dict.fromkeys(marks)
        if mark in _LINES
    ]
    return write_tag("defs", *drawn) if drawn else Markup("")


def draw_bar(chart: str, mark: Mark, x: float, y: float, width: float, height: float) -> Markup:
    """A bar with a mark."""
    attributes: dict[str, str | float] = {"x": x, "y": y, "width": width, "height": height}
    if mark in _LINES:
        attributes["fill"] = f"url(#{_make_id(chart, mark)})"
    return write_tag("rect", class_=f"sop-bar sop-mark-{mark}", **attributes)


def _make_id(chart: str, mark: Mark) -> str:
    return f"sop-{chart}-{mark}"
