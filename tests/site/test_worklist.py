"""The open questions as a list of work: its pages without script, its filter with script, on a desk and on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from http.server import ThreadingHTTPServer
from threading import Thread

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.generator.made import build
from tests.overlay import manual
from tests.site.audit import barriers, crowding
from tests.site.conftest import Strict
from tests.site.screens import DESK, NARROWEST, PHONE, OpenPage

OFFICES = ("school-office", "sso")
URGENCIES = ("whenever", "this-year", "blocks-issue", None)
QUESTIONS = "\n".join(
    f"""
  - id: Q-1.1-made{number}
    asks: {OFFICES[number % 2]}
    {f"urgency: {urgency}" if (urgency := URGENCIES[number % 4]) else ""}
    question: >-
      The policy leaves room for more than one reading of this, and no law that is cited here closes it.
      Who keeps the key of cabinet number {number}, and for how long after an SSO has left the school?
    options: [The school keeps it., The District keeps it.]
    meanwhile: The draft names nobody.
    shown_in: [SOP-1.2]"""
    for number in range(32)
)
DECIDED = """
id: DEC-2026
decisions:
  - id: DEC-2026-1
    section: SOP-1.1
    question: {id: Q-1.1-where, asks: school-office, question: Where is it kept?, options: [Here., There.]}
    decided: Here.
    by: school-office
    date: 2026-02-03
    reference: Minutes, item 4
  - id: DEC-2026-2
    section: SOP-1.1
    question: {id: Q-1.1-when, asks: sso, question: When is it opened?}
    decided: At noon.
    by: sso
    date: 2026-03-03
    reference: Letter 9
"""
ROWS = ".sop-ask:visible"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with questions of each urgency, and with decisions."""
    folder = tmp_path_factory.mktemp("worklist")
    asked = {"sop/sections/1.1-sample.yaml": f"open_questions:{QUESTIONS}", "sop/decisions/2026.yaml": DECIDED}
    build(manual(folder / "manual", **asked), folder / "site", date(2026, 11, 24), "public")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(folder / "site"))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def questions(page: Page) -> list[str]:
    found: list[str] = page.locator(f"{ROWS} .sop-ask__more").evaluate_all("all => all.map(one => one.id)")
    return found


def test_offices_come_first_then_what_blocks_issue(open_page: OpenPage) -> None:
    page = open_page("open-questions/", DESK, java_script_enabled=False)
    table = page.get_by_role("region", name="Open questions by office")
    assert table.get_by_role("row").nth(1).inner_text().split("\t") == ["School Office", "8", "–", "8", "–", "16"]
    assert questions(page)[:3] == ["Q-1.1-made2", "Q-1.1-made6", "Q-1.1-made10"]
    assert page.locator(".sop-ask__urgency").first.inner_text() == "Blocks issue"
    assert 'markdown="1"' not in page.content()


def test_without_script_each_office_and_what_blocks_have_a_page(open_page: OpenPage) -> None:
    page = open_page("open-questions/", PHONE, java_script_enabled=False)
    assert not page.locator(".sop-filter").is_visible()
    page.get_by_role("link", name="Blocks issue").first.click()
    expect(page.locator(ROWS)).to_have_count(8)
    page.get_by_role("link", name="All open questions").click()
    page.get_by_role("region", name="Open questions by office").locator("a[href='sso/']").click()
    expect(page.locator(ROWS)).to_have_count(16)
    page.locator(ROWS).first.locator("summary").click()
    expect(page.get_by_text("The draft names nobody.").first).to_be_visible()


def test_the_filter_takes_urgency_office_and_words_together(open_page: OpenPage) -> None:
    page = open_page("open-questions/", DESK)
    said = page.locator(".sop-filter [role=status]")
    expect(said).to_have_text("32 questions")
    page.get_by_label("Blocks issue").check()
    expect(said).to_have_text("8 of 32 questions")
    page.get_by_label("Who must answer").select_option("sso")
    expect(page.locator(ROWS)).to_have_count(0)
    expect(said).to_contain_text("None of the questions")
    page.get_by_label("Before the year ends").check()
    page.get_by_label("Find a question").fill("number 13")
    expect(said).to_have_text("1 of 32 questions")
    assert questions(page) == ["Q-1.1-made13"]
    assert barriers(page) == []


def test_a_dozen_rows_stand_on_a_desk_and_the_keyboard_opens_them(open_page: OpenPage) -> None:
    page = open_page("open-questions/", DESK)
    heights = page.locator(f"{ROWS} > summary").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert min(heights) >= 43.9
    assert sum(heights[:12]) <= DESK["height"] - 120
    page.get_by_label("Find a question").focus()
    for _ in range(3):  # the offices, the urgencies, the first row
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".sop-ask[open]")).to_have_count(1)
    expect(page.get_by_text("sop decide Q-1.1-made2 --by school-office")).to_be_visible()


def test_a_link_to_a_question_opens_it_below_the_header(open_page: OpenPage) -> None:
    page = open_page("sop/1.1/", DESK)
    page.get_by_role("link", name="cabinet number 29").click()
    row = page.locator(".sop-ask[open]")
    expect(row.locator("#Q-1\\.1-made29")).to_have_count(1)
    page.wait_for_function(
        "([row, lowest]) => (({y}) => 50 <= y && y < lowest)(row.getBoundingClientRect())",
        arg=[row.element_handle(), DESK["height"] / 2],
    )


@pytest.mark.parametrize("path", ["open-questions/", "open-questions/sso/", "decisions/"])
def test_nothing_is_crowded_or_barred(open_page: OpenPage, path: str) -> None:
    page = open_page(path, NARROWEST)
    page.locator(".sop-ask > summary").first.click()
    assert crowding(page) == []
    page.set_viewport_size(PHONE)
    assert barriers(page) == []


@pytest.mark.parametrize("screen", [PHONE, DESK])
def test_on_paper_every_question_stands_open(open_page: OpenPage, screen: ViewportSize) -> None:
    page = open_page("open-questions/", screen, java_script_enabled=False)
    page.emulate_media(media="print")
    expect(page.get_by_text("The draft names nobody.").last).to_be_visible()


def test_decisions_are_found_by_who_decided(open_page: OpenPage) -> None:
    page = open_page("decisions/", DESK)
    expect(page.locator(".sop-filter [role=status]")).to_have_text("2 decisions")
    page.get_by_label("Who decided").select_option("sso")
    expect(page.locator(f"{ROWS} .sop-ask__question")).to_have_text(["When is it opened?"])
    page.locator(f"{ROWS} > summary").click()
    expect(page.get_by_text("Letter 9")).to_be_visible()
