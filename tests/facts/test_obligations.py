"""Where a duty stands on a day: edges of the calendar, and that more evidence never makes a duty worse."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
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
    list_due_days,
)
from model import Manual
from model.dates import Duration
from model.places import Places, Source
from model.policy import Due, Every
from model.program import Evidence, EvidenceEntry, Obligation
from model.review import Round
from reading import load
from tests.overlay import SAMPLE

NOWHERE = Places(Source("", ""), (1, 1, 1))
WORST_LAST = [
    ObligationState.KEPT,
    ObligationState.LATE,
    ObligationState.SOON,
    ObligationState.UNKNOWN,
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


def entry(done: date, event: date | None = None) -> EvidenceEntry:
    return EvidenceEntry(
        places=NOWHERE,
        id=f"EV-{done.year}-1",
        obligation="OBL-report",
        date=done,
        what="Sent.",
        recorded_by="school-office",
        event=event,
    )


def stands(one: Obligation, as_of: date | str, done: Iterable[date | str | EvidenceEntry] = ()) -> Standing:
    as_dates = [day(it) if isinstance(it, str) else it for it in done]
    entries = tuple(entry(it) if isinstance(it, date) else it for it in as_dates)
    evidence = (Evidence(places=NOWHERE, id="EVD-2026", entries=entries),) if entries else ()
    manual = msgspec.structs.replace(sample(), evidence=evidence)
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


def test_a_closed_review_round_is_the_record_of_the_duty_to_review():
    one = msgspec.structs.replace(duty("1 in 2 years"), implements=("01.1/part/1",))
    closed = Round(places=NOWHERE, id="REV-2027-1", convened=day("2027-01-01"), team=(), sections=())
    manual = msgspec.structs.replace(sample(), rounds=(msgspec.structs.replace(closed, closed=day("2027-03-01")),))
    assert compute_standing(manual, one, day("2027-03-01")).state is ObligationState.KEPT
    assert compute_standing(manual, one, day("2027-02-28")).state is ObligationState.UNKNOWN
    assert compute_standing(msgspec.structs.replace(manual, rounds=(closed,)), one, day("2027-04-01")).last is None


def test_the_calendar_goes_on_as_if_each_were_done_on_its_last_day():
    days = list_due_days(NOVEMBER, stands(NOVEMBER, "2026-11-24"), day("2029-12-31"))
    assert [one.isoformat() for one in days] == ["2027-11-01", "2028-11-01", "2029-11-01"]


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
    found = list(list_due_days(one, stands(one, as_of, done), day("2033-12-31")))
    assert found == sorted(set(found))


@given(st.lists(st.tuples(DAYS, st.integers(0, 9)), min_size=1, max_size=6), st.integers(0, 9))
def test_a_second_notice_of_an_event_makes_nothing_worse(events: list[tuple[date, int]], again: int):
    entries = [entry(event + timedelta(days), event) for event, days in events]
    second = entry(events[0][0] + timedelta(again), events[0][0])
    before, after = stands(WITHIN, date.max, entries), stands(WITHIN, date.max, [*entries, second])
    assert WORST_LAST.index(after.state) <= WORST_LAST.index(before.state)
