"""What the site says of the questions that have still to be decided."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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
    assert site["open-questions.md"].count('id="Q-1.1-when"') == 1
    for path in ("sop/1.1.md", "sop/1.2.md"):
        shown = site[path].partition("## Open questions")[2]
        assert "[When is at once?](../open-questions.md#Q-1.1-when) (School Office; blocks issue)" in shown
        assert "Until then: The draft says nothing." in shown


def test_the_id_of_a_question_that_was_found_to_be_the_same_leads_to_it(tmp_path: Path):
    site = made(tmp_path, **{ASKING: SHARED, OTHER: "purpose: We wait for Q-1.2-when."})
    assert "[Q-1.2-when](../open-questions.md#Q-1.1-when)" in site["sop/1.2.md"]


def test_a_question_of_an_archived_section_is_not_open(tmp_path: Path):
    site = made(tmp_path, **{ASKING: SHARED.replace("shown_in: [SOP-1.2]", "shown_in: []") + "status: archived"})
    assert "When is at once?" not in site["open-questions.md"]
    assert "## Questions that were left open\n\n- When is at once? (School Office" in site["sop/1.1.md"]
    assert "Open questions by who must answer" not in site["dashboard.md"]
