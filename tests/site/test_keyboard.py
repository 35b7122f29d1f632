"""With the keyboard alone: everything in reach, the focus always seen, nothing hidden in the way."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.site.screens import DESK, KINDS, PHONE, OpenPage

_FOCUSED = """() => {
  const one = document.activeElement
  if (one === document.body) return null
  const style = getComputedStyle(one), box = one.getBoundingClientRect()
  return {
    name: one.outerHTML.slice(0, 120),
    visible: one.checkVisibility({opacityProperty: true, visibilityProperty: true})
      && box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
  }
}"""


def _tab_to(page: Page, name: str, *, within: int = 8) -> None:
    """Press Tab until the button with that name has the focus."""
    button = page.get_by_role("button", name=name, exact=True)
    for _ in range(within):
        page.keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            return
    raise AssertionError(f"Tab does not reach the button {name}")


def test_the_menu_opens_and_closes(open_page: OpenPage) -> None:
    page = open_page("reviews/", PHONE)
    menu = page.get_by_role("navigation", name="Manual")
    expect(menu).to_be_hidden()

    _tab_to(page, "Menu")
    page.keyboard.press("Enter")
    button = page.get_by_role("button", name="Menu")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(menu).to_be_visible()
    page.keyboard.press("Tab")
    expect(menu.get_by_role("link", name="Home")).to_be_focused()

    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(menu).to_be_hidden()


def test_a_link_of_the_menu_leads_on(open_page: OpenPage) -> None:
    page = open_page("reviews/", PHONE)
    _tab_to(page, "Menu")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/")
    expect(page.get_by_role("navigation", name="Manual")).to_be_hidden()


def test_the_menu_says_where_the_reader_is(open_page: OpenPage) -> None:
    page = open_page("reviews/", DESK)
    current = page.get_by_role("navigation", name="Manual").locator("[aria-current=page]")
    assert current.inner_text() == page.locator("h1").inner_text()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("path", KINDS)
def test_the_focus_is_always_seen(open_page: OpenPage, path: str, size: ViewportSize) -> None:
    page = open_page(path, size)
    unseen, stops = [], 0
    while stops < 300:
        page.keyboard.press("Tab")
        focused = page.evaluate(_FOCUSED)
        if focused is None:
            break
        stops += 1
        if not (focused["visible"] and focused["ringed"]):
            unseen.append(focused)
    assert [one["name"] for one in unseen] == []
    assert 5 < stops < 300


def test_the_first_stop_skips_to_the_text(open_page: OpenPage) -> None:
    page = open_page("reviews/", DESK)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#reviews")
    expect(page.locator("h1")).to_be_focused()
    page.keyboard.press("Tab")
    page.wait_for_function("document.activeElement.closest('article') !== null")


def test_single_letters_do_nothing(open_page: OpenPage) -> None:
    page = open_page("reviews/", DESK)
    before = page.url
    for key in "pn,.fs/":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url == before
    assert page.evaluate("document.activeElement === document.body")
    assert page.locator(".sop-search__panel").is_hidden()


def test_the_colors_are_the_readers_choice(open_page: OpenPage) -> None:
    page = open_page("reviews/", PHONE, color_scheme="dark")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    _tab_to(page, "Dark colors")
    expect(page.get_by_role("button", name="Dark colors")).to_have_attribute("aria-pressed", "true")

    page.keyboard.press("Enter")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
