"""The review clock of a section, to the day (02.31/manual/4: at least once every two years)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from facts.clock import Clock, ReviewState, compute_clock
from model import Manual
from tests.manuals import ROUND, SECTION, ManualWith, review_round

DAY = timedelta(days=1)


def clock_of(manual: Manual, as_of: date) -> Clock:
    found = compute_clock(manual, manual.section_by_id["SOP-1.1"], as_of)
    assert found is not None
    return found


class TestNeverReviewed:
    @pytest.mark.parametrize(
        ("since", "due"),
        [
            ("2024-02-01", date(2026, 2, 1)),
            ("2024-02-29", date(2026, 2, 28)),
            ("2022-02-28", date(2024, 2, 28)),
            ("2023-12-31", date(2025, 12, 31)),
        ],
    )
    def test_runs_from_its_first_date_and_its_last_day_is_not_late(
        self, manual_with: ManualWith, since: str, due: date
    ):
        manual = manual_with({SECTION: f"since: {since}"})
        assert clock_of(manual, due)[1:] == (due, due - 90 * DAY, ReviewState.SOON, False, 0)
        assert clock_of(manual, due + DAY)[1:] == (due, due - 90 * DAY, ReviewState.OVERDUE, False, -1)

    def test_is_due_soon_from_the_lead_time_on(self, manual_with: ManualWith):
        manual, soon = manual_with(), date(2025, 11, 3)
        assert clock_of(manual, soon - DAY).state is ReviewState.NEVER
        assert clock_of(manual, soon).state is ReviewState.SOON

    def test_interval_and_lead_time_are_settings(self, manual_with: ManualWith):
        manual = manual_with({"sop/manual.yaml": "review: {interval: 6 months, lead: 1 week, cites: [01.1/part/1]}"})
        assert clock_of(manual, date(2024, 3, 1))[1:3] == (date(2024, 8, 1), date(2024, 7, 25))

    def test_a_section_may_have_an_interval_of_its_own(self, manual_with: ManualWith):
        assert clock_of(manual_with({SECTION: "interval: 1 year"}), date(2024, 3, 1)).due == date(2025, 2, 1)

    def test_an_archived_section_has_no_clock(self, manual_with: ManualWith):
        manual = manual_with({SECTION: "status: archived"})
        assert compute_clock(manual, manual.section_by_id["SOP-1.1"], date(2040, 1, 1)) is None


class TestReviewed:
    @pytest.fixture
    def reviewed(self, manual_with: ManualWith) -> Manual:
        """SOP-1.1, reviewed on 29 February 2024 and, by a slip in the order, listed with an earlier review after it."""
        days = (date(2024, 2, 29), date(2024, 2, 10))
        return manual_with({ROUND: review_round(manual_with(), *days)})

    def test_runs_from_the_last_review(self, reviewed: Manual):
        found = clock_of(reviewed, date(2024, 3, 1))
        assert found.last is not None
        assert found.last.round.id == "REV-2024-1"
        assert found[1:] == (date(2026, 2, 28), date(2025, 11, 30), ReviewState.CURRENT, False, 729)

    def test_is_late_on_the_day_after(self, reviewed: Manual):
        assert clock_of(reviewed, date(2026, 2, 28)).state is ReviewState.SOON
        assert clock_of(reviewed, date(2026, 3, 1)).state is ReviewState.OVERDUE

    def test_a_review_to_come_does_not_count_yet(self, reviewed: Manual):
        before = clock_of(reviewed, date(2024, 2, 28))
        assert before.last is not None
        assert before.last.entry.date == date(2024, 2, 10)
        assert clock_of(reviewed, date(2024, 2, 9)).last is None
        assert clock_of(reviewed, date(2024, 2, 9)).due == date(2026, 2, 1)

    def test_a_change_since_is_told_until_it_is_overdue(self, manual_with: ManualWith):
        seen = review_round(manual_with(), date(2024, 2, 10))
        changed = manual_with({ROUND: seen, SECTION: "purpose: Another purpose."})
        assert clock_of(changed, date(2024, 3, 1)).state is ReviewState.CHANGED
        assert clock_of(changed, date(2026, 2, 10)).state is ReviewState.CHANGED
        late = clock_of(changed, date(2026, 2, 11))
        assert (late.state, late.changed) == (ReviewState.OVERDUE, True)

    def test_a_round_that_did_not_review_it_is_none(self, reviewed: Manual):
        other = compute_clock(reviewed, reviewed.section_by_id["SOP-1.2"], date(2026, 3, 1))
        assert other is not None
        assert other.last is None
