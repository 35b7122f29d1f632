"""Every page on a phone, in light and in dark colors. A file of its own, so that another worker can take the desk."""

from __future__ import annotations

from tests.site.audit import barriers
from tests.site.screens import NARROWEST, PARTS, PHONE, OpenPage, in_parts


@in_parts
def test_axe_finds_nothing_and_nothing_scrolls_sideways(paths: list[str], open_page: OpenPage, part: int) -> None:
    page = open_page(None, PHONE)
    found: dict[str, list[str]] = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        problems = barriers(page)
        page.set_viewport_size(NARROWEST)
        if wider := page.evaluate("document.documentElement.scrollWidth - innerWidth"):
            problems.append(f"{wider} px wider than the screen at 320 px")
        page.set_viewport_size(PHONE)
        if problems:
            found[path] = problems
    assert found == {}
