"""The one style sheet: the rules that a page can meet stay, in their order; all others go."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.engine.stylesheets import NAME, find_classes, find_words, join_sheets, merge_sheets

NAMES = ["md-nav", "md-grid", "sop-card", "js", "is-open"]


def lean(css: str, *used: str) -> str:
    return merge_sheets([css], set(used))


def test_a_rule_for_a_class_that_no_page_has_goes():
    assert lean(".md-tabs{color:red}.md-grid{margin:0}", "md-grid") == ".md-grid{margin:0}"


def test_a_rule_for_several_stays_for_one_that_is_used():
    assert ".md-grid" in lean(".md-tabs,.md-grid{margin:0}", "md-grid")


def test_a_rule_for_elements_stays():
    assert lean("a[href]:focus{color:red}") == "a[href]:focus{color:red}"


def test_a_query_keeps_the_form_that_older_browsers_know():
    assert "min-width" in lean("@media (min-width: 60em){.md-grid{margin:0}}", "md-grid")


def test_a_picture_that_no_rule_shows_goes_and_one_that_is_shown_stays():
    shown, other = (
        """--icon-b:url("data:image/svg+xml,<svg x=';'/>")""",
        '--icon-a:url("data:image/svg+xml,<svg x=1/>");',
    )
    assert (
        lean(f":root{{{other}{shown}}}a{{background:var(--icon-b)}}")
        == f":root{{{shown}}}a{{background:var(--icon-b)}}"
    )


def test_sheets_keep_their_order_so_that_the_later_one_wins():
    one, other = (
        merge_sheets(["a{color:red}", "a{color:#00f}"], set()),
        merge_sheets(["a{color:#00f}", "a{color:red}"], set()),
    )
    assert (one, other) == ("a{color:#00f}", "a{color:red}")


def test_classes_are_read_off_pages_and_words_off_scripts():
    assert find_classes('<p class="sop-card  js"><i class="md-icon">class="x</i>') == {"sop-card", "js", "md-icon"}
    assert {"is-open", "add"} <= find_words('list.classList.add("is-open")')


def test_what_is_no_style_sheet_is_told():
    with pytest.raises(ValueError, match=r"."):
        merge_sheets(["a{color:red"[::-1]], set())


@given(st.sets(st.sampled_from(NAMES)))
def test_no_used_class_loses_its_rule_and_no_other_keeps_one(used: set[str]):
    found = lean("".join(f".{name}{{margin:0}}" for name in NAMES), *used)
    assert find_words(found) & set(NAMES) == used


def test_a_class_that_only_a_script_names_keeps_its_rule_in_the_one_sheet(tmp_path: Path):
    files = {
        "assets/stylesheets/main.1.min.css": ".md-grid{margin:0}.md-tabs{margin:0}",
        "assets/css/search.css": ".sop-hit{color:red}.sop-gone{color:red}",
        "assets/js/search.js": 'hit.className = "sop-hit"',
    }
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    join_sheets(tmp_path, ["assets/css/search.css"], {"md-grid"})
    assert (tmp_path / NAME).read_text("utf-8") == ".md-grid{margin:0}.sop-hit{color:red}"
    assert [path.name for path in tmp_path.rglob("*.css")] == ["site.css"]
