"""From the home page to an answer in two taps, and the decision guide with and without its filter."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.site.audit import barriers
from tests.site.screens import PHONE, OpenPage

GUIDE = "guides/requesting-an-sso/"


@pytest.fixture
def guide(open_page: OpenPage) -> Page:
    page = open_page(GUIDE, PHONE)
    assert isinstance(page, Page)
    return page


def shown(page: Page) -> int:
    return page.locator(".sop-case:visible").count()


def test_home_asks_what_happened_and_shows_all_urgent_situations_on_one_screen(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    assert page.get_by_role("heading", level=1).inner_text() == "What happened?"
    cards = page.locator(".sop-urgent .sop-card")
    assert cards.count() == 10
    assert cards.last.evaluate("card => card.getBoundingClientRect().bottom") <= PHONE["height"]


def test_may_i_call_an_sso_is_answered_in_two_taps(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    page.get_by_role("link", name="May I call an SSO for this?").click()
    case = page.locator("#SIT-fight-not-ending")
    expect(case.locator("summary").first).to_contain_text("Request an SSO")
    case.locator("summary").first.click()
    expect(case.get_by_text("Clear the other students away.")).to_be_visible()


def test_an_urgent_situation_opens_its_quick_card(open_page: OpenPage) -> None:
    page = open_page("", PHONE)
    page.get_by_role("link", name="A firearm or Taser was drawn or fired").click()
    page.wait_for_url("**/cards/3.2/")
    page.get_by_role("link", name="Whole section").click()
    page.wait_for_url("**/sop/3.2/")


def test_cases_are_found_by_answer_and_by_words(guide: Page) -> None:
    every = shown(guide)
    expect(guide.get_by_role("status")).to_have_text(f"{every} cases")
    guide.get_by_label("Do not request").check()
    expect(guide.get_by_role("status")).to_contain_text(f" of {every} cases")
    assert 0 < shown(guide) < every
    guide.get_by_label("Find your case").fill("Dress codes")
    expect(guide.locator(".sop-case:visible").first).to_contain_text("dress code")
    expect(guide.locator(".sop-case:visible .sop-case__answer").first).to_have_text("Do not request")
    guide.get_by_label("Emergency: protect, call 911").check()
    expect(guide.locator("#SIT-dress-code")).to_be_hidden()
    guide.get_by_label("Find your case").fill("xylophone")
    expect(guide.get_by_role("status")).to_contain_text("No case has these words")
    assert barriers(guide) == []


def test_what_can_be_pressed_is_large_enough(guide: Page) -> None:
    targets = guide.locator(".sop-filter [type=search], .sop-filter fieldset label, .sop-case > summary")
    assert min(targets.evaluate_all("all => all.map(one => one.getBoundingClientRect().height)")) >= 43.9


def test_a_link_to_a_case_opens_it(open_page: OpenPage) -> None:
    page = open_page(f"{GUIDE}#SIT-swearing", PHONE)
    expect(page.locator("#SIT-swearing[open]")).to_have_count(1)


def test_without_script_all_cases_stand_there_by_answer_and_open(open_page: OpenPage) -> None:
    page = open_page(GUIDE, PHONE, java_script_enabled=False)
    assert not page.locator(".sop-filter").is_visible()
    assert page.get_by_role("heading", name="Do not request").is_visible()
    assert shown(page) >= 30
    page.locator("#SIT-swearing > summary").click()
    expect(page.get_by_text("Give the student time to calm down")).to_be_visible()


def test_on_paper_all_cases_stand_open(open_page: OpenPage) -> None:
    page = open_page(GUIDE, PHONE, java_script_enabled=False)
    page.emulate_media(media="print")
    expect(page.get_by_text("Give the student time to calm down")).to_be_visible()


def test_the_policy_s_words_open_under_a_step(open_page: OpenPage) -> None:
    page = open_page("sop/3.2/", PHONE)
    said = page.locator(".sop-said", has_text="02.31/employment/4").first
    quote = said.locator("blockquote")
    expect(quote).to_be_hidden()
    said.locator("summary").click()
    expect(quote).to_be_visible()
    assert said.locator("summary").bounding_box()["height"] >= 43.9  # type: ignore[index]
    assert barriers(page) == []
