"""The pages as values: what a reader finds, where links lead, what the public edition withholds."""

from __future__ import annotations

import posixpath
import re
from datetime import date
from pathlib import Path

import pytest

from editions.edition import make_edition
from generator.contents import make_contents, make_source
from generator.writing.page import Page
from model.problem import UnreadableError
from reading import load
from tests.generator.made import ROOT, pages
from tests.overlay import SAMPLE, manual

TODAY = date(2025, 1, 1)
REAL = Path(__file__).parents[2]


def made(tmp_path: Path, which: str = "public", **files: str) -> dict[str, Page]:
    found = pages(manual(tmp_path, **files), TODAY, "restricted" if which == "restricted" else "public")
    return {page.path: page for page in found}


def test_the_short_answer_comes_before_the_steps_and_those_before_why(tmp_path: Path):
    text = made(tmp_path)["sop/1.1.md"].text
    order = ["# SOP-1.1 Sample section", "sop-answer", "## What to do", "## When this does not apply", "## Why"]
    order += ["## What the policy says", "## About this section", "## History"]
    assert [text.index(piece) for piece in order] == sorted(text.index(piece) for piece in order)


def test_a_step_says_who_what_when_record_and_where_it_comes_from(tmp_path: Path):
    text = made(tmp_path)["sop/1.1.md"].text
    assert (
        '<li id="step-1" class="sop-step-policy" markdown="1">\n'
        '<p class="sop-warning" markdown="1">**Warning:** Never wait.</p>\n'
        '<p class="sop-does" markdown="1"><span class="sop-who">SSO:</span> Tell the school office. '
        '<span class="sop-by">At once.</span></p>\n'
        '<p class="sop-record" markdown="1">Record: Note in the log.</p>\n'
        '<details class="sop-said" markdown="1">\n'
        '<summary markdown="1"><span class="sop-basis sop-basis-policy">Policy 01.1/part/1</span></summary>\n'
    ) in text


def test_the_policy_s_words_open_where_a_step_cites_them(tmp_path: Path):
    text = made(tmp_path)["sop/1.1.md"].text
    (opened,) = re.findall(r"<details.*?</details>", text, re.DOTALL)
    assert "An SSO shall tell the school office." in opened
    assert "[01.1/part/1](../policy/01.1.md#01.1/part/1)" in opened


def test_a_step_within_a_step_is_nested(tmp_path: Path):
    text = made(tmp_path)["sop/1.1.md"].text
    (inner,) = re.findall(r"</details>\s+<ol.*?</ol>\s+</li>", text, re.DOTALL)
    assert '<span class="sop-who">School Office:</span> Write it down.' in inner


def test_the_policy_is_quoted_in_its_current_reading(tmp_path: Path):
    text = made(tmp_path)["sop/1.1.md"].text
    assert "An SSO shall tell the school office." in text
    assert "SRO" not in text


def test_a_clause_names_the_sections_that_carry_it_out(tmp_path: Path):
    text = made(tmp_path)["policy/01.1.md"].text
    assert "Carried out in: [SOP-1.1 Sample section](../sop/1.1.md)" in text


def test_the_redline_marks_insertions_and_deletions_in_words_too(tmp_path: Path):
    text = made(tmp_path)["policy/01.1-redline.md"].text
    assert '<ins class="sop-ins"><span class="sop-sr">[inserted: </span>SSO <span class="sop-sr">]</span></ins>' in text
    assert '<del class="sop-del"><span class="sop-sr">[deleted: </span>SRO <span class="sop-sr">]</span></del>' in text


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2025-11-02", "No review is on record. The first is due by February 1, 2026."),
        ("2025-11-03", "No review is on record. Due soon: by February 1, 2026."),
        ("2026-02-01", "No review is on record. Due soon: by February 1, 2026."),
        ("2026-02-02", "Overdue: a review was due by February 1, 2026. No review is on record."),
    ],
)
def test_the_review_state_is_said_in_words(tmp_path: Path, as_of: str, said: str):
    found = pages(manual(tmp_path), date.fromisoformat(as_of))
    assert said in next(page.text for page in found if page.path == "sop/1.1.md")


def test_the_reviews_page_says_that_none_is_on_record(tmp_path: Path):
    assert "**No review of this manual is on record.**" in made(tmp_path)["reviews.md"].text


def test_the_coverage_page_says_where_nothing_carries_a_duty_out(tmp_path: Path):
    files = {"sop/sections/1.1-sample.yaml": "implements: [01.1/part/1]"}
    text = made(tmp_path, **files)["coverage.md"].text
    assert "1 of 3 clauses" in text
    assert text.count("**Nowhere yet**") == 2


def test_every_link_between_pages_leads_somewhere():
    for root in (SAMPLE, REAL):
        try:
            manual_there = load(root)
            found = {page.path: page.text for page in pages(manual_there, TODAY, "restricted")}
            source = make_source(make_edition(manual_there, "restricted", TODAY), ROOT)
            found |= {file.path: "" for file in make_contents(source, (), folders=True).files}
        except UnreadableError as error:
            pytest.fail(str(error))
        anchors = {path: set(re.findall(r'(?:id="|\{: #)([^"\s}]+)', text)) for path, text in found.items()}
        for path, text in found.items():
            for target, anchor in re.findall(r"\]\(((?!https?:)[^)#\s]+)(?:#([^)\s]+))?\)", text):
                page = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
                assert page in found, f"{path} links to {target}"
                assert not anchor or anchor in anchors[page], f"{path} links to {target}#{anchor}"


def test_the_same_input_gives_the_same_pages(tmp_path: Path):
    assert made(tmp_path / "a") == made(tmp_path / "b")


def test_a_restricted_section_is_number_title_basis_and_reason_in_public(tmp_path: Path):
    found = made(tmp_path)
    text = found["sop/1.2.md"].text
    assert "# SOP-1.2 Other section" in text
    assert "Law 1" in text
    assert "It would help an attacker." in text
    assert "is withheld." not in "".join(page.text for path, page in found.items() if path != "sop/1.2.md")


def test_the_restricted_edition_shows_it(tmp_path: Path):
    assert "Do what is withheld." in made(tmp_path, "restricted")["sop/1.2.md"].text


def test_no_word_of_a_restricted_section_reaches_a_public_page(tmp_path: Path):
    planted = """
short_answer: Planted-answer.
purpose: Planted-purpose.
implements: [01.1/part/2]
audiences: [sso]
urgent: 1
history: [{revision: 1, date: 2026-01-01, changed: Planted-change., why: Planted-why.}]
steps:
  - who: sso
    does: Planted-does.
    by: Planted-by.
    record: Planted-record.
    basis: proposal
    warnings: [Planted-warning.]
does_not_apply: [{says: Planted-exception., basis: proposal}]
forms: [{name: Planted-form, use: Planted-use.}]
open_questions: [{id: Q-planted, asks: sso, question: Planted-question?, options: [Planted-option.]}]
"""
    found = made(tmp_path, **{"sop/sections/1.2-other.yaml": planted})
    assert not [path for path, page in found.items() if "lanted" in page.text]


def test_a_term_explains_itself_wherever_it_stands(tmp_path: Path):
    assert "\n*[firearm]: A weapon that fires.\n" in made(tmp_path)["sop/1.1.md"].text
