"""`sop due`: what falls due as text, JSON and a calendar that programs can read."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.conftest import RunSop
from tests.overlay import overlaid

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
    assert text.splitlines()[:2] == [
        "2024-11-01  1 day late      Report to the State (OBL-report, School Office, overdue)",
        "2025-11-01  in 364 days     Report to the State (OBL-report, School Office, unknown)",
    ]
    assert "OBL-notice comes due with each event, within 3 days: Notice." in text
    assert text.endswith("As of November 2, 2024: 1 overdue, 1 due within 1 year.\n")


def test_text_says_that_nothing_is_due(run_sop: RunSop, root: Path):
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
    assert event["UID"] == "OBL-report-2024-11-01@sample-district.sop-manual"
    assert event.decoded("DTSTART") == date(2024, 11, 1)
    assert event.decoded("DTEND") == date(2024, 11, 2)
    assert event.decoded("DTSTAMP") == datetime(2024, 10, 1, tzinfo=UTC)
    assert str(event["DESCRIPTION"]).endswith("The report, with its receipt; as sent.")
    reminders = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    assert reminders == [-timedelta(days=90), -timedelta(days=7)]


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
