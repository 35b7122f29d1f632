"""Every page on a desk, in light and in dark colors."""

from __future__ import annotations

from tests.site.audit import barriers
from tests.site.screens import DESK, PARTS, OpenPage, in_parts


@in_parts
def test_axe_finds_nothing(paths: list[str], open_page: OpenPage, part: int) -> None:
    page = open_page(None, DESK)
    found = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        if problems := barriers(page):
            found[path] = problems
    assert found == {}
