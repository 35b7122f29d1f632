"""The page of who is told what, and the same rows on the pages of the incident types."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from editions.edition import make_edition
from generator.pages import make_pages
from tests.checks.rules.incident.test_telling_differs import STEP, TABLE
from tests.overlay import manual

TYPE = """
id: INC-fire
title: Fire
section: SOP-1.1
status: draft
definition: It burns.
implements: []
contact_kinds: []
triggers: []
examples: [A bin burns.]
near_misses: [Toast burns.]
basis: proposal
"""
ROWS = """
tellings:
  - {id: TELL-fire, event: Fire., who: sso, designee: true, whom: The office, does: Tell the office., by: At once.,
     record: Log., section: SOP-1.1, basis: proposal, incidents: [INC-fire]}
  - {id: TELL-other, event: Rain., who: school-office, whom: Families, does: Tell families., section: SOP-1.2,
     basis: proposal, incidents: [INC-fire]}
"""


def write(folder: Path, **files: str) -> dict[str, str]:
    whole = manual(folder, **{"sop/sections/1.1-sample.yaml": f"steps: [{STEP}]"}, **files)
    return {page.path: page.text for page in make_pages(make_edition(whole, "public", date(2026, 11, 24)))}


def test_a_row_says_who_tells_whom_what_and_by_when(tmp_path: Path):
    page = write(tmp_path, **TABLE)["incidents/tellings.md"]
    assert "## SSO {: #by-sso }" in page
    assert '<li id="TELL-fire"' in page
    assert "**Tell the office.** (or designee)" in page
    assert "<b>The office</b> · At once. · Write it down: Log." in page


def test_an_incident_type_shows_the_rows_that_name_it_and_none_of_a_withheld_section(tmp_path: Path):
    files = {"sop/incidents/tellings.yaml": ROWS, "sop/incidents/types/fire.yaml": TYPE}
    page = write(tmp_path, **files)["incidents/fire.md"]
    own = page.partition("## Your part now")[2].partition("## When it is one")[0]
    assert "SSO or designee" in own
    assert "Tell the office. <b>At once.</b>" in own
    assert "Tell families." not in page


def test_without_the_table_there_is_no_page(tmp_path: Path):
    assert "incidents/tellings.md" not in write(tmp_path)
