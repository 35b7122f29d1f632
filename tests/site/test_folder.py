"""The manual as a folder: a browser opens it from disk, with no server, and all of it works."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from reading import load
from tests.generator.made import build_zip
from tests.overlay import overlaid
from tests.site.conftest import PATIENCE
from tests.site.screens import DESK


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, packed and unpacked again."""
    place = tmp_path_factory.mktemp("folder")
    build_zip(load(overlaid(place / "root")), place / "manual.zip", date(2025, 1, 1), "public")
    with zipfile.ZipFile(place / "manual.zip") as archive:
        archive.extractall(place)
    return place / "sample-manual"


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """The first page, reached as a person does. Fails where a script does, or where more than files is asked for."""
    faults: list[str] = []

    def note(fault: str, *, found: bool = True) -> None:
        if found:
            faults.append(fault)

    page = browser.new_page(viewport=DESK, reduced_motion="reduce")
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: note(f"script: {error}"))
    page.on("console", lambda told: note(f"console: {told.text}", found=told.type == "error"))
    page.on("request", lambda asked: note(asked.url, found=not asked.url.startswith(("file:", "data:"))))
    page.goto((folder / "START-HERE.html").as_uri())
    page.wait_for_url((folder / "manual/index.html").as_uri())
    yield page
    page.close()
    assert faults == []


def test_links_lead_from_page_to_page_and_back(page: Page, folder: Path):
    page.locator("#sop-nav").get_by_role("link", name="The manual", exact=True).click()
    page.locator("main article").get_by_role("link", name="Sample section").click()
    expect(page).to_have_url((folder / "manual/sop/1.1.html").as_uri())
    page.locator("article").get_by_role("link", name="01.1/part/1").first.click()
    expect(page).to_have_url((folder / "manual/policy/01.1.html").as_uri() + "#01.1/part/1")
    expect(page.locator(".sop-header")).not_to_have_css("position", "static")
    page.locator(".sop-header__title").click()
    expect(page).to_have_url((folder / "manual/index.html").as_uri())


def test_the_search_finds_a_section_and_opens_it(page: Page, folder: Path):
    page.get_by_role("textbox", name="Search").fill("holster")
    page.locator("#sop-search").get_by_role("link").first.click()
    page.wait_for_url("**/manual/sop/1.1.html*")
    expect(page.locator("h1")).to_contain_text("Sample section")


def test_nothing_says_that_it_is_stored(page: Page):
    expect(page.locator("#sop-stored")).to_have_count(0)
    assert page.evaluate("document.querySelector('link[rel=manifest]')") is None
