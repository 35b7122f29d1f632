"""The page of duties and the home page: what is on record of each duty, in words, and unknown never as kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.generator.made import pages
from tests.overlay import manual

DUTIES = """
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/2]
    office: school-office
    section: SOP-1.1
    every: {at_least: 1, per: 3 months}
    counted_by: rolling
    evidence: The report.
    first: 2026-07-01
    basis: policy
    cites: [01.1/part/2]
"""
EVIDENCE = """
id: EVD-2026
entries:
  - {id: EV-2026-1, obligation: OBL-report, date: 2026-09-30, what: Sent., recorded_by: school-office,
     reference: Item 7}
  - {id: EV-2026-2, obligation: OBL-report, date: 2026-12-30, what: Sent again., recorded_by: school-office}
"""


def texts(folder: Path, as_of: str, **files: str) -> tuple[str, str]:
    """The page of duties and the home page."""
    given = {"sop/program/obligations.yaml": DUTIES, **files}
    made = {page.path: page.text for page in pages(manual(folder, **given), date.fromisoformat(as_of), "public")}
    return made["program/obligations.md"], made["index.md"]


def test_nothing_on_record_is_unknown(tmp_path: Path):
    duties, home = texts(tmp_path, "2026-07-02")
    assert '<span class="sop-state sop-state-never">Unknown: nothing is on record either way.</span>' in duties
    assert "Next due by October 1, 2026." in duties
    assert "**Nothing is on record yet that shows whether a duty was kept.**" in duties
    assert "Of each of the duties that come due (1) it is unknown whether it is kept: nothing is on record." in home


@pytest.mark.parametrize(
    ("as_of", "css", "words"),
    [
        ("2026-10-01", "current", "Kept."),
        ("2026-11-30", "soon", "Due soon."),
        ("2026-12-31", "current", "Kept."),
        ("2027-03-31", "overdue", "Overdue: it was due by March 30, 2027."),
    ],
)
def test_a_state_has_its_words_and_its_class(tmp_path: Path, as_of: str, css: str, words: str):
    duties, _ = texts(tmp_path, as_of, **{"sop/program/evidence/2026.yaml": EVIDENCE})
    assert f'<span class="sop-state sop-state-{css}">{words}</span>' in duties


def test_what_is_on_record_stands_there_the_newest_first_and_nothing_of_tomorrow(tmp_path: Path):
    duties, home = texts(tmp_path / "a", "2026-12-31", **{"sop/program/evidence/2026.yaml": EVIDENCE})
    assert duties.index("December 30, 2026: Sent again.") < duties.index("September 30, 2026: Sent. Item 7")
    assert "No reference is given." in duties
    assert "(by school year: 2026-27: 2)" in duties
    assert "Duties that come due (1), as far as the record shows: 1 kept." in home
    before, _ = texts(tmp_path / "b", "2026-12-29", **{"sop/program/evidence/2026.yaml": EVIDENCE})
    assert "Sent again" not in before


TWICE = DUTIES.replace("at_least: 1, per: 3 months", "at_least: 2, per: 1 year").replace("rolling", "school-year")
HOURS = DUTIES.replace("at_least: 1, per: 3 months", "at_least: 40, unit: hours, per: 1 year")


def test_of_several_in_a_year_the_next_and_the_limit_are_said(tmp_path: Path):
    given = {"sop/program/obligations.yaml": TWICE}
    duties, _ = texts(tmp_path / "a", "2026-11-24", **given)
    assert "Next due by December 31, 2026 (1 of 2, both by June 30, 2027)." in duties
    late, home = texts(tmp_path / "b", "2027-01-01", **given)
    assert '<span class="sop-state sop-state-behind">Behind: it was planned by December 31, 2026.</span>' in late
    assert "as far as the record shows: 1 behind." in home


def test_what_was_withdrawn_stays_on_the_page_and_counts_no_more(tmp_path: Path):
    withdrawn = EVIDENCE + (
        "  - {id: EV-2026-3, obligation: OBL-report, date: 2026-12-31, what: It was not sent., "
        "recorded_by: school-office, withdraws: EV-2026-2}\n"
    )
    duties, _ = texts(tmp_path, "2026-12-31", **{"sop/program/evidence/2026.yaml": withdrawn})
    assert "Sent again." in duties
    assert "**Does not count: it was withdrawn by EV-2026-3.**" in duties
    assert "**Does not count: it withdraws EV-2026-2.**" in duties
    assert "Overdue: it was due by December 30, 2026." in duties
    assert "(by school year: 2026-27: 1)" in duties


def test_how_much_was_done_is_said_and_what_is_missing(tmp_path: Path):
    some = (
        "id: EVD-2026\nentries:\n  - {id: EV-2026-1, obligation: OBL-report, date: 2026-09-30, what: Begun., "
        "recorded_by: school-office, quantity: {persons: 1, of: 12, hours: 40}}\n"
    )
    duties, home = texts(
        tmp_path, "2026-10-01", **{"sop/program/obligations.yaml": HOURS, "sop/program/evidence/2026.yaml": some}
    )
    assert "1 of 12 persons, 40 hours each." in duties
    assert "**Does not count: it says 1 of 12 persons.**" in duties
    assert "Unknown: nothing on record counts." in duties
    assert "**What keeps it:** by an entry that says that each person who owes it has 40 hours." in duties
    assert "as far as the record shows: 1 unknown." in home


def test_a_day_before_the_list_began_is_unknown_and_said(tmp_path: Path):
    november = DUTIES.replace("every: {at_least: 1, per: 3 months}", 'by: {each_year: "11-01"}')
    given = {"sop/program/obligations.yaml": november.replace("2026-07-01", "2026-11-24")}
    duties, _ = texts(tmp_path, "2026-11-24", **given)
    assert "Whether it was kept by November 1, 2026, before this list began, is unknown." in duties


@pytest.mark.parametrize(
    ("sections", "said"),
    [
        (("SOP-1.1",), "**The manual was not yet reviewed as a whole:**"),
        (("SOP-1.1", "SOP-1.2"), "The oldest of the last reviews of its sections is of May 2, 2026."),
    ],
)
def test_the_review_page_says_whether_the_whole_manual_was_reviewed(
    tmp_path: Path, sections: tuple[str, ...], said: str
):
    rows = ", ".join(f"{{section: {one}, date: 2026-05-02, outcome: kept, digest: '{'0' * 64}'}}" for one in sections)
    done = (
        "id: REV-2026-1\nconvened: 2026-05-01\nclosed: 2026-06-01\n"
        f"team: [{{seat: A, from: department}}, {{seat: B, from: community}}]\nsections: [{rows}]\n"
    )
    there = manual(tmp_path, **{"sop/reviews/REV-2026-1.yaml": done})
    made = {page.path: page.text for page in pages(there, date(2026, 6, 2), "public")}
    assert said in made["reviews.md"]
