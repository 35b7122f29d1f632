"""Every page on a desk, in light and in dark colors."""

from __future__ import annotations

import re
from pathlib import Path

from tests.site.audit import barriers
from tests.site.screens import DESK, PARTS, OpenPage, in_parts

_NOT_ON_A_PHONE = ".sop-header, .md-sidebar, .sop-card, .sop-footer, h1"
"""What a phone does not show, or shows only when it is opened; and the heading, which each page has."""


@in_parts
def test_axe_finds_nothing(paths: list[str], open_page: OpenPage, seen: set[str], part: int) -> None:
    page = open_page(None, DESK)
    found = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        # What a phone shows too was looked at there in the dark: see the next test.
        if problems := barriers(page, dark=_NOT_ON_A_PHONE, seen=seen):
            found[path] = problems
    assert found == {}


def test_no_color_depends_on_a_wide_screen(site: Path) -> None:
    sheet = (site / "assets/site.css").read_text("utf-8")
    wide = [block for query, block in _blocks(sheet) if "min-width" in query]
    assert len(wide) > 3
    assert [
        rule for block in wide for rule in re.findall(r"(?<![\w-])(?:color|background[\w-]*|opacity):[^;}]*", block)
    ] == []


def _blocks(sheet: str) -> list[tuple[str, str]]:
    """Each media query of a style sheet, with the rules inside it."""
    return [(found[1], found[2]) for found in re.finditer(r"@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}", sheet)]
