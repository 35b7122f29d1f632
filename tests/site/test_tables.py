"""Tables on a phone: what decides is on the screen, and a screen reader still hears a table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.site.screens import DESK, PHONE, OpenPage


@pytest.mark.parametrize("path", ["program/promises/", "coverage/", "training/state/"])
def test_on_a_phone_no_cell_stands_off_the_screen(open_page: OpenPage, path: str) -> None:
    page = open_page(path, PHONE)
    off = page.locator("article table[role] :is(td, tbody th)").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.textContent)"
    )
    assert off == []
    assert page.locator("article table[role] td").count() > 0


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_promise_says_who_owes_what_by_when_and_how_it_stands(open_page: OpenPage, size: object) -> None:
    page = open_page("program/promises/", size)
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="Report to the Center"))
    expect(row.get_by_role("cell")).to_have_count(6)
    expect(row.get_by_role("cell").nth(0)).to_have_text("Unknown")
    expect(row.get_by_role("cell").nth(1)).to_have_text("November 1, 2027")
    expect(row).to_contain_text("Superintendent")
    expect(page.get_by_role("columnheader", name="Due by")).to_have_count(1)


def test_every_table_has_heads_for_its_columns_and_rows(site: Path, paths: list[str]) -> None:
    bare = []
    for path in paths:
        file = site / path if path.endswith(".html") else site / path / "index.html"
        for table in file.read_text("utf-8").split("<table")[1:]:
            head, _, body = table.partition("</table>")[0].partition("<tbody")
            first = re.findall(r"<tr[^>]*>\s*<t([dh])([^>]*)>(.*?)</t[dh]>", body, re.DOTALL)
            named = all(cell == "h" and 'scope="row"' in given for cell, given, text in first if text.strip())
            if 'scope="col"' not in head or not named:
                bare.append(path)
    assert bare == []
