"""How the search compares words: in the manual's texts and in a reader's alike."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

_FOLDING = json.loads((Path(__file__).parents[1] / "language/folding.json").read_text("utf-8"))
SCRIPT = Path(__file__).parents[2] / "generator/theme/assets/js/search-words.js"


@pytest.fixture(scope="module")
def words(browser: Browser) -> Iterator[Page]:
    """A page that knows how to compare words, and nothing else."""
    page = browser.new_page()
    page.add_script_tag(path=SCRIPT)
    yield page
    page.close()


@pytest.mark.parametrize(
    "forms",
    [
        "handcuff handcuffs handcuffed handcuffing",
        "notify notifies notified notifying notification",
        "cite cites cited citing",
        "search searches searched searching",
        "stop stops stopped stopping",
        "child children child's",
        "draw drew drawn drawing",
        "policy policies",
        "color colour colors",
        "behavior behaviour",
        "counselor counsellor",
        "three 3",
    ],
)
def test_the_forms_of_a_word_are_one(words: Page, forms: str) -> None:
    assert len(set(words.evaluate("forms => forms.map(one => sopWords.words(one)[0].stem)", forms.split()))) == 1


@pytest.mark.parametrize("pair", ["cite city", "arm army", "bus buses", "police policy", "class classes"])
def test_other_words_stay_apart_and_plurals_do_not(words: Page, pair: str) -> None:
    stems = words.evaluate("pair => pair.map(one => sopWords.stem(one))", pair.split())
    assert (stems[0] == stems[1]) is pair.endswith("es")


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("firearm", "fireram", True),
        ("firearm", "firarm", True),
        ("firearm", "firearrm", True),
        ("firearm", "firearn", True),
        ("firearm", "firearm", True),
        ("firearm", "farearn", False),
        ("gun", "guest", False),
    ],
)
def test_one_slip_is_forgiven(words: Page, one: str, other: str, near: bool) -> None:
    assert words.evaluate("([one, other]) => sopWords.near(one, other)", [one, other]) is near
    assert words.evaluate("([one, other]) => sopWords.near(other, one)", [one, other]) is near


def test_a_number_with_dots_is_one_word(words: Page) -> None:
    found = words.evaluate(
        "text => sopWords.words(text).map(one => one.word)", "See SOP-3.2, the officer’s 02.31/data/7."
    )
    assert found == ["see", "sop", "3.2", "the", "officer", "02.31", "data", "7"]


def test_texts_have_one_normal_form_here_and_in_the_checks(words: Page) -> None:
    forms = words.evaluate("texts => texts.map(sopWords.fold)", [text for text, _, _ in _FOLDING])
    assert forms == [form.lower() for _, form, _ in _FOLDING]


@pytest.mark.parametrize("text", ["The zeb\u00adracorn.", "The ze\u0301bra\u200bcorn.", "The \ufeffzebracorn."])
def test_a_pasted_word_is_found_and_its_place_is_that_in_the_text(words: Page, text: str) -> None:
    (found,) = [one for one in words.evaluate("text => sopWords.words(text)", text) if one["word"] == "zebracorn"]
    marked = text[found["from"] : found["to"]]
    assert marked[0] in "z\ufeff"
    assert text[found["to"]] == "."
