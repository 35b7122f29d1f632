"""The page that answers "how many" while nobody can count: it says so, and goes away when there are figures."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from reading import load
from tests.generator.made import ROOT, pages
from tests.overlay import manual

PATH = "program/figures.md"
METRICS = """
section: SOP-1.1
until_counted:
  - {{says: Ask the school office., basis: proposal, cites: [01.1/part/2]}}
goals:
  - {{id: GOAL-less, title: Less., basis: proposal}}
metrics:
  - {{id: MET-held, title: Students held, goal: GOAL-less, question: How many?, formula: Count the reports.,
     unit: students, source: Reports., contact_kinds: [detain], direction: lower,
     computable: {{today: {today}, why: No report is on file.}}, basis: proposal, cites: [01.1/part/2]}}
"""


def test_until_there_are_figures_it_says_why_and_whom_to_ask(tmp_path: Path):
    made = make(tmp_path, "false")
    assert "**There are no figures yet.**\n\nNo report is on file." in made[PATH]
    assert "Ask the school office." in made[PATH]
    assert "[Students held](metrics.md#MET-held) | Count the reports. | Reports. |" in made[PATH]


def test_once_it_can_be_counted_the_page_is_gone(tmp_path: Path):
    assert PATH not in make(tmp_path, "true")


def make(folder: Path, today: str) -> dict[str, str]:
    given = {"sop/program/metrics.yaml": METRICS.format(today=today)}
    return {page.path: page.text for page in pages(manual(folder, **given), date(2026, 11, 27))}


def test_of_this_manual_it_names_the_reports_with_their_days_and_claims_no_figure():
    text = {page.path: page.text for page in pages(load(ROOT), date(2026, 11, 27))}[PATH]
    assert "[Report to the Board](obligations.md#OBL-board-report) | December 31, 2026 |" in text
    assert "[Students handcuffed](metrics.md#MET-handcuffed)" in text
    assert "with each event" not in text
