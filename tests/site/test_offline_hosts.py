"""Nothing of the site comes from another host, and nothing that a reader does is told to one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Request

from tests.site.screens import DESK, OpenPage

_FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//"""
    r"""|<link\b(?![^>]*rel=["']?canonical)[^>]*\bhref=["']?(?:https?:)?//"""
    r"""|url\(["']?(?:https?:)?//|@import\s+["'](?:https?:)?//"""
)


@pytest.mark.parametrize("kind", ["*.html", "*.css"])
def test_no_file_asks_for_one_from_elsewhere(site: Path, kind: str) -> None:
    files = list(site.rglob(kind))
    asking = {str(file.relative_to(site)) for file in files if _FETCHED.search(file.read_text("utf-8"))}
    assert files
    assert asking == set()


def test_a_visit_with_a_search_stays_on_its_host(home: str, open_page: OpenPage) -> None:
    page = open_page("", DESK)
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    page.on("request", note)
    page.reload()
    page.get_by_role("textbox", name="Search").fill("officer")
    page.locator(".sop-hit").first.click()
    page.wait_for_load_state("networkidle")
    assert any(url.endswith("search/index.js") for url in asked)
    assert [url for url in asked if not url.startswith((home, "data:", "blob:"))] == []
