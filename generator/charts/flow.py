"""Boxes one under the other, and arrows between them: what leads to what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from markupsafe import Markup

from generator.charts.draw import LINE, WIDTH, draw_picture, wrap_words, write_tag, write_text

_PAD, _GAP, _EDGE, _LANES, _STEM = 12, 30, 2, 44, 30


class Box(NamedTuple):
    """A box: its heading, and the notes below it, each on lines of its own."""

    title: str
    notes: tuple[str, ...] = ()


class Arrow(NamedTuple):
    """An arrow from one box to another, by their numbers. What it says is shown where it leads to the very next box."""

    start: int
    end: int
    says: str = ""


class _Placed(NamedTuple):
    y: float
    height: float
    drawn: Markup

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


def draw_flow(chart: str, label: str, boxes: Sequence[Box], arrows: Sequence[Arrow]) -> Markup:
    """The boxes from top to bottom. An arrow that skips boxes passes them: forward on the right, back on the left."""
    forward = [arrow for arrow in arrows if arrow.end > arrow.start + 1]
    back = [arrow for arrow in arrows if arrow.end <= arrow.start]
    left, right = _EDGE + (_LANES if back else 0), WIDTH - _EDGE - (_LANES if forward else 0)
    says = {
        arrow.start: wrap_words(arrow.says, right - left - _STEM - 12)
        for arrow in arrows
        if arrow.end == arrow.start + 1
    }
    placed: list[_Placed] = []
    y = float(_EDGE)
    for number, box in enumerate(boxes):
        placed.append(_draw_box(box, left, right, y))
        y += placed[-1].height + max(_GAP, len(says.get(number, ())) * LINE + 14)
    parts = [_draw_head(chart), *(one.drawn for one in placed)]
    parts += [_draw_down(chart, placed, left + _STEM, start, lines) for start, lines in says.items()]
    for ones, x, outward in ((forward, right, 1), (back, left, -1)):
        step = min(12, (_LANES - 8) / max(len(ones), 1))
        parts += [_draw_around(chart, placed, arrow, x, outward * (8 + step * lane)) for lane, arrow in enumerate(ones)]
    height = placed[-1].y + placed[-1].height + _EDGE if placed else LINE
    return draw_picture(label, height, parts, look="sop-flow")


def _draw_box(box: Box, left: float, right: float, y: float) -> _Placed:
    width = right - left
    # Bold is wider than the letters that are reckoned with.
    lines = [(line, "sop-strong") for line in wrap_words(box.title, (width - 2 * _PAD) / 1.06)]
    lines += [(line, "") for note in box.notes for line in wrap_words(note, width - 2 * _PAD)]
    height = len(lines) * LINE + 2 * _PAD - 4
    drawn = [write_tag("rect", x=left, y=y, width=width, height=height, rx=6, class_="sop-box")]
    drawn += [
        write_text(left + _PAD, y + _PAD + 11 + number * LINE, line, look=look)
        for number, (line, look) in enumerate(lines)
    ]
    return _Placed(y, height, Markup("").join(drawn))


def _draw_head(chart: str) -> Markup:
    """The head of every arrow."""
    tip = write_tag("path", d="M0 0 8 4 0 8z", class_="sop-tip")
    size: dict[str, str | float] = {"markerWidth": 8, "markerHeight": 8, "markerUnits": "userSpaceOnUse"}
    marker = write_tag("marker", tip, id=f"sop-{chart}-tip", viewBox="0 0 8 8", refX=7, refY=4, orient="auto", **size)
    return write_tag("defs", marker)


def _draw_path(chart: str, d: str) -> Markup:
    return write_tag("path", class_="sop-arrow", d=d, marker_end=f"url(#sop-{chart}-tip)")


def _draw_down(chart: str, placed: Sequence[_Placed], x: float, start: int, lines: Sequence[str]) -> Markup:
    begin, end = placed[start].y + placed[start].height, placed[start + 1].y
    first = (begin + end) / 2 - (len(lines) - 1) * LINE / 2 + 5
    said = [write_text(x + 10, first + number * LINE, line) for number, line in enumerate(lines)]
    return Markup("").join([_draw_path(chart, f"M{x:g} {begin:g}V{end:g}"), *said])


def _draw_around(chart: str, placed: Sequence[_Placed], arrow: Arrow, x: float, out: float) -> Markup:
    """Past the boxes between, in a lane of its own."""
    begin, end = placed[arrow.start].middle, placed[arrow.end].middle
    # Apart from each other where one lane leaves a box and another comes to it.
    begin += min(abs(out) * 0.7, placed[arrow.start].height / 2 - 5)
    end -= min(abs(out) * 0.7, placed[arrow.end].height / 2 - 5)
    return _draw_path(chart, f"M{x:g} {begin:g}H{x + out:g}V{end:g}H{x:g}")
