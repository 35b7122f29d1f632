"""Where a duty stands on a day: edges of the calendar, and that more evidence never makes a duty worse."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from itertools import count
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.obligations import (
    ObligationState,
    Standing,
    compute_standing,
    find_school_year,
    list_due,
)
from model import Manual
from model.dates import Duration
from model.places import Places, Source
from model.policy import Due, Every
from model.program import Evidence, EvidenceEntry, Obligation
from reading import load
from tests.overlay import SAMPLE

NOWHERE = Places(Source("", ""), (1, 1, 1))
WORST_LAST = [
    ObligationState.KEPT,
    ObligationState.LATE,
    ObligationState.SOON,
    ObligationState.UNKNOWN,
    ObligationState.BEHIND,
    ObligationState.OVERDUE,
]


@cache
def sample() -> Manual:
    return load(SAMPLE)


def day(text: str) -> date:
    return date.fromisoformat(text)


def duty(every: str = "", *, first: str = "2026-07-01", counted_by: str = "rolling", **by: Any) -> Obligation:
    """A duty: "2 in 1 year" or, in `by`, each_year or within."""
    number, _, per = every.partition(" in ")
    when: dict[str, Any] = {"every": Every(places=NOWHERE, at_least=int(number), per=Duration(per))} if every else {}
    if by:
        when["by"] = Due(places=NOWHERE, **by)
    return Obligation(
        places=NOWHERE,
        id="OBL-report",
        title="Report",
        implements=("01.1/part/2",),
        office="school-office",
        section="SOP-1.1",
        evidence="The report.",
        first=day(first),
        counted_by=counted_by,  # type: ignore[arg-type]
        basis="policy",
        **when,
    )


_numbers = count(1)


def entry(done: date, event: date | None = None, name: str = "", **more: Any) -> EvidenceEntry:
    return EvidenceEntry(
        places=NOWHERE,
        id=name or f"EV-2026-{next(_numbers)}",
        obligation="OBL-report",
        date=done,
        what="Sent.",
        recorded_by="school-office",
        event=event,
        **more,
    )


def with_entries(entries: Iterable[EvidenceEntry]) -> Manual:
    return msgspec.structs.replace(
        sample(), evidence=(Evidence(places=NOWHERE, id="EVD-2026", entries=tuple(entries)),)
    )


def stands(one: Obligation, as_of: date | str, done: Iterable[date | str | EvidenceEntry] = ()) -> Standing:
    as_dates = [day(it) if isinstance(it, str) else it for it in done]
    manual = with_entries([entry(it) if isinstance(it, date) else it for it in as_dates])
    return compute_standing(manual, one, day(as_of) if isinstance(as_of, str) else as_of)


QUARTERLY = duty("1 in 3 months")
TWICE = duty("2 in 1 year", counted_by="school-year")
NOVEMBER = duty(each_year="11-01", first="2026-11-24")
WITHIN = duty(within=Duration("3 days"))


@pytest.mark.parametrize("one", [QUARTERLY, TWICE, NOVEMBER, WITHIN])
def test_a_new_manual_is_unknown_throughout(one: Obligation):
    found = stands(one, one.first)
    assert found.state is ObligationState.UNKNOWN


@pytest.mark.parametrize(
    ("one", "done", "last_day"),
    [
        (QUARTERLY, [], "2026-10-01"),
        (QUARTERLY, ["2026-11-30"], "2027-02-28"),
        (QUARTERLY, ["2026-09-29", "2026-12-29"], "2027-03-29"),  # across New Year
        (duty("1 in 1 year", first="2024-02-29"), [], "2025-02-28"),
        (duty("1 in 1 year", first="2023-02-28"), ["2024-02-29"], "2025-02-28"),
        (duty("1 in 2 years"), ["2026-08-01"], "2028-08-01"),
        (duty("2 in 1 year"), ["2026-08-01", "2026-12-01"], "2027-08-01"),
        (NOVEMBER, [], "2027-11-01"),
        (NOVEMBER, ["2027-10-31"], "2028-11-01"),
        (NOVEMBER, ["2027-11-01"], "2028-11-01"),
        (NOVEMBER, ["2027-11-02"], "2028-11-01"),
        (duty(each_year="11-01", first="2026-11-01"), [], "2026-11-01"),
        (duty(each_year="02-29", first="2027-01-01"), [], "2027-02-28"),
        (duty(each_year="02-29", first="2028-01-01"), [], "2028-02-29"),
        (TWICE, ["2026-09-01"], "2027-06-30"),
        (TWICE, ["2026-09-01", "2027-06-30"], "2028-06-30"),
        (TWICE, ["2026-09-01", "2026-10-01"], "2027-10-01"),  # by interval: before the next school year ends
        (duty("1 in 1 year", counted_by="calendar-year", first="2027-01-01"), [], "2027-12-31"),
        (duty("1 in 3 months", counted_by="school-year"), ["2026-07-02", "2026-09-30"], "2026-12-30"),
    ],
)
def test_the_last_day_is_not_late_and_the_next_is(one: Obligation, done: list[str], last_day: str):
    last = day(last_day)
    assert [stands(one, last + timedelta(days), done).state is ObligationState.OVERDUE for days in (-1, 0, 1)] == [
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("done", "state"),
    [("2027-10-31", ObligationState.KEPT), ("2027-11-01", ObligationState.KEPT), ("2027-11-02", ObligationState.LATE)],
)
def test_a_report_after_november_1_is_late_but_kept_and_settles_one_year_only(done: str, state: ObligationState):
    assert stands(NOVEMBER, "2027-11-10", [done]).state is state
    assert stands(NOVEMBER, "2028-11-02", [done]).state is ObligationState.OVERDUE


def test_a_year_that_was_left_out_is_still_owed():
    assert stands(NOVEMBER, "2029-11-02", ["2027-10-01", "2029-10-01"]).due == day("2029-11-01")
    assert stands(NOVEMBER, "2029-11-02", ["2027-10-01", "2028-12-01", "2029-10-01"]).due == day("2030-11-01")


def test_what_is_dated_tomorrow_is_not_on_record_today():
    assert stands(QUARTERLY, "2026-08-01", ["2026-08-02"]).state is ObligationState.UNKNOWN
    assert stands(QUARTERLY, "2026-08-02", ["2026-08-02"]).state is ObligationState.KEPT


def test_a_duty_is_not_due_soon_from_the_day_on_which_it_was_done():
    states = {
        text: stands(QUARTERLY, text, ["2026-09-01"]).state for text in ("2026-10-16", "2026-10-17", "2026-12-01")
    }
    assert list(states.values()) == [ObligationState.KEPT, ObligationState.SOON, ObligationState.SOON]


@pytest.mark.parametrize(
    ("done", "state"),
    [("2026-09-04", ObligationState.KEPT), ("2026-09-05", ObligationState.LATE)],
)
def test_an_event_gives_so_many_days(done: str, state: ObligationState):
    assert stands(WITHIN, "2026-10-01", [entry(day(done), day("2026-09-01"))]).state is state


def test_an_entry_without_its_event_says_nothing_of_the_time():
    assert stands(WITHIN, "2026-10-01", ["2026-09-04"]).state is ObligationState.UNKNOWN


def test_the_school_year_turns_on_july_1():
    assert [find_school_year(day(text)) for text in ("2026-06-30", "2026-07-01", "2027-01-01")] == [2025, 2026, 2026]
    found = stands(TWICE, "2028-01-01", ["2027-06-30", "2027-07-01", "2027-12-31"])
    assert found.by_school_year == ((2026, 1), (2027, 2))
    assert found.by_calendar_year == ((2027, 3),)


def test_a_quarter_with_two_meetings_and_one_with_none():
    by_quarter = duty("1 in 3 months", counted_by="school-year")
    found = stands(by_quarter, "2027-02-01", ["2026-07-05", "2026-09-25", "2027-01-04"])
    assert [(slow.begin.isoformat(), slow.end.isoformat()) for slow in found.slow] == [
        ("2026-09-25", "2027-01-04"),
        ("2026-10-01", "2026-12-31"),
    ]


def test_a_quarter_that_is_not_over_is_not_judged():
    by_quarter = duty("1 in 3 months", counted_by="school-year")
    assert not stands(by_quarter, "2026-12-31", ["2026-07-05", "2026-09-25"]).slow


BOARD = duty("2 in 1 year", counted_by="school-year", first="2026-11-24")


def days_owed(one: Obligation, until: str, done: Iterable[str] = ()) -> list[tuple[str, str]]:
    found = list_due(one, stands(one, one.first, done), day(until))
    return [(owed.due.isoformat(), owed.limit.isoformat()) for owed in found]


def test_a_year_that_has_begun_counts_and_each_of_two_has_a_day_of_its_own():
    assert days_owed(BOARD, "2028-06-30") == [
        ("2026-12-31", "2027-06-30"),
        ("2027-06-30", "2027-06-30"),
        ("2027-12-31", "2028-06-30"),
        ("2028-06-30", "2028-06-30"),
    ]


@pytest.mark.parametrize(
    ("as_of", "done", "state"),
    [
        ("2026-12-31", [], ObligationState.UNKNOWN),
        ("2027-01-01", [], ObligationState.BEHIND),
        ("2027-06-30", ["2026-12-01"], ObligationState.SOON),
        ("2027-06-30", [], ObligationState.BEHIND),
        ("2027-07-01", ["2026-12-01"], ObligationState.OVERDUE),
        ("2027-07-01", [], ObligationState.OVERDUE),
        ("2027-01-01", ["2026-12-01"], ObligationState.KEPT),
        ("2027-02-01", ["2027-01-31"], ObligationState.KEPT),
    ],
)
def test_a_planned_day_that_passed_is_behind_and_only_the_limit_makes_it_overdue(
    as_of: str, done: list[str], state: ObligationState
):
    assert stands(BOARD, as_of, done).state is state


def test_the_months_that_the_content_names_are_the_planned_days():
    one = msgspec.structs.replace(BOARD, months=(2, 8))
    assert [due for due, _ in days_owed(one, "2028-06-30")] == ["2027-02-28", "2027-08-31", "2028-02-29"]
    assert stands(one, "2026-11-24").earlier == (day("2026-08-31"),)


def test_three_times_in_a_rolling_year_are_spread_in_the_first_one():
    one = duty("3 in 1 year", first="2026-01-01")
    assert [due for due, _ in days_owed(one, "2027-12-31")] == [
        *("2026-05-01", "2026-09-01", "2027-01-01"),
        *("2027-05-01", "2027-09-01"),
    ]
    assert stands(one, "2026-05-02").state is ObligationState.BEHIND


class TestADayBeforeTheListBegan:
    def test_it_is_unknown_and_never_absent(self):
        assert stands(NOVEMBER, "2026-11-24").earlier == (day("2026-11-01"),)
        assert stands(NOVEMBER, "2029-11-02").earlier == (day("2026-11-01"),)

    @pytest.mark.parametrize("as_of", ["1980-01-01", "2026-10-31", "2026-11-01"])
    def test_it_has_to_have_passed(self, as_of: str):
        assert stands(NOVEMBER, as_of).earlier == ()

    @pytest.mark.parametrize(
        "sent", ["2025-11-02", "2026-10-30", "2026-11-01", "2026-11-20", "2026-12-15", "2027-05-02"]
    )
    def test_one_that_was_sent_for_it_settles_it_and_not_the_next(self, sent: str):
        found = stands(NOVEMBER, "2027-06-01", [sent])
        assert (found.earlier, found.due) == ((), day("2027-11-01"))

    def test_one_that_is_nearer_to_the_next_is_not_taken_for_it(self):
        found = stands(NOVEMBER, "2027-11-10", ["2027-05-03"])
        assert (found.earlier, found.due) == ((day("2026-11-01"),), day("2028-11-01"))

    def test_a_late_one_is_late(self):
        assert stands(NOVEMBER, "2026-12-01", ["2026-11-20"]).state is ObligationState.LATE

    def test_the_part_of_a_year_that_had_passed_is_asked_about(self):
        one = duty("2 in 1 year", counted_by="school-year", first="2027-03-01")
        found = stands(one, "2027-03-01", ["2026-10-01"])
        assert (found.earlier, found.due) == ((), day("2027-06-30"))
        assert stands(one, "2027-03-01").earlier == (day("2026-12-31"),)


def test_the_calendar_goes_on_as_if_each_were_done_on_its_last_day():
    days = list_due(NOVEMBER, stands(NOVEMBER, "2026-11-24"), day("2029-12-31"))
    assert [one.due.isoformat() for one in days] == ["2027-11-01", "2028-11-01", "2029-11-01"]


DAYS = st.dates(day("2024-01-01"), day("2032-12-31"))
DUTIES = st.builds(
    lambda count, per, by, first: duty(f"{count} in {per}", counted_by=by, first=first.isoformat()),
    st.integers(1, 4),
    st.sampled_from(["1 month", "3 months", "1 year", "2 years", "10 days"]),
    st.sampled_from(["rolling", "school-year", "calendar-year"]),
    DAYS,
) | st.builds(lambda month, first: duty(each_year=f"{month:02}-29", first=first.isoformat()), st.integers(1, 12), DAYS)


@given(DUTIES, st.lists(DAYS, max_size=12), DAYS, DAYS)
def test_more_evidence_never_makes_a_duty_worse(one: Obligation, done: list[date], more: date, as_of: date):
    before, after = stands(one, as_of, done), stands(one, as_of, [*done, more])
    assert WORST_LAST.index(after.state) <= WORST_LAST.index(before.state)
    assert before.due is not None
    assert after.due is not None
    assert after.due >= before.due


@given(DUTIES, st.lists(DAYS, max_size=6), DAYS)
def test_no_day_on_which_it_is_owed_stands_twice(one: Obligation, done: list[date], as_of: date):
    found = [owed.due for owed in list_due(one, stands(one, as_of, done), day("2033-12-31"))]
    assert found == sorted(set(found))


@given(DUTIES, st.lists(DAYS, max_size=6), DAYS)
def test_a_day_is_never_owed_after_its_limit_or_warned_of_after_it(one: Obligation, done: list[date], as_of: date):
    found = stands(one, as_of, done)
    assert found.owed is not None
    assert found.soon is not None
    assert found.soon <= found.owed.due <= found.owed.limit
    assert (found.state is ObligationState.OVERDUE) == (as_of > found.owed.limit)


@given(st.lists(st.tuples(DAYS, st.integers(0, 9)), min_size=1, max_size=6), st.integers(0, 9))
def test_a_second_notice_of_an_event_makes_nothing_worse(events: list[tuple[date, int]], again: int):
    entries = [entry(event + timedelta(days), event) for event, days in events]
    second = entry(events[0][0] + timedelta(again), events[0][0])
    before, after = stands(WITHIN, date.max, entries), stands(WITHIN, date.max, [*entries, second])
    assert WORST_LAST.index(after.state) <= WORST_LAST.index(before.state)
