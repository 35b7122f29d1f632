"""The helper on the notification page: it counts as the Python rule does, says what is wrong, and needs no script to be
understood. What it says is worked out on the page."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from playwright.sync_api import Locator, Page, expect

from facts.notification import WEEKDAYS, compute_last_day
from model.dates import Duration, format_date
from model.incidents import Notification
from reading import load
from tests.facts.test_notification import NOTIFICATION
from tests.generator.made import build
from tests.overlay import manual
from tests.site.audit import barriers
from tests.site.conftest import AS_OF, ROOT
from tests.site.screens import PHONE, OpenPage

PAGE = "incidents/notification/"
CLOSED = (date(2026, 11, 26), date(2026, 11, 27), date(2026, 12, 25), date(2027, 1, 1), date(2028, 2, 29))
TURNS = ("2024-02-28", "2028-02-29", "2027-02-28", "2026-12-31", "2027-01-01", "2026-03-08", "2026-11-01", "2000-02-28")
"""Leap days, the ends of months and years, the days on which clocks are changed."""


@pytest.fixture(scope="module")
def notification() -> Notification:
    found = load(ROOT).notification
    assert found is not None
    return found


def days() -> list[date]:
    """500 days: those around each turn, and others by a fixed seed."""
    around = [date.fromisoformat(day) + timedelta(days=step) for day in TURNS for step in range(-3, 4)]
    chance = random.Random(20261124)
    others = [date(2000, 1, 1) + timedelta(days=chance.randrange(40_000)) for _ in range(490 - len(around))]
    far = [date(9999, 12, 31) - timedelta(days=step) for step in range(10)]
    return around + others + far


def settings(notification: Notification) -> Iterator[Notification]:
    lengths = [Duration(text) for text in ("3 days", "1 day", "10 days", "2 weeks", "1 month", "13 months", "1 year")]
    for within, kind, closed in product(lengths, ("calendar", "business"), ((), CLOSED)):
        yield replace(notification, within=within, days=kind, closed_days=closed)


def as_rule(one: Notification) -> dict[str, Any]:
    closed = [day.isoformat() for day in one.closed_days]
    return {"number": one.within.number, "unit": one.within.unit, "days": one.days, "closed": closed}


def test_page_and_python_count_alike_on_500_days(open_page: OpenPage, notification: Notification):
    every, rules = days(), list(settings(notification))
    assert len(every) == 500
    # A place where the clocks are changed, and an hour before midnight: a day must stay the day that it is.
    page = open_page(PAGE, PHONE, timezone_id="America/Kentucky/Louisville")
    page.clock.set_fixed_time("2026-10-31T23:30:00-04:00")
    counted = page.evaluate(
        "([rules, days]) => rules.map((rule) => days.map((day) => SopNotify.lastDay(rule, day)))",
        [[as_rule(one) for one in rules], [day.isoformat() for day in every]],
    )
    for one, found in zip(rules, counted, strict=True):
        assert found == [compute_last_day(one, day).isoformat() for day in every], as_rule(one)
    words = page.evaluate("(days) => days.map((day) => SopNotify.inWords(day))", [day.isoformat() for day in every])
    assert words == [f"{WEEKDAYS[day.weekday()]}, {format_date(day)}" for day in every]


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """The page on a phone, on Tuesday, November 24, 2026, at half past ten in the morning."""
    page = open_page(None, PHONE, timezone_id="America/Kentucky/Louisville")
    page.clock.set_fixed_time("2026-11-24T10:30:00-05:00")
    page.goto(PAGE)
    return page


def ask(page: Page, day: str, time: str = "", trigger: str = "d. Unholsters") -> str:
    """Fills the form in and presses its button; what the page then says."""
    if trigger:
        page.get_by_label(trigger).check()
    page.get_by_label("Day", exact=True).fill(day)
    page.get_by_label("Time, for the log").fill(time)
    page.get_by_role("button", name="Show the last day").click()
    return " ".join(page.locator("#helper-answer").inner_text().split())


def test_it_says_by_when_who_is_told_and_what_comes_next(page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data}"))
    before = page.url
    said = ask(page, "2026-11-23", "14:30")
    assert (
        "The notification: as soon as possible, and by the end of Thursday, November 26, 2026. That is in 2 days."
        in said
    )
    assert "The Chief Operations Officer or designee tells: Superintendent General Counsel Board, each member" in said
    assert "Counted from Monday, November 23, 2026, 2:30 PM. Trigger d." in said
    assert "has passed" not in said
    assert barriers(page) == []
    page.get_by_role("link", name="write the message").click()
    expect(page).to_have_url(f"{before}#message")
    expect(page.locator("#message")).to_be_visible()
    assert [request for request in asked if not request.startswith("GET ") or "2026-11" in request] == []


def test_it_answers_for_the_one_who_asks(page: Page):
    said = ask(page, "2026-11-23")
    told = "Tell the principal and the Department which weapon was drawn or fired, and where. At once"
    assert said.startswith(f"Your part, SSO: {told}")
    page.get_by_label("Who are you?").select_option("Chief Operations Officer or designee")
    said = ask(page, "2026-11-23")
    assert said.startswith("Your part, Chief Operations Officer or designee: Notify the Superintendent")
    assert "Tell the principal" not in said


def test_the_message_is_filled_in_and_copied(open_page: OpenPage):
    page = open_page(None, PHONE, permissions=["clipboard-read", "clipboard-write"])
    page.clock.set_fixed_time("2026-11-24T10:30:00-05:00")
    page.goto(PAGE)
    ask(page, "2026-11-23", "14:30")
    page.get_by_role("button", name="Copy the message").click()
    expect(page.locator(".sop-copy-message").get_by_role("status")).to_contain_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Trigger: d. Unholsters a firearm or Taser" in copied
    assert "Date and time of the incident: Monday, November 23, 2026, 2:30 PM" in copied
    assert "[date, time]" not in copied


def test_ticks_and_day_survive_a_reload_until_they_are_cleared(page: Page):
    page.get_by_label("Who are you?").select_option("Principal or designee")
    said = ask(page, "2026-11-23", "14:30")
    page.reload()
    expect(page.locator("#helper-answer")).to_contain_text("Thursday, November 26, 2026")
    assert " ".join(page.locator("#helper-answer").inner_text().split()) == said
    expect(page.get_by_label("d. Unholsters")).to_be_checked()
    expect(page.get_by_label("Who are you?")).to_have_value("principal")

    page.get_by_role("button", name="Clear", exact=True).click()
    expect(page.locator("#helper-filled")).to_be_hidden()
    page.reload()
    expect(page.get_by_label("Day", exact=True)).to_have_value("")
    assert not page.get_by_label("d. Unholsters").is_checked()


def test_where_nothing_can_be_kept_it_says_so(open_page: OpenPage):
    page = open_page(None, PHONE)
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full') }")
    page.goto(PAGE)
    expect(page.locator("#sop-helper")).to_contain_text("Nothing could be kept on this device")
    assert ask(page, "2026-11-23").startswith("Your part")


def test_the_last_day_is_in_time_and_the_next_is_late(page: Page):
    late = "The last day has passed. Send a late message at once, marked as late."
    for day, left, passed in (
        ("2026-11-24", "That is in 3 days.", False),
        ("2026-11-21", "That is today.", False),
        ("2026-11-20", "That was 1 day ago.", True),
    ):
        said = ask(page, day)
        assert left in said
        assert (late in said) is passed


WRONG = (
    ("", "", "Day", "Enter the day."),
    ("2026-11-25", "", "Day", "This day is still to come. Check the date."),
    ("0026-11-23", "", "Day", "Check the year: write all four digits, such as 2026."),
    ("2026-11-24", "10:31", "Time, for the log", "This time is still to come. Check it."),
)


def test_what_is_wrong_is_said_at_the_field(page: Page):
    assert ask(page, "2026-11-23", trigger="") == ""
    assert told(page, page.get_by_role("checkbox").first) == "Tick what happened: at least one."
    for day, time, field, message in WRONG:
        assert ask(page, day, time) == ""
        assert told(page, page.get_by_label(field, exact=field == "Day")) == message
    assert ask(page, "2026-11-23") != ""
    expect(page.locator(".sop-error:visible")).to_have_count(0)


def told(page: Page, control: Locator) -> str:
    """What is said of the one field that is wrong, which has the focus."""
    expect(control).to_be_focused()
    described = control.evaluate("one => one.closest('[aria-describedby]').getAttribute('aria-describedby')")
    expect(page.locator(".sop-error:visible")).to_have_count(1)
    return page.locator(f"#{described}").inner_text()


def test_a_day_that_does_not_exist_is_refused(page: Page):
    page.get_by_label("Day", exact=True).focus()
    page.keyboard.type("02302026")
    page.get_by_label("d. Unholsters").check()
    page.get_by_role("button", name="Show the last day").click()
    said = page.locator("#helper-incident-day-error")
    expect(said).to_have_text("This is not a day of the calendar. Check the day and the month.")
    assert barriers(page) == []


def test_another_answer_is_not_left_standing_while_the_form_is_changed(page: Page):
    assert ask(page, "2026-11-23")
    page.get_by_label("Day", exact=True).fill("2026-11-22")
    expect(page.locator("#helper-filled")).to_be_hidden()


@pytest.fixture(scope="module")
def learned_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a sample with two triggers, whose clock starts when the sender learns of the incident."""
    text = NOTIFICATION.replace("starts: incident", "starts: learned").replace(
        "triggers: [", "triggers: [{id: b, title: Another, clause: 01.1/part/1, plain: It happens.}, "
    )
    folder = tmp_path_factory.mktemp("learned")
    build(manual(folder / "manual", **{"sop/incidents/notification.yaml": text}), folder / "site", AS_OF)
    return folder / "site" / PAGE / "index.html"


