"""Horizontal bar charts: a label, a bar and its number in each row, for any number of rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from generator.charts.draw import LINE, WIDTH, draw_picture, wrap_words, write_tag, write_text
from generator.charts.marks import Mark, draw_bar, draw_patterns

_BAR, _ROW, _EDGE, _LEFT = 14, 20, 1, 78
_NUMBER = 34
"""Room for the number at the end of a bar."""

Key = Sequence[tuple[Mark, str]]
"""What each mark means, where rows hold several."""


class Part(NamedTuple):
    """So many of one state."""

    mark: Mark
    number: int


class Bar(NamedTuple):
    """A row: what it says, and how many of each state."""

    label: str
    parts: tuple[Part, ...]

    @property
    def total(self) -> int:
        """How many of all states."""
        return sum(part.number for part in self.parts)


def draw_bars(chart: str, label: str, rows: Sequence[Bar], key: Key = ()) -> Markup:
    """Each row's label on lines of its own, its bar below. `chart` is an id that no other chart of the page has."""
    most, y, drawn = _find_most(rows), 0.0, []
    for row in rows:
        for line in wrap_words(row.label, WIDTH - 2 * _EDGE):
            y += LINE
            drawn.append(write_text(_EDGE, y - 5, line))
        drawn.append(_draw_row(chart, row, _EDGE, y, most))
        y += _BAR + 10
    return draw_picture(label, max(y, _ROW), [_draw_row_patterns(chart, rows), *drawn], above=_draw_key(chart, key))


def draw_timeline(chart: str, label: str, rows: Sequence[Bar], key: Key = ()) -> Markup:
    """Short labels on the left, bars to the right of one line: months that follow each other from top to bottom.

    A row with nothing in it keeps its place, so that the eye sees how far apart the others are.
    """
    most, height = _find_most(rows), max(len(rows), 1) * _ROW
    drawn = [_draw_row_patterns(chart, rows), Markup(f'<path class="sop-axis" d="M{_LEFT} 0V{height}"/>')]
    for number, row in enumerate(rows):
        y = number * _ROW
        look = "" if row.total else "sop-quiet"
        drawn.append(write_text(_LEFT - 8, y + _BAR, row.label, anchor="end", look=look))
        if row.total:
            drawn.append(_draw_row(chart, row, _LEFT + 2, y + 2, most))
    return draw_picture(label, height, drawn, above=_draw_key(chart, key))


def _draw_key(chart: str, marks: Key) -> Markup:
    """What each mark of a chart means: text beside a sample, which a screen reader passes over."""
    items = []
    for number, (mark, label) in enumerate(marks):
        own = f"{chart}-key-{number}"
        sample = write_tag(
            "svg", draw_patterns(own, [mark]), draw_bar(own, mark, 1, 1, 22, _BAR - 2), viewBox=f"0 0 24 {_BAR}"
        )
        items.append(Markup('<li><span aria-hidden="true">{}</span> {}</li>').format(sample, label))
    return Markup('<ul class="sop-key">{}</ul>').format(Markup("").join(items)) if items else Markup("")


def _find_most(rows: Sequence[Bar]) -> int:
    return max((row.total for row in rows), default=0) or 1


def _draw_row(chart: str, row: Bar, x: float, y: float, most: int) -> Markup:
    """The row's parts one after the other, the smallest still to be seen, and the number behind them."""
    unit = (WIDTH - x - _NUMBER) / most
    drawn = []
    for part in row.parts:
        if part.number:
            width = max(part.number * unit, 3)
            drawn.append(draw_bar(chart, part.mark, x + 1, y + 1, width - 2, _BAR - 2))
            x += width
    return Markup("").join(
        [*drawn, write_text(x + (6 if row.total else 0), y + _BAR - 2, f"{row.total:,}", look="sop-number")]
    )


def _draw_row_patterns(chart: str, rows: Sequence[Bar]) -> Markup:
    return draw_patterns(chart, (part.mark for row in rows for part in row.parts if part.number))
