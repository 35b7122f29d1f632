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
