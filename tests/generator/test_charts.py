"""The pictures: well-formed, escaped, within their width, told apart without color, with none and with hundreds."""

from __future__ import annotations

import re
from typing import get_args
from xml.etree import ElementTree

import pytest
from markupsafe import Markup

from generator.charts.bars import Bar, Part, draw_bars, draw_timeline
from generator.charts.draw import WIDTH, wrap_words
from generator.charts.flow import Arrow, Box, draw_flow
from generator.charts.marks import Mark, draw_bar, draw_patterns

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert("1")</script> & more'


def parsed(picture: Markup) -> ElementTree.Element:
    root = ElementTree.fromstring(picture)
    found = root.find(f"{SVG}svg")
    assert found is not None
    assert found.get("role") == "img"
    assert found.get("aria-label")
    return found


def rows(*counts: int) -> list[Bar]:
    return [Bar(f"Row {number}", (Part("never", count),)) for number, count in enumerate(counts)]


def said(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


@pytest.mark.parametrize("counts", [(), (0,), (1,), (300,), tuple(range(300)), (0, 40, 1, 10_000)])
def test_bars_hold_up_with_any_number_and_stay_within_the_picture(counts: tuple[int, ...]):
    for draw in (draw_bars, draw_timeline):
        svg = parsed(draw("a", "Label", rows(*counts)))
        _, _, width, height = map(float, (svg.get("viewBox") or "").split())
        for one in svg.iter(f"{SVG}rect"):
            assert float(one.get("x", 0)) + float(one.get("width", 0)) <= width
            assert float(one.get("y", 0)) + float(one.get("height", 0)) <= height
            assert float(one.get("width", 0)) > 0
        assert [text for text in said(svg) if not text.startswith("Row")] == [
            f"{count:,}" for count in counts if count or draw is draw_bars
        ]


def test_a_longer_bar_is_more():
    widths = [float(one.get("width", 0)) for one in parsed(draw_bars("a", "Label", rows(3, 1, 2))).iter(f"{SVG}rect")]
    assert sorted(widths, reverse=True) == [widths[0], widths[2], widths[1]]


def test_every_text_is_escaped():
    key = [("overdue", HOSTILE)]
    for picture in (
        draw_bars("a", HOSTILE, [Bar(HOSTILE, (Part("overdue", 1),))], key),  # type: ignore[arg-type]
        draw_flow("a", HOSTILE, [Box(HOSTILE, (HOSTILE,)), Box("b")], [Arrow(0, 1, HOSTILE)]),
    ):
        assert "<script" not in picture
        assert parsed(picture).get("aria-label") == HOSTILE
        assert HOSTILE.split()[0] in "".join(said(parsed(picture)))


def test_each_state_has_a_look_of_its_own_without_color():
    looks = set()
    for mark in get_args(Mark):
        drawn = draw_patterns("a", [mark]) + draw_bar("a", mark, 0, 0, 9, 9)
        looks.add(re.sub(r'sop-a-\w+|id="[^"]*"', "", drawn) if "<pattern" in drawn else mark)
    assert len(looks) == len(get_args(Mark))


def test_ids_of_two_charts_on_a_page_do_not_clash():
    page = draw_bars("a", "Label", [Bar("x", (Part("soon", 1),))]) + draw_bars(
        "b", "Label", [Bar("x", (Part("soon", 1),))]
    )
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) == 2
    assert set(re.findall(r"url\(#([^)]+)\)", page)) == set(ids)


@pytest.mark.parametrize("text", ["", "short", "several words that need more than one line", "W" * 90, "学" * 40])
def test_a_text_is_cut_into_lines_and_loses_nothing(text: str):
    lines = wrap_words(text, 100)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(len(line) <= 20 for line in lines)


def test_arrows_pass_the_boxes_between_in_lanes_of_their_own():
    boxes = [Box(f"State {number}") for number in range(12)]
    arrows = [Arrow(start, end) for start in range(12) for end in range(12)]
    svg = parsed(draw_flow("a", "Label", boxes, arrows))
    lanes = [re.findall(r"H([\d.]+)V", one.get("d", "")) for one in svg.iter(f"{SVG}path")]
    xs = [float(lane) for found in lanes for lane in found]
    assert len(xs) == len(arrows) - 11
    assert min(xs) >= 0
    assert max(xs) <= WIDTH
    assert len(set(xs)) == len(xs)


def test_a_flow_of_nothing_is_a_picture_all_the_same():
    assert said(parsed(draw_flow("a", "Label", [], []))) == []
