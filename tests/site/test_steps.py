"""Each step of a section can be linked to, copied and printed. What is for the Team alone stands behind its name."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.site.audit import barriers, crowding
from tests.site.screens import DESK, PHONE, OpenPage


def test_a_link_to_a_step_is_copied(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", PHONE, permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the link to step 6.2", exact=True).click()
    expect(page.get_by_text("The link to step 6.2 is copied.")).to_be_attached()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith("/sop/3.2/#step-6-2")
    page.goto(copied)
    expect(page.locator("#step-6-2")).to_be_in_viewport()
    assert barriers(page) == []
    assert crowding(page) == []


def test_where_nothing_can_be_copied_the_link_stands_in_the_address_bar(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", DESK)
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    page.get_by_role("button", name="Copy the link to step 2", exact=True).click()
    page.wait_for_url("**/sop/3.2/#step-2")


def test_numbers_in_links_are_those_that_are_shown(open_page: OpenPage) -> None:
    page = open_page("sop/4.1/", DESK)
    found = page.locator(".sop-steps > ol > li[id]").evaluate_all("all => all.map(one => one.id)")
    assert found == [f"step-{number}" for number in range(1, len(found) + 1)]


def test_a_button_prints(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", PHONE)
    page.evaluate("window.print = () => (document.title = 'printed')")
    page.get_by_role("button", name="Print").click()
    expect(page).to_have_title("printed")


def test_without_script_a_step_has_its_address_and_no_button(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/#step-2", PHONE, java_script_enabled=False)
    expect(page.locator("#step-2")).to_be_in_viewport()
    assert page.locator(".sop-steps button, .sop-print:visible").count() == 0


def test_what_a_page_is_made_from_is_for_the_team(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", PHONE)
    source = page.get_by_text("sop/sections/3.2-weapons-and-holstering.yaml")
    expect(source).to_be_hidden()
    page.get_by_text("For the SOP Manual Team").click()
    expect(source).to_be_visible()


def test_each_card_prints_on_one_sheet(paths: list[str], open_page: OpenPage) -> None:
    page = open_page(None, DESK)
    sheets = {}
    for path in [path for path in paths if re.fullmatch(r"cards/[0-9.]+/", path)]:
        page.goto(path)
        # Chromium writes each page as an object of its own, uncompressed.
        sheets[path] = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="Letter")))
    assert sheets
    assert {path: count for path, count in sheets.items() if count != 1} == {}
