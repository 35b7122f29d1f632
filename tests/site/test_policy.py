"""The Content-Security-Policy `default-src 'self'`: the server of these tests sends it, and no page needs more.

What is against it, the browser says on its console, which fails the test of the page (conftest.open_page).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.site.host import Host
from tests.site.screens import DESK, PHONE, OpenPage

_INLINE = re.compile(r"<script(?![^>]*\bsrc=)[^>]*>|<style|\bstyle=|\bon[a-z]+=|javascript:", re.IGNORECASE)


def test_no_page_holds_a_script_or_a_style(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    found = {page.relative_to(site).as_posix(): _INLINE.findall(_drop_text(page.read_text("utf-8"))) for page in pages}
    assert {page: inline for page, inline in found.items() if inline} == {}


def _drop_text(page: str) -> str:
    """The tags of a page alone: its text may well speak of style sheets."""
    return "".join(re.findall(r"<[^>]*>", page))


def test_a_page_says_so_itself_where_a_host_sends_no_headers(site: Path) -> None:
    said = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">'
    assert said in (site / "index.html").read_text("utf-8")


def test_a_script_of_another_hand_does_not_run(browser: Browser, home: str) -> None:
    page = browser.new_page()
    page.goto(home)
    refused = "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title = 1\">')"
    with page.expect_console_message(lambda told: "Content Security Policy" in told.text):
        page.evaluate(refused)
    assert page.title() != "1"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_colors_are_there_at_once_and_the_button_changes_them_for_good(open_page: OpenPage, scheme: str) -> None:
    page = open_page("sop/3.2/", DESK, color_scheme=scheme)
    dark = scheme == "dark"
    button = page.get_by_role("button", name="Dark colors")
    expect(button).to_have_attribute("aria-pressed", str(dark).lower())
    button.click()
    page.reload()
    expect(button).to_have_attribute("aria-pressed", str(not dark).lower())
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default" if dark else "slate")


@pytest.fixture
def below(browser: Browser, site: Path) -> Iterator[tuple[Page, str]]:
    """A page, and the address of the site where it stands below the top of its host."""
    with Host(site, lost=True).up() as host:
        page = browser.new_page(viewport=PHONE)
        page.add_init_script("delete Navigator.prototype.serviceWorker")
        yield page, host.home
        page.close()


@pytest.mark.parametrize("path", ["nowhere", "sop/99.9/", "a/b/c/"])
def test_a_page_that_is_not_there_looks_and_leads_as_any_other(below: tuple[Page, str], path: str) -> None:
    page, home = below
    page.goto(home + path)
    expect(page.get_by_role("heading", name="Page not found")).to_be_visible()
    expect(page.locator(".sop-header")).to_have_css("background-color", "rgb(18, 57, 91)")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("navigation", name="Manual").get_by_role("link", name="The manual", exact=True).click()
    page.wait_for_url(f"{home}sop/")
    expect(page.locator("h1")).to_be_visible()
