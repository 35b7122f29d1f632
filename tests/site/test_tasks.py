"""What readers come for, on a phone, from the first page: with how many taps, and how many screens to scroll.

A tap is a press on something in sight. What is out of sight is scrolled to by whole screens, as a thumb does it.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from reading import load
from tests.generator.made import build
from tests.site.conftest import ROOT, Strict
from tests.site.screens import PHONE, OpenPage

_IN_SIGHT = """one => {
  const box = one.getBoundingClientRect()
  const top = document.querySelector(".sop-header").getBoundingClientRect().bottom
  return box.top >= top - 1 && Math.min(box.bottom, box.top + innerHeight / 3) <= innerHeight
}"""
_SCROLL = """() => {
  const top = document.querySelector(".sop-header").getBoundingClientRect().bottom
  scrollBy({top: innerHeight - top, behavior: "instant"})
}"""
_MOST_SCREENS = 100


class Reader:
    """Somebody with a phone, and what it cost so far."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.taps = 0
        self.screens = 0

    def see(self, what: Locator) -> None:
        """Bring something in sight."""
        expect(what).to_be_visible()
        for _ in range(_MOST_SCREENS):
            if what.evaluate(_IN_SIGHT):
                return
            self.page.evaluate(_SCROLL)
            self.screens += 1
        pytest.fail(f"never in sight: {what}")

    def tap(self, what: Locator) -> None:
        self.see(what)
        what.click()
        self.taps += 1

    @property
    def cost(self) -> tuple[int, int]:
        """Taps, and screens scrolled."""
        return self.taps, self.screens


@pytest.fixture
def reader(open_page: OpenPage) -> Reader:
    return Reader(open_page("", PHONE))


def test_a_principal_learns_whether_to_call_for_a_fight(reader: Reader) -> None:
    page = reader.page
    reader.tap(page.get_by_role("link", name="May I call an SSO for this?"))
    reader.see(page.locator(".sop-emergency"))
    reader.tap(page.get_by_label("Find your case"))
    page.keyboard.type("two students fight")
    found = page.locator(".sop-cases--found .sop-case > summary")
    expect(found.nth(0)).to_contain_text("Request an SSO")
    expect(found.nth(1)).to_contain_text("Do not request")
    reader.see(found.nth(0))
    assert reader.cost <= (2, 0)


def test_an_sso_learns_whom_to_tell_of_a_taser(reader: Reader) -> None:
    page = reader.page
    reader.tap(page.get_by_role("link", name="A firearm or Taser was drawn or fired"))
    reader.see(page.get_by_text("Tell the principal and the Department which weapon was drawn or fired"))
    assert reader.cost <= (1, 0)


def test_a_board_member_learns_what_is_promised_and_by_when(reader: Reader) -> None:
    page = reader.page
    reader.tap(page.locator("summary", has_text="Board and Superintendent"))
    reader.tap(page.locator(".sop-audience[open]").get_by_role("link", name="Promises"))
    reader.see(page.get_by_role("cell").first)
    assert reader.taps == 2
    assert reader.screens <= 1


def test_a_parent_learns_what_an_sso_may_do_with_the_child(reader: Reader) -> None:
    page = reader.page
    reader.tap(page.locator("summary", has_text="Families and the public"))
    reader.tap(page.locator(".sop-audience[open]").get_by_role("link").first)
    reader.see(page.locator(".sop-told li").first)
    assert reader.taps == 2
    assert reader.screens <= 1


def test_a_new_sso_learns_what_training_the_year_holds(reader: Reader) -> None:
    page = reader.page
    reader.tap(page.locator("summary", has_text="School Safety Officers"))
    reader.tap(page.locator(".sop-audience[open]").get_by_role("link", name="training year"))
    reader.see(page.get_by_text("40 hours").first)
    assert reader.taps == 2
    assert reader.screens <= 1


def test_a_parent_learns_what_is_late(browser: Browser, tmp_path: Path) -> None:
    """Home names it and leads to it, on a day on which something is late."""
    build(load(ROOT), tmp_path / "site", date(2027, 6, 1), "public")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(tmp_path / "site"))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        page = browser.new_page(viewport=PHONE)
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        late = page.locator(".sop-late").get_by_role("link").first
        expect(late).to_have_text("Community data review")
        late.click()
        page.wait_for_url("**/program/obligations/#OBL-*")

        page.goto(f"http://127.0.0.1:{server.server_port}/")
        reader = Reader(page)
        reader.tap(page.locator("summary", has_text="Families and the public"))
        reader.tap(page.locator(".sop-audience[open]").get_by_role("link", name="Promises"))
        reader.see(page.get_by_text("overdue").first)
        assert reader.taps == 2
        assert reader.screens <= 1
        page.close()
        server.shutdown()
