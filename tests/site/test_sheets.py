"""On paper a section is two sheets at most: what is done. What stands behind it is on the site."""

from __future__ import annotations

import re

from tests.site.screens import DESK, OpenPage


def test_a_section_prints_on_two_sheets(paths: list[str], open_page: OpenPage) -> None:
    page = open_page(None, DESK)
    sections = [path for path in paths if re.fullmatch(r"sop/[0-9.]+/", path)]
    assert len(sections) > 50
    sheets = {}
    for path in sections:
        page.goto(path)
        # Chromium writes each page as an object of its own, uncompressed.
        sheets[path] = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter")))
    assert {path: count for path, count in sheets.items() if count > 2} == {}


def test_numbers_go_on_from_group_to_group(open_page: OpenPage) -> None:
    page = open_page("sop/4.1/", DESK)
    lists = page.locator(".sop-steps > ol")
    first = lists.nth(0).locator("> li").count()
    assert lists.nth(1).get_attribute("start") == str(first + 1)
    assert page.get_by_role("heading", level=3).all_inner_texts()[:2] == ["Always", "In the moment"]
