"""Readers who let the system set the colors, or who asked for more contrast."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.site.audit import barriers
from tests.site.screens import DESK, PHONE, OpenPage


def test_in_forced_colors_the_search_has_an_edge_and_what_opens_has_its_sign(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", DESK, forced_colors="active")
    expect(page.get_by_role("textbox", name="Search the manual")).to_have_css("border-top-width", "1px")
    sign = page.locator("article summary").first.evaluate(
        "one => (style => [style.borderRightWidth, style.maskImage])(getComputedStyle(one, '::after'))"
    )
    assert sign == ["2px", "none"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_more_contrast_nothing_is_written_softly(open_page: OpenPage, scheme: str) -> None:
    page = open_page("program/promises/", PHONE, contrast="more", color_scheme=scheme)
    ink = "rgb(0, 0, 0)" if scheme == "light" else "rgb(255, 255, 255)"
    expect(page.locator("article h1")).to_have_css("color", ink)
    soft = page.locator("td[data-label]").first.evaluate("one => getComputedStyle(one, '::before').color")
    assert soft == ink
    assert barriers(page) == []
