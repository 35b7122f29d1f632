"""States that a page can be in, and readers who have no script. The pages themselves: test_phone.py, test_desk.py."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.site.audit import barriers, crowding
from tests.site.screens import DESK, KINDS, PHONE, OpenPage

sizes = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])


@pytest.mark.parametrize(("scheme", "told"), [("default", "color-contrast: "), ("slate", "dark: color-contrast: ")])
def test_axe_finds_text_that_is_too_faint_in_one_scheme(open_page: OpenPage, scheme: str, told: str) -> None:
    page = open_page("sop/3.2/", PHONE, bypass_csp=True)  # the site's own policy lets no such style in
    faint = "article p { color: #777; background: #888 }"
    page.add_style_tag(content=f"[data-md-color-scheme={scheme}] {faint}")
    found = barriers(page)
    assert found
    assert all(line.startswith(told) for line in found)


def test_axe_finds_nothing_in_the_open_menu(open_page: OpenPage) -> None:
    page = open_page("reviews/", PHONE)
    page.get_by_role("button", name="Menu").click()
    assert barriers(page) == []


@sizes
def test_axe_finds_nothing_in_the_open_search(open_page: OpenPage, size: ViewportSize) -> None:
    page = open_page("", size)
    if size == PHONE:
        page.get_by_role("button", name="Search", exact=True).click()
    page.get_by_role("textbox", name="Search").fill("officer")
    page.locator(".sop-hit").first.wait_for()
    assert barriers(page) == []


def test_axe_finds_nothing_in_a_scrolled_table(open_page: OpenPage) -> None:
    page = open_page("data/", PHONE)
    page.locator(".sop-table").first.evaluate("table => table.scrollLeft = 200")
    assert barriers(page) == []


def test_thumbs_meet_the_targets_of_the_open_menu(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    page.get_by_role("button", name="Menu").click()
    assert crowding(page) == []


def test_without_scripts_the_text_and_the_menu_work(open_page: OpenPage) -> None:
    page = open_page("program/promises/", PHONE, java_script_enabled=False)
    assert page.get_by_role("table").is_visible()
    page.get_by_role("link", name="Menu").click()
    page.wait_for_url("**#sop-nav")
    page.get_by_role("navigation", name="Manual").get_by_role("link", name="Home").click()
    expect(page.locator("h1")).to_have_text("What happened?")
    expect(page.get_by_role("button").first).to_be_hidden()


@pytest.mark.parametrize("path", KINDS)
def test_without_scripts_nothing_of_the_text_is_hidden_and_no_control_is_dead(open_page: OpenPage, path: str) -> None:
    """A part that opens does so without script; whatever needs one is not shown."""
    page = open_page(path, PHONE, java_script_enabled=False)
    assert page.locator("h1").is_visible()
    article = page.locator("article")
    assert article.locator("button:visible, input:visible, select:visible").count() == 0
    words = article.locator("p, li, td, th, blockquote").filter(has_not=page.locator("p, li, td, th, blockquote"))
    hidden = words.locator("visible=false").evaluate_all(
        "all => all.filter(one => !one.closest('details:not([open]), [hidden], noscript')"
        " && !one.closest('.sop-print-mark, .sop-on-paper')"
        " && one.textContent.trim()).map(one => one.outerHTML.slice(0, 120))"
    )
    assert hidden == []


@pytest.mark.parametrize("path", KINDS)
def test_on_paper_stand_the_text_and_its_state_and_nothing_to_press(open_page: OpenPage, path: str) -> None:
    page = open_page(path, DESK)
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.locator("h1")).to_be_visible()
    for gone in (".sop-header", ".sop-footer", ".md-sidebar", "#sop-search"):
        expect(page.locator(gone).first, gone).to_be_hidden()
    expect(page.locator("article")).to_have_css("color", "rgb(0, 0, 0)")
    if path in ("sop/3.2/", "incidents/notification/"):
        expect(page.locator(".sop-print-mark").first).to_be_visible()
