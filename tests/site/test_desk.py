"""Every page on a desk, in light and in dark colors.

test_phone.py looks at the colors of everything. Here axe looks at those of the frame, which is another on a desk; that
the rest has the same colors as on a phone is compared, which takes a tenth of the time.
"""

from __future__ import annotations

from playwright.sync_api import Page

from tests.site.audit import barriers
from tests.site.screens import DESK, PARTS, PHONE, OpenPage, in_parts

FRAME = ".md-header, .md-sidebar, .sop-footer"


def _colors(page: Page) -> list[str]:
    """The color and the ground of each element of the text."""
    colors: list[str] = page.evaluate(
        "[...document.querySelectorAll('article *')].map(getComputedStyle)"
        ".map(style => `${style.color} on ${style.backgroundColor}`)"
    )
    return colors


@in_parts
def test_axe_finds_nothing_and_the_text_has_the_colors_of_the_phone(
    paths: list[str], open_page: OpenPage, part: int
) -> None:
    page = open_page(None, DESK)
    found = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        problems = barriers(page, colors_in=FRAME)
        colors = _colors(page)
        page.set_viewport_size(PHONE)
        if _colors(page) != colors:
            problems.append("the text has other colors than on a phone")
        page.set_viewport_size(DESK)
        if problems:
            found[path] = problems
    assert found == {}
