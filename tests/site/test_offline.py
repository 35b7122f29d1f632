"""With no signal: one visit stores the whole manual, and nobody gets half of one edition and half of another."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from reading import load
from tests.generator.made import build
from tests.overlay import overlaid
from tests.site.audit import barriers
from tests.site.conftest import PATIENCE
from tests.site.host import Host
from tests.site.screens import PHONE

FIRST, SECOND = date(2025, 1, 1), date(2025, 2, 2)
STORED = "Stored on this device: Sample edition, built on {}. It also works with no signal."
READY = "A new edition of this manual is ready."


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample as three sites: `first`, a month later `second`, and `restricted`."""
    folder = tmp_path_factory.mktemp("sites")
    manual = load(overlaid(folder / "root"))
    build(manual, folder / "first", FIRST, "public")
    build(manual, folder / "second", SECOND, "public")
    build(manual, folder / "restricted", SECOND, "restricted")
    return folder


@pytest.fixture(scope="class")
def host(sites: Path) -> Iterator[Host]:
    with Host(sites / "first").up() as host:
        yield host


@pytest.fixture(scope="class")
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=PHONE, reduced_motion="reduce")
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


def visited(visitor: BrowserContext, host: Host, path: str = "") -> Page:
    """A page that was opened, the manual being stored."""
    page = visitor.new_page()
    page.goto(host.home + path)
    expect(page.locator("#sop-stored")).to_contain_text("Stored on this device")
    return page


def caches(page: Page) -> int:
    return int(page.evaluate("caches.keys().then(names => names.length)"))


