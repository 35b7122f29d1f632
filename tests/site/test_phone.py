"""Every page on a phone, in light and in dark colors. A file of its own, so that another worker can take the desk."""

from __future__ import annotations

from tests.site.audit import barriers, crowding
from tests.site.screens import NARROWEST, PARTS, PHONE, OpenPage, in_parts


@in_parts
def test_axe_finds_nothing_and_a_thumb_and_a_zoom_find_room(
    paths: list[str], open_page: OpenPage, seen: set[str], part: int
) -> None:
    page = open_page(None, PHONE)
    found: dict[str, list[str]] = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        problems = barriers(page, seen=seen)
        page.set_viewport_size(NARROWEST)
        problems += [f"at 320 px: {line}" for line in crowding(page)]
        page.set_viewport_size(PHONE)
        if problems:
            found[path] = problems
    assert found == {}
