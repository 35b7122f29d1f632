"""What depends on the day says when it was built long ago by the reader's clock, and what does not, does not."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.site.audit import barriers
from tests.site.screens import DESK, PHONE, OpenPage

SAID = "This page was built on November 24, 2026, %s days ago. What is due may have changed since."
CLOCKS = {
    "2026-11-23T12:00:00-05:00": None,
    "2026-11-24T12:00:00-05:00": None,
    "2026-12-02T23:59:00-05:00": None,
    "2026-12-03T00:01:00-05:00": "9",
    "2027-11-24T12:00:00-05:00": "365",
}
"""Clocks in Kentucky and how many days it is since the site was built, where that is more than 8."""

_SHIFTS = """() => new Promise((done) => {
  const found = []
  new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true })
  const within = ({ node }) => node?.parentElement?.closest("main")
  setTimeout(() => done(found.filter((shift) => shift.sources.some(within)).length), 50)
})"""
"""How often something in the text has moved. (What the header does is its own affair.)"""


def test_more_than_eight_days_later_it_says_so(open_page: OpenPage):
    page = open_page(None, PHONE, timezone_id="America/Kentucky/Louisville")
    page.clock.set_fixed_time("2026-11-24T12:00:00-05:00")
    page.goto("dashboard/")
    notice = page.locator(".sop-stale")
    for now, days in CLOCKS.items():
        page.clock.set_fixed_time(now)
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")  # a page that was left open
        expect(notice, now).to_be_visible(visible=days is not None)
        if days:
            expect(notice).to_have_text(SAID % days)


def test_nothing_moves_when_it_comes_and_it_is_no_barrier(open_page: OpenPage):
    page = open_page(None, DESK)
    page.clock.set_fixed_time("2026-12-03T12:00:00")
    page.goto("sop/3.2/")
    expect(page.locator(".sop-stale")).to_be_visible()
    assert page.evaluate(_SHIFTS) == 0
    assert barriers(page) == []


def test_a_page_that_depends_on_no_day_has_none(open_page: OpenPage):
    assert open_page("terms/", PHONE).locator(".sop-stale").count() == 0