def until(page: Page, holds: Callable[[], bool]) -> None:
    for _ in range(PATIENCE // 50):
        if holds():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never came")


@pytest.fixture(scope="class")
def page(visitor: BrowserContext, host: Host) -> Page:
    """A page after one visit, the server gone."""
    page = visited(visitor, host)
    host.gone = True
    return page


class TestOneVisit:
    def test_it_says_in_the_footer_what_is_stored(self, page: Page):
        expect(page.locator("#sop-stored")).to_have_text(STORED.format("January 1, 2025"))
        assert barriers(page) == []

    def test_it_can_be_installed(
        self, page: Page, visitor: BrowserContext, host: Host, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.setattr(host, "gone", False)
        told = visitor.new_cdp_session(page)
        # A browser that starts afresh for each test counts as a private window.
        found = told.send("Page.getInstallabilityErrors")["installabilityErrors"]
        assert [one["errorId"] for one in found if one["errorId"] != "in-incognito"] == []
        assert told.send("Page.getAppManifest")["errors"] == []

    def test_every_file_that_a_page_can_ask_for_is_there(self, page: Page, host: Host):
        files = [file.relative_to(host.folder).as_posix() for file in host.folder.rglob("*") if file.is_file()]
        left = {"service-worker.js", "sop-site.json"}
        wanted = sorted(file for file in files if file not in left and "/icon-" not in file)
        assert len(wanted) > 20
        got = page.evaluate(
            "paths => Promise.all(paths.map(async path => (await (await fetch(path)).text()).length))",
            wanted,
        )
        assert all(got)

    def test_a_page_that_was_never_opened_is_shown_with_its_styles(self, page: Page, host: Host):
        for path in ("sop/1.1/", "sop/1.1", "sop/1.1/index.html"):
            answer = page.goto(host.home + path)
            assert answer
            assert answer.status == 200
            expect(page.locator("h1")).to_contain_text("Sample section")
        assert page.url == f"{host.home}sop/1.1/index.html"
        page.goto(f"{host.home}sop/1.1?from=card#what-to-do")
        assert page.url == f"{host.home}sop/1.1/?from=card#what-to-do"
        page.locator(".sop-footer").get_by_role("link", name="Accessibility").click()
        expect(page.locator("h1")).to_contain_text("Accessibility")
        expect(page.locator(".sop-header")).not_to_have_css("position", "static")

    def test_an_address_where_nothing_stands_shows_a_page_that_leads_back(self, page: Page, host: Host):
        answer = page.goto(f"{host.home}no/such/page/")
        assert answer
        assert answer.status == 404
        expect(page.locator("h1")).to_have_text("Page not found")
        page.locator("main").get_by_role("link", name="the first page of the manual").click()
        expect(page).to_have_url(host.home)


@pytest.fixture(scope="class")
def renewed(visitor: BrowserContext, host: Host, sites: Path) -> Page:
    """A page of the first edition, while the second stands on the server and has just been stored."""
    visited(visitor, host).close()
    host.folder = sites / "second"
    host.asked.clear()
    page = visited(visitor, host)
    expect(page.get_by_text(READY)).to_be_visible()
    return page


class TestNewEditionThatIsPutOff:
    def test_what_did_not_change_was_not_fetched_again(self, renewed: Page, host: Host):
        assert renewed.url == host.home
        assert "/manual/service-worker.js" in host.asked
        assert "/manual/sop/1.1/" in host.asked
        assert [path for path in host.asked if path.endswith((".css", ".js")) and "service-worker" not in path] == []

    def test_the_notice_is_no_barrier_and_goes_when_told(self, renewed: Page):
        assert barriers(renewed) == []
        renewed.get_by_role("button", name="Later").click()
        expect(renewed.get_by_text(READY)).to_have_count(0)
        expect(renewed.locator(".sop-foot time")).to_have_attribute("datetime", FIRST.isoformat())

    def test_the_next_visit_shows_it_without_being_asked(self, renewed: Page, visitor: BrowserContext, host: Host):
        outside = visitor.new_page()
        outside.goto(host.home.removesuffix("manual/"))
        renewed.close()
        # The browser hands the manual over when its last page is gone, in its own time.
        outside.wait_for_function(
            "() => navigator.serviceWorker.getRegistration('/manual/').then(one => !one.waiting)", timeout=PATIENCE
        )
        again = visited(visitor, host, "sop/1.1/")
        expect(again.locator(".sop-foot time")).to_have_attribute("datetime", SECOND.isoformat())


class TestNewEditionThatIsAskedFor:
    def test_until_then_the_old_one_stays_whole_and_then_every_open_page_goes_over(
        self, renewed: Page, visitor: BrowserContext, host: Host
    ):
        other = visited(visitor, host, "sop/1.1/")
        for one in (renewed, other):
            expect(one.locator(".sop-foot time")).to_have_attribute("datetime", FIRST.isoformat())
        renewed.get_by_role("button", name="Show it").click()
        for one in (renewed, other):
            expect(one.locator(".sop-foot time")).to_have_attribute("datetime", SECOND.isoformat())
            expect(one.locator("#sop-stored")).to_have_text(STORED.format("February 2, 2025"))
            expect(one.get_by_text(READY)).to_have_count(0)
        until(renewed, lambda: caches(renewed) == 1)


def test_a_host_that_serves_half_of_each_leaves_the_old_edition_whole(
    visitor: BrowserContext, host: Host, sites: Path, tmp_path: Path
):
    page = visited(visitor, host)
    half = tmp_path / "half"
    shutil.copytree(sites / "second", half)
    shutil.copy(sites / "first/sop/1.1/index.html", half / "sop/1.1/index.html")
    host.folder = half
    host.asked.clear()
    page.reload()
    until(page, lambda: "/manual/sop/1.1/" in host.asked)
    host.gone = True
    for path in ("", "sop/1.1/", "reviews/"):
        page.goto(host.home + path)
        expect(page.locator(".sop-foot time")).to_have_attribute("datetime", FIRST.isoformat())
        expect(page.get_by_text(READY)).to_have_count(0)

    host.gone, host.folder = False, sites / "second"
    page.goto(host.home)
    expect(page.get_by_text(READY)).to_be_visible()


def test_a_reader_is_told_when_nothing_could_be_stored(
    visitor: BrowserContext, host: Host, sites: Path, tmp_path: Path
):
    half = tmp_path / "half"
    shutil.copytree(sites / "second", half)
    shutil.copy(sites / "first/sop/1.1/index.html", half / "sop/1.1/index.html")
    host.folder = half
    page = visitor.new_page()
    page.goto(host.home)
    expect(page.locator("#sop-stored")).to_contain_text("Not stored on this device")


def test_a_host_that_lost_a_part_for_a_moment_takes_nothing_away(
    visitor: BrowserContext, host: Host, sites: Path, tmp_path: Path
):
    page = visited(visitor, host)
    part = tmp_path / "part"
    shutil.copytree(sites / "first", part)
    (part / "service-worker.js").unlink()
    host.folder = part
    host.asked.clear()
    page.reload()
    until(page, lambda: "/manual/sop-site.json" in host.asked)
    page.reload()
    expect(page.locator("#sop-stored")).to_contain_text("Stored on this device")
    assert caches(page) == 1


def test_what_was_stored_goes_with_a_site_that_was_taken_off_its_address(
    visitor: BrowserContext, host: Host, tmp_path: Path
):
    """What devices hold of it would be read for years."""
    page = visited(visitor, host)
    host.folder = tmp_path / "gone"
    page.reload()
    outside = visitor.new_page()
    outside.goto(host.home.removesuffix("manual/"))
    until(outside, lambda: caches(outside) == 0)
    until(
        outside, lambda: bool(outside.evaluate("navigator.serviceWorker.getRegistrations().then(all => !all.length)"))
    )


def test_the_restricted_edition_takes_back_what_the_public_one_stored(visitor: BrowserContext, host: Host, sites: Path):
    page = visited(visitor, host)
    host.folder = sites / "restricted"
    page.reload()
    expect(page.get_by_text("Restricted edition.").first).to_be_visible()
    until(page, lambda: caches(page) == 0)
    until(page, lambda: page.evaluate("navigator.serviceWorker.getRegistrations().then(found => !found.length)"))
