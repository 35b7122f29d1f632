"""The page of promises: one row for each duty, what is late first, and only what is on record is kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.generator.made import pages
from tests.overlay import manual

DUTIES = """
obligations:
  - {id: OBL-yearly, title: Yearly report, clauses: [01.1/part/2], office: school-office, section: SOP-1.1,
     by: {each_year: "11-01"}, evidence: The report., first: 2026-07-01, basis: policy, cites: [01.1/part/2]}
  - {id: OBL-event, title: Notice, clauses: [01.1/part/2], office: school-office, section: SOP-1.1,
     by: {within: 3 days}, counts: each-event, evidence: The notice., first: 2026-07-01, basis: policy,
     cites: [01.1/part/2]}
  - {id: OBL-often, title: Frequent report, clauses: [01.1/part/2], office: school-office, section: SOP-1.1,
     every: {at_least: 1, per: 3 months}, counted_by: rolling, evidence: The report., first: 2026-07-01,
     basis: proposal, cites: [01.1/part/2]}
"""
EVIDENCE = """
id: EVD-2026
entries:
  - {id: EV-2026-1, obligation: OBL-often, date: 2026-07-10, what: Sent first., recorded_by: school-office}
  - {id: EV-2026-2, obligation: OBL-often, date: 2026-09-30, what: Sent., recorded_by: school-office, reference: Item 7}
"""


def rows(folder: Path, as_of: str, **files: str) -> list[str]:
    given = {"sop/program/obligations.yaml": DUTIES, "sop/program/evidence/2026.yaml": EVIDENCE, **files}
    made = {page.path: page.text for page in pages(manual(folder, **given), date.fromisoformat(as_of), "public")}
    return [line for line in made["program/promises.md"].splitlines() if line.startswith("| [")]


def test_they_stand_in_the_order_of_their_days_and_what_an_event_sets_off_last(tmp_path: Path):
    names = [row.partition("]")[0] for row in rows(tmp_path, "2026-10-01")]
    assert names == ["| [Yearly report", "| [Frequent report", "| [Notice"]


def test_what_is_late_stands_before_what_is_due_sooner(tmp_path: Path):
    found = rows(tmp_path, "2027-02-01")
    assert [("Overdue" in row, row.partition("]")[0][3:]) for row in found] == [
        (True, "Yearly report"),
        (True, "Frequent report"),
        (False, "Notice"),
    ]


def test_the_newest_entry_that_counts_is_the_evidence(tmp_path: Path):
    frequent = rows(tmp_path, "2026-10-01")[1]
    assert ">Kept</span>" in frequent
    assert "September 30, 2026: Sent. Item 7" in frequent
    assert "Sent first." not in frequent


def test_nothing_on_record_is_unknown_and_has_its_day(tmp_path: Path):
    yearly, _, notice = rows(tmp_path, "2026-10-01")
    assert ">Unknown</span> | November 1, 2026 | by November 1 each year | [" in yearly
    assert yearly.endswith("| nothing |")
    assert ">Unknown</span> | with each event | within 3 days |" in notice


def test_a_number_that_the_policy_does_not_give_is_marked(tmp_path: Path):
    assert ["(proposal)" in row for row in rows(tmp_path, "2026-10-01")] == [False, True, False]
