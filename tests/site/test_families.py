"""The page for families, as a parent with a phone reads it: two languages, one tap apart."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.site.screens import PHONE, OpenPage


def test_a_reader_of_spanish_gets_there_in_one_tap_and_a_screen_reader_speaks_it(open_page: OpenPage) -> None:
    page = open_page("families/your-child/", PHONE)
    page.get_by_role("link", name="Español").first.click()
    page.wait_for_url("**/families/your-child-es/")
    expect(page.locator("h1")).to_have_attribute("lang", "es")
    expect(page.locator(".sop-draft")).to_contain_text("ningún traductor certificado")
    heading = page.get_by_role("heading", name="Cómo presentar una queja")
    expect(heading).to_be_visible()
    assert heading.evaluate("one => one.closest('[lang]').lang") == "es"


def test_each_statement_leads_to_the_section_that_says_it(open_page: OpenPage) -> None:
    page = open_page("families/your-child/", PHONE)
    statements = page.locator(".sop-told > li")
    expect(statements.filter(has=page.locator("a[href*='/sop/'], a[href^='../../sop/']"))).to_have_count(
        statements.count()
    )
    statements.filter(has_text="Clothes stay on").get_by_role("link").click()
    page.wait_for_url("**/sop/4.1/")
