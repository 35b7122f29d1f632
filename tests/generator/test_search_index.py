"""What the search knows: every page and the places on them, in readers' words too, and nothing withheld."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from editions.edition import EditionName, make_edition
from generator.pages import make_pages
from generator.search import PATH, make_search_index
from generator.search.asked import ASKED
from generator.site_file import SiteFile
from generator.writing.page import Page
from reading import load
from tests.generator.test_pages import REAL, TODAY
from tests.overlay import manual

SECTION = "sop/sections/1.1-sample.yaml"
GUIDE = """
id: GUIDE-sample
title: Calling
section: SOP-1.1
status: draft
question: Do I call?
asked: [Whom do I ring?]
answers: [{id: call, label: Call, means: Do it.}, {id: wait, label: Wait, means: Do not.}]
situations:
  - id: SIT-smoke
    situation: There is smoke.
    asked: [fire alarm]
    answer: call
    first: Leave.
    reason: It burns.
    basis: proposal
"""


def index(
    folder: Path, files: dict[str, str] | None = None, name: EditionName = "public", *, folders: bool = True
) -> dict[str, Any]:
    """The data that the script hands to the browser, of a small manual."""
    whole = manual(folder, **(files or {}))
    edition = make_edition(whole, name, TODAY)
    made = make_pages(edition)
    made.append(Page("guide/editing.md", "Change a file", "", None, "How to edit.", ("Ids",)))
    return read(make_search_index(edition, made, folders=folders))


def read(file: SiteFile) -> dict[str, Any]:
    """The data of the script."""
    variable, _, data = file.content.decode().partition("=")
    assert (file.path, variable) == (PATH, "window.sopSearchData")
    found: dict[str, Any] = json.loads(data)
    return found


def entry(found: dict[str, Any], url: str) -> dict[str, Any]:
    (one,) = (entry for entry in found["entries"] if entry["url"] == url)
    return dict(one)


def test_a_section_is_its_number_title_answer_questions_and_text(tmp_path: Path):
    said = "asked: [May I carry it?]\npurpose: Say **where** it is.\nshort_answer: Keep it holstered."
    found = entry(index(tmp_path, {SECTION: said}), "sop/1.1/")
    assert (found["kind"], found["label"], found["answer"]) == ("section", "1.1", "Keep it holstered.")
    assert found["asked"] == ["May I carry it?", "Somebody was hurt"]
    assert found["text"].splitlines()[0] == "Say where it is."
    assert {"SOP-1.1", "1.1"} == set(found["ids"])


def test_every_page_can_be_found(tmp_path: Path):
    found = {entry["url"] for entry in index(tmp_path)["entries"]}
    assert {"", "sop/", "sop/1.1/", "policy/01.1/", "terms/", "reviews/", "guide/editing/"} <= found


def test_a_place_on_a_page_is_found_by_itself(tmp_path: Path):
    found = entry(index(tmp_path, {"sop/guides/sample.yaml": GUIDE}), "guides/sample/#SIT-smoke")
    assert found["title"] == "There is smoke."
    assert found["answer"] == "Call. Leave. It burns."
    assert found["asked"] == ["fire alarm"]


def test_a_hand_written_page_is_found_by_its_headings(tmp_path: Path):
    found = entry(index(tmp_path), "guide/editing/")
    assert (found["title"], found["answer"], found["text"]) == ("Change a file", "How to edit.", "Ids")


def test_an_address_is_a_folder_or_a_file_as_the_site_has_it(tmp_path: Path):
    found = {entry["url"] for entry in index(tmp_path, folders=False)["entries"]}
    assert {"index.html", "sop/index.html", "sop/1.1.html", "terms.html#term-firearm"} <= found


def test_a_word_and_its_other_names_are_one_group(tmp_path: Path):
    assert ["firearm", "gun"] in index(tmp_path)["words"]


def test_a_name_in_brackets_is_another_name(tmp_path: Path):
    terms = "terms: [{id: taser, term: Taser (energy weapon), short: CEW, means: It is., basis: proposal}]"
    assert ["Taser", "energy weapon", "CEW"] in index(tmp_path, {"sop/terms.yaml": terms})["words"]


def test_a_text_that_looks_like_markup_does_not_in_the_file(tmp_path: Path):
    whole = manual(tmp_path, **{SECTION: "title: <b>bold</b>"})
    edition = make_edition(whole, "public", TODAY)
    content = make_search_index(edition, make_pages(edition)).content.decode()
    assert "<" not in content
    assert json.loads(content.partition("=")[2])["entries"]


WITHHELD = """
access: {level: restricted, basis: some-law, reason: Shown reason.}
title: Shown title
short_answer: Planted answer.
purpose: Planted purpose.
asked: [Planted question?]
steps: [{who: sso, does: Planted step., basis: proposal}]
open_questions: [{id: Q-planted, asks: sso, question: Planted?}]
"""


@pytest.mark.parametrize("name", ["public", "restricted"])
def test_what_is_withheld_is_found_by_number_and_title_alone(tmp_path: Path, name: EditionName):
    found = index(tmp_path, {SECTION: WITHHELD}, name)
    text = json.dumps(found)
    assert ("planted" in text.lower()) is (name == "restricted")
    assert entry(found, "sop/1.1/")["title"] == "Shown title"


def test_a_withheld_step_is_a_sentence_that_says_so(tmp_path: Path):
    step = (
        "steps: [{who: sso, does: Planted., basis: proposal, access: {level: restricted, basis: some-law, reason: W}}]"
    )
    found = entry(index(tmp_path, {SECTION: step}), "sop/1.1/")
    assert "This step is withheld from the public." in found["text"].splitlines()
    assert "SSO: Planted." in entry(index(tmp_path / "all", {SECTION: step}, "restricted"), "sop/1.1/")["text"]


def test_a_page_of_no_single_thing_is_found_by_what_is_asked_of_it(tmp_path: Path):
    assert "When is the next review?" in entry(index(tmp_path), "reviews/")["asked"]


def test_every_page_whose_questions_are_known_is_a_page_of_the_real_manual():
    assert ASKED.keys() <= {page.path for page in make_pages(make_edition(load(REAL), "public", TODAY))}


def test_a_word_on_which_the_manual_is_silent_leads_to_its_section(tmp_path: Path):
    found = index(tmp_path, {SECTION: "silent_on: [tattoo, beard]"})
    assert found["silent"] == ["beard", "tattoo"]
    assert "tattoo" in entry(found, "sop/1.1/")["asked"]


def test_the_real_manual_says_nothing_of_the_words_on_which_it_is_silent():
    edition = make_edition(load(REAL), "restricted", TODAY)
    found = read(make_search_index(edition, make_pages(edition)))
    said = " ".join(one.get(field, "") for one in found["entries"] for field in ("title", "answer", "text"))
    assert found["silent"]
    assert set(found["silent"]) & set(re.findall("[a-z]+", said.lower())) == set()


def test_the_page_of_results_does_not_find_itself(tmp_path: Path):
    assert "search/" not in [one["url"] for one in index(tmp_path)["entries"]]


def test_the_questions_that_are_offered_first_lead_to_their_sections(tmp_path: Path):
    asked = "asked_first: [{asks: May I carry it?, see: SOP-1.1}]"
    assert index(tmp_path, {"sop/manual.yaml": asked})["first"] == [["sop/1.1/", "May I carry it?"]]
    assert index(tmp_path, {"sop/manual.yaml": asked}, folders=False)["first"] == [["sop/1.1.html", "May I carry it?"]]
