"""`sop due`: what falls due as text, JSON and a calendar that programs can read."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from tests.conftest import RunSop
from tests.overlay import SAMPLE, overlaid, write_over

DUTIES = """
obligations:
  - id: OBL-report
    title: Report to the State
    clauses: [01.1/part/2]
    office: school-office
    section: SOP-1.1
    by: {each_year: "11-01"}
    evidence: The report, with its receipt; as sent.
    first: 2024-07-01
    basis: policy
    cites: [01.1/part/2]
  - id: OBL-notice
    title: Notice
    clauses: [01.1/part/1]
    office: sso
    section: SOP-1.1
    by: {within: 3 days}
    evidence: The log.
    first: 2024-07-01
    basis: policy
    cites: [01.1/part/1]
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return overlaid(tmp_path, {"sop/program/obligations.yaml": DUTIES})


def calendar(run_sop: RunSop, root: Path, as_of: str, within: str) -> Calendar:
    result = run_sop("due", "--as-of", as_of, "--within", within, "--format", "ics", root=root)
    assert result.exit_code == 0
    return Calendar.from_ical(result.stdout_bytes)


def test_text_says_what_is_late_and_what_comes(run_sop: RunSop, root: Path):
    text = run_sop("due", "--as-of", "2024-11-02", "--within", "1y", root=root).stdout
    assert text.splitlines()[:3] == [
        "2023-11-01  367 days ago    Report to the State (OBL-report, School Office, unknown: before this list began)",
        "2024-11-01  1 day late      Report to the State (OBL-report, School Office, overdue)",
        "2025-11-01  in 364 days     Report to the State (OBL-report, School Office, unknown)",
    ]
    assert "OBL-notice comes due with each event, within 3 days: Notice." in text
    assert text.endswith(
        "As of November 2, 2024: 1 overdue, 1 due within 1 year, 1 unknown from before this list began.\n"
    )


def test_text_says_that_nothing_is_due(run_sop: RunSop, root: Path):
    (root / "sop/program/obligations.yaml").unlink()
    text = run_sop("due", "--as-of", "2024-07-01", "--within", "10 days", root=root).stdout
    assert text.endswith("As of July 1, 2024: nothing is overdue, and nothing falls due within 10 days.\n")


def test_the_last_day_of_the_window_belongs_to_it(run_sop: RunSop, root: Path):
    inside, outside = (
        json.loads(run_sop("due", "--as-of", "2024-10-01", "--within", within, "--format", "json", root=root).stdout)[
            "due"
        ]
        for within in ("31d", "30d")
    )
    assert [one["id"] for one in inside] == ["OBL-report"]
    assert inside[0]["days_left"] == 31
    assert outside == []


def test_section_reviews_stand_beside_the_duties(run_sop: RunSop, root: Path):
    result = run_sop("due", "--as-of", "2025-12-01", "--format", "json", root=root)
    kinds = {(one["kind"], one["id"], one["due"]) for one in json.loads(result.stdout)["due"]}
    assert ("review", "SOP-1.1", "2026-02-01") in kinds


def test_a_calendar_is_read_back(run_sop: RunSop, root: Path):
    (event,) = calendar(run_sop, root, "2024-10-01", "60d").walk("VEVENT")
    assert event["UID"] == "OBL-report_2024@sop-manual"
    assert event.decoded("DTSTART") == date(2024, 11, 1)
    assert event.decoded("DTEND") == date(2024, 11, 2)
    assert event.decoded("DTSTAMP") == datetime(2024, 10, 1, tzinfo=UTC)
    assert "SEQUENCE" not in event
    assert str(event["DESCRIPTION"]).endswith("The report, with its receipt; as sent.")
    reminders = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    assert reminders == [timedelta(hours=9, days=-88), timedelta(hours=9, days=-7)]


def test_an_event_keeps_its_uid_from_day_to_day_and_no_two_share_one(run_sop: RunSop, root: Path):
    uids = [
        [str(event["UID"]) for event in calendar(run_sop, root, day, "3y").walk("VEVENT")]
        for day in ("2024-10-01", "2024-10-02")
    ]
    assert set(uids[0]) <= set(uids[1])
    assert len(uids[0]) == len(set(uids[0])) > 3


def test_the_same_day_gives_the_same_bytes(run_sop: RunSop, root: Path):
    args = ("due", "--as-of", "2024-10-01", "--within", "2y", "--format", "ics")
    assert run_sop(*args, root=root).stdout_bytes == run_sop(*args, root=root).stdout_bytes


