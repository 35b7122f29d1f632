"""The search finds what a reader types, and a keyboard walks through it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.site.screens import DESK, PHONE, OpenPage


def _search(page: Page, words: str) -> Locator:
    """Type the words; the links of what is found, the best first."""
    if page.get_by_role("button", name="Search", exact=True).is_visible():
        page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("textbox", name="Search").fill(words)
    found = page.locator(".md-search-result__item > .md-search-result__link")
    found.first.wait_for()
    return found


def _titles(page: Page, found: Locator) -> list[str]:
    """The title of each page that is found, down to the last, which Material draws as the list is scrolled."""
    count = -1
    while count != found.count():
        count = found.count()
        page.locator(".md-search__scrollwrap").evaluate("list => list.scrollTop = list.scrollHeight")
        page.wait_for_timeout(200)
    return found.locator("h1, h2").all_inner_texts()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_word_of_the_policy_finds_the_incident_and_the_section(open_page: OpenPage, size: ViewportSize) -> None:
    page = open_page("", size)
    titles = _titles(page, _search(page, "unholster"))
    assert "unholstered" in titles[0]
    assert any("Weapons and holstering" in title for title in titles), titles


def test_a_word_of_its_title_finds_a_section_first(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    _search(page, "holster").first.click()
    expect(page.locator("h1")).to_contain_text("Weapons and holstering")


def test_tab_reaches_the_results_and_escape_leads_back(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    found = _search(page, "principal")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(found.first).to_be_focused()

    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Search", exact=True)).to_be_focused()
    expect(found.first).to_be_hidden()


def test_escape_leaves_the_field_on_a_wide_screen_ready_for_more(open_page: OpenPage) -> None:
    page = open_page("", DESK)
    found = _search(page, "principal")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    page.wait_for_timeout(300)
    field = page.get_by_role("textbox", name="Search")
    expect(field).to_be_focused()
    assert not page.locator("[data-md-toggle=search]").is_checked()

    field.press_sequentially("s")
    expect(page.locator("[data-md-toggle=search]")).to_be_checked()
    expect(found.first).to_be_visible()


def test_the_number_of_results_is_spoken(open_page: OpenPage) -> None:
    page = open_page("", DESK)
    _search(page, "principal")
    expect(page.get_by_role("status")).to_contain_text("matching")


def test_titles_of_results_are_not_headings_of_the_page(open_page: OpenPage) -> None:
    page = open_page("", DESK)
    _search(page, "principal")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