class TestTheClockThatStartsWhenTheSenderLearns:
    """The other setting that the Board may choose."""

    @pytest.fixture
    def page(self, open_page: OpenPage, learned_page: Path) -> Page:
        page = open_page(None, PHONE, timezone_id="America/Kentucky/Louisville")
        page.clock.set_fixed_time("2026-11-24T10:30:00-05:00")
        page.route(f"**/{PAGE}", lambda route: route.fulfill(path=learned_page, content_type="text/html"))
        page.goto(PAGE)
        return page

    def ask(self, page: Page, incident: str, learned: str) -> str:
        for name, moment in (("incident", incident), ("learned", learned)):
            day, _, time = moment.partition(" ")
            page.locator(f"#helper-{name}-day").fill(day)
            page.locator(f"#helper-{name}-time").fill(time)
        page.get_by_role("button", name="Show the last day").click()
        return " ".join(page.locator("#helper-answer").inner_text().split())

    def test_it_counts_from_the_day_on_which_the_sender_learned(self, page: Page):
        for trigger in ("a. An event", "b. Another"):
            page.get_by_label(trigger).check()
        said = self.ask(page, "2026-11-20 22:00", "2026-11-23 08:15")
        assert "the end of Thursday, November 26, 2026. That is in 2 days." in said
        assert "Counted from Monday, November 23, 2026, 8:15 AM. Triggers b, a." in said

    @pytest.mark.parametrize(
        ("incident", "learned"),
        [("2026-11-23", "2026-11-22"), ("2026-11-23 09:00", "2026-11-23 08:59")],
        ids=["a day before", "a minute before"],
    )
    def test_nobody_learns_of_it_before_it_was(self, page: Page, incident: str, learned: str):
        page.get_by_label("a. An event").check()
        assert self.ask(page, incident, learned) == ""
        assert told(page, page.locator("#helper-learned-day")) == "This is before the incident. Check both days."

    @pytest.mark.parametrize(
        ("incident", "learned"), [("2026-11-23 09:00", "2026-11-23"), ("2026-11-23", "2026-11-23 00:01")]
    )
    def test_where_one_of_the_times_is_left_out_the_same_day_is_right(self, page: Page, incident: str, learned: str):
        page.get_by_label("a. An event").check()
        assert "Thursday, November 26, 2026" in self.ask(page, incident, learned)


def test_thumbs_meet_what_they_press(page: Page):
    small = page.locator(".sop-tick, .sop-ask input, .sop-press").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).filter((box) => Math.min(box.width, box.height) < 43.9)"
    )
    assert small == []


def test_without_script_the_rule_stands_there_in_words(open_page: OpenPage):
    page = open_page(PAGE, PHONE, java_script_enabled=False)
    assert page.locator("#sop-helper").is_hidden()
    assert page.get_by_text("That day does not count, and the hour does not matter.").is_visible()
    row = page.get_by_role("row").filter(has_text="Monday Thursday, 3 days later")
    assert row.is_visible()