@pytest.mark.parametrize("within", ["soon", "-3d", "3", "3 hours", ""])
def test_what_is_no_length_of_time_is_refused(run_sop: RunSop, root: Path, within: str):
    result = run_sop("due", "--within", within, root=root)
    assert result.exit_code == 2
    assert "Write 90d, 6w, 3m or 2y." in result.output


def test_a_length_or_a_day_out_of_reach_is_refused_with_the_bound(run_sop: RunSop, root: Path):
    far = run_sop("due", "--within", "9999y", root=root)
    assert (far.exit_code, "Write at most 20 years." in far.output) == (2, True)
    for day in ("9999-12-31", "0001-01-01"):
        beyond = run_sop("due", "--as-of", day, root=root)
        assert (beyond.exit_code, "Write a day from 1980-01-01 to 2099-12-31." in beyond.output) == (2, True)


def test_sections_stand_in_the_order_of_a_reader(run_sop: RunSop, tmp_path: Path):
    text = (SAMPLE / "sop/sections/1.2-other.yaml").read_text("utf-8")
    root = overlaid(tmp_path, {"sop/sections/1.10-more.yaml": text.replace("1.2", "1.10")})
    found = json.loads(run_sop("due", "--as-of", "2025-12-01", "--within", "9y", "--format", "json", root=root).stdout)
    assert [one["id"] for one in found["due"]] == ["SOP-1.1", "SOP-1.2", "SOP-1.10"]


HALF_AS_LONG = "review: {interval: 1 year, lead: 90 days, cites: [01.1/part/1]}"
TWICE = DUTIES.replace('by: {each_year: "11-01"}', "every: {at_least: 2, per: 1 year}\n    counted_by: school-year")


class TestTwiceAYear:
    """A report that the Board is to get at least twice a year, counted from August 24, 2026 on."""

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        return overlaid(tmp_path, {"sop/program/obligations.yaml": TWICE.replace("2024-07-01", "2026-08-24")})

    def test_each_has_a_day_of_its_own_and_the_limit_is_said(self, run_sop: RunSop, root: Path):
        lines = run_sop("due", "--as-of", "2026-11-24", "--within", "2y", root=root).stdout.splitlines()
        reports = [line for line in lines if "OBL-report" in line]
        assert [line[:10] for line in reports] == ["2026-12-31", "2027-06-30", "2027-12-31", "2028-06-30"]
        assert reports[0].endswith("(OBL-report, School Office, unknown; 1 of 2, both by June 30, 2027)")
        assert reports[1].endswith("(OBL-report, School Office, unknown; 2 of 2, both by June 30, 2027)")

    def test_behind_is_not_late(self, run_sop: RunSop, root: Path):
        text = run_sop("due", "--as-of", "2027-01-10", root=root).stdout
        assert "2026-12-31  10 days behind  Report" in text
        assert "1 overdue, 1 behind, 0 due within 90 days" in text

    def test_the_calendar_shows_each_of_them(self, run_sop: RunSop, root: Path):
        events = calendar(run_sop, root, "2026-11-24", "1y").walk("VEVENT")
        assert [str(one["UID"]) for one in events if "report" in str(one["UID"])] == [
            "OBL-report_2026-1@sop-manual",
            "OBL-report_2026-2@sop-manual",
        ]


