"""What the site says of the questions that have still to be decided."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from editions.edition import make_edition
from generator.search.entry import Teller
from generator.search.places import list_places
from tests.generator.made import pages
from tests.overlay import manual

DAY = date(2026, 11, 24)
ASKING = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
SHARED = """
open_questions:
  - id: Q-1.1-when
    asks: school-office
    urgency: blocks-issue
    question: When is at once?
    options: [Within a minute., Within an hour.]
    meanwhile: The draft says nothing.
    shown_in: [SOP-1.2]
    replaces: [Q-1.2-when]
"""


def made(folder: Path, **files: str) -> dict[str, str]:
    return {page.path: page.text for page in pages(manual(folder, **files), DAY, "restricted")}


def test_a_question_is_asked_once_and_shown_wherever_it_matters(tmp_path: Path):
    site = made(tmp_path, **{ASKING: SHARED})
    assert site["open-questions/index.md"].count('id="Q-1.1-when"') == 1
    for path in ("sop/1.1.md", "sop/1.2.md"):
        shown = site[path].partition("## Open questions")[2]
        assert "[When is at once?](../open-questions/index.md#Q-1.1-when) (School Office; blocks issue)" in shown
        assert "Until then: The draft says nothing." in shown


def test_the_id_of_a_question_that_was_found_to_be_the_same_leads_to_it(tmp_path: Path):
    site = made(tmp_path, **{ASKING: SHARED, OTHER: "purpose: We wait for Q-1.2-when."})
    assert "[Q-1.2-when](../open-questions/index.md#Q-1.1-when)" in site["sop/1.2.md"]


def test_a_question_of_an_archived_section_is_not_open(tmp_path: Path):
    site = made(tmp_path, **{ASKING: SHARED.replace("shown_in: [SOP-1.2]", "shown_in: []") + "status: archived"})
    assert "When is at once?" not in site["open-questions/index.md"]
    assert "## Questions that were left open\n\n- When is at once? (School Office" in site["sop/1.1.md"]
    assert "Open questions by who must answer" not in site["dashboard.md"]


DECIDED = """
id: DEC-2026
decisions:
  - id: DEC-2026-1
    section: SOP-1.1
    question:
      {id: Q-1.1-where, asks: school-office, question: Where is it?, options: [Here., There.], replaces: [Q-1.1-place]}
    decided: Here.
    by: school-office
    date: 2026-02-03
    reference: Minutes, item 4
    changed: [SOP-1.2]
  - {id: DEC-2026-2, section: SOP-1.1, revises: DEC-2026-1, decided: There., by: sso, date: 2026-03-03,
     reference: Letter 9}
"""
RECORD = "sop/decisions/2026.yaml"


def test_decisions_stand_on_a_page_by_date_the_latest_first_and_by_office(tmp_path: Path):
    page = made(tmp_path, **{RECORD: DECIDED})["decisions.md"]
    by_date, _, by_office = page.partition("## By office")
    later, _, earlier = by_date.partition('id="DEC-2026-1"')
    assert "**Decided:** There." in later
    assert "Asked of [School Office](offices.md#office-school-office)" in later
    assert "March 3, 2026</span> <span>SSO</span>" in later
    assert "**Decided:** Here." in earlier
    assert "A later decision took its place: [DEC-2026-2](decisions.md#DEC-2026-2)." in earlier
    assert "- March 3, 2026: [Where is it?](decisions.md#DEC-2026-2)\n" in by_office
    office = "### [School Office](offices.md#office-school-office) (1) {: #by-school-office }\n\n- February 3, 2026: "
    assert office + "[Where is it?](decisions.md#DEC-2026-1) (revised since)" in by_office


def test_the_id_of_a_decided_question_leads_to_the_decision_that_holds(tmp_path: Path):
    said = "purpose: See Q-1.1-where, Q-1.1-place and DEC-2026-1."
    site = made(tmp_path, **{RECORD: DECIDED, ASKING: said})
    for words in ("[Q-1.1-where](../decisions.md#DEC-2026-2)", "[Q-1.1-place](../decisions.md#DEC-2026-2)"):
        assert words in site["sop/1.1.md"]
    assert "[DEC-2026-1](../decisions.md#DEC-2026-1)" in site["sop/1.1.md"]
    assert "Where is it?" not in site["open-questions/index.md"]


def test_a_section_says_what_was_decided_about_it(tmp_path: Path):
    site = made(tmp_path, **{RECORD: DECIDED})
    shown = site["sop/1.1.md"].partition("## Decided\n")[2]
    assert shown.startswith("\n- [Where is it?](../decisions.md#DEC-2026-2) There. (SSO, March 3, 2026)\n")
    assert "## Decided" not in site["sop/1.2.md"]


def test_decisions_are_found_by_the_search(tmp_path: Path):
    shown = make_edition(manual(tmp_path, **{RECORD: DECIDED}), "public", DAY)
    later, earlier = (entry for entry in list_places(Teller(shown)) if entry.kind == "decision")
    assert (later.title, later.answer) == ("Where is it?", "March 3, 2026, SSO: There.")
    assert (later.page, later.anchor) == ("decisions.md", "DEC-2026-2")
    assert later.ids == ("DEC-2026-2", "Q-1.1-where", "Q-1.1-place")
    assert earlier.ids == ("DEC-2026-1",)
    assert later.text == ("Here.", "There.", "Letter 9")


def test_no_decision_is_said_to_be_none(tmp_path: Path):
    assert "No decision is on record yet." in made(tmp_path)["decisions.md"]
