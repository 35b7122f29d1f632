"""Every page on a desk, in light and in dark colors.

No color of the text depends on the width, and test_phone.py looks at all of it in the dark: here only at what stands
around it, which does depend on the width.
"""

from __future__ import annotations

from tests.site.audit import barriers
from tests.site.screens import DESK, PARTS, OpenPage, in_parts

FRAME = ".md-header, .md-sidebar, .sop-footer"


@in_parts
def test_axe_finds_nothing(paths: list[str], open_page: OpenPage, part: int) -> None:
    page = open_page(None, DESK)
    found = {}
    for path in paths[part::PARTS]:
        page.goto(path)
        if problems := barriers(page, dark=FRAME):
            found[path] = problems
    assert found == {}