class TestACalendarThatIsImportedAgain:
    def uids(self, run_sop: RunSop, root: Path) -> dict[str, date]:
        found = calendar(run_sop, root, "2024-10-01", "4y").walk("VEVENT")
        return {str(event["UID"]): event.decoded("DTSTART") for event in found}

    def test_a_uid_survives_another_interval_and_another_name_of_the_district(self, run_sop: RunSop, root: Path):
        before = self.uids(run_sop, root)
        write_over(
            root,
            {
                "sop/manual.yaml": f"district: Another\n{HALF_AS_LONG}",
                "sop/program/obligations.yaml": DUTIES.replace("11-01", "10-15"),
            },
        )
        after = self.uids(run_sop, root)
        assert before.keys() == after.keys()
        assert all(before[uid] != after[uid] for uid in before)

    def again(self, run_sop: RunSop, root: Path, tmp_path: Path, change: str) -> dict[str, Component]:
        first = run_sop("due", "--as-of", "2024-10-01", "--within", "60d", "--format", "ics", root=root)
        given = tmp_path / "given.ics"
        given.write_bytes(first.stdout_bytes)
        (root / "sop/program/obligations.yaml").write_text(change, "utf-8")
        second = run_sop(
            *("due", "--as-of", "2024-10-02", "--within", "60d", "--format", "ics", "--previous", str(given)), root=root
        )
        assert second.exit_code == 0, second.output
        return {str(one["UID"]): one for one in Calendar.from_ical(second.stdout_bytes).walk("VEVENT")}

    def test_what_moved_has_the_next_sequence_and_the_day_of_the_change(
        self, run_sop: RunSop, root: Path, tmp_path: Path
    ):
        found = self.again(run_sop, root, tmp_path, DUTIES.replace("11-01", "10-15"))
        moved = found["OBL-report_2024@sop-manual"]
        assert (moved["SEQUENCE"], moved.decoded("DTSTART")) == (1, date(2024, 10, 15))
        assert moved.decoded("LAST-MODIFIED") == datetime(2024, 10, 2, tzinfo=UTC)

    def test_what_stayed_is_said_to_be_unchanged(self, run_sop: RunSop, root: Path, tmp_path: Path):
        same = self.again(run_sop, root, tmp_path, DUTIES)["OBL-report_2024@sop-manual"]
        assert (same["SEQUENCE"], "LAST-MODIFIED" in same) == (0, False)

    def test_what_is_owed_no_more_is_cancelled(self, run_sop: RunSop, root: Path, tmp_path: Path):
        gone = self.again(run_sop, root, tmp_path, DUTIES.replace("OBL-report", "OBL-other"))
        assert str(gone["OBL-report_2024@sop-manual"]["STATUS"]) == "CANCELLED"
        assert gone["OBL-report_2024@sop-manual"]["SEQUENCE"] == 1

    def test_what_moved_out_of_the_window_is_moved_and_not_cancelled(self, run_sop: RunSop, root: Path, tmp_path: Path):
        found = self.again(run_sop, root, tmp_path, DUTIES.replace("11-01", "12-31"))["OBL-report_2024@sop-manual"]
        assert "STATUS" not in found
        assert found.decoded("DTSTART") == date(2024, 12, 31)

    @pytest.mark.parametrize(
        "content", ["", "BEGIN:VCALENDAR", "no calendar", "BEGIN:VEVENT\nUID:x@sop-manual\nEND:VEVENT"]
    )
    def test_what_is_no_calendar_is_refused_or_holds_nothing(
        self, run_sop: RunSop, root: Path, tmp_path: Path, content: str
    ):
        file = tmp_path / "given.ics"
        file.write_text(content, "utf-8")
        result = run_sop("due", "--format", "ics", "--previous", str(file), root=root)
        assert result.exit_code in (0, 2)
        assert "fault of this program" not in result.output

    def test_it_is_for_calendars_alone(self, run_sop: RunSop, root: Path, tmp_path: Path):
        file = tmp_path / "given.ics"
        file.write_text("", "utf-8")
        result = run_sop("due", "--previous", str(file), root=root)
        assert (result.exit_code, "--format ics" in result.output) == (2, True)


@pytest.mark.parametrize("day", [f"2024-{month:02}-15" for month in range(1, 13)])
def test_no_reminder_rings_at_night_or_before_the_check_calls_it_due_soon(run_sop: RunSop, tmp_path: Path, day: str):
    quarterly = DUTIES.replace('by: {each_year: "11-01"}', "every: {at_least: 1, per: 3 months}")
    root = overlaid(tmp_path, {"sop/program/obligations.yaml": quarterly.replace("2024-07-01", day)})
    items = json.loads(run_sop("due", "--as-of", day, "--within", "2y", "--format", "json", root=root).stdout)["due"]
    soon = {f"{one['occurrence']}@sop-manual": date.fromisoformat(one["soon"]) for one in items}
    due = sorted(date.fromisoformat(one["due"]) for one in items if one["id"] == "OBL-report")
    assert all(before < soon[f"OBL-report_{at + 2}@sop-manual"] for at, before in enumerate(due[:-1]))
    for event in calendar(run_sop, root, day, "2y").walk("VEVENT"):
        for alarm in event.walk("VALARM"):
            rings = datetime.combine(event.decoded("DTSTART"), time()) + alarm.decoded("TRIGGER")
            assert rings.time() == time(9)
            assert soon[str(event["UID"])] <= rings.date() <= event.decoded("DTSTART")
            assert rings.weekday() < 5 or rings.date() == event.decoded("DTSTART")
