"""Content is data: whatever an editor types comes out as the text that was typed."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

import markdown  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.writing.markdown import escape, render_prose, strip_markup

EXTENSIONS = ["abbr", "admonition", "attr_list", "def_list", "md_in_html", "tables", "toc"]
HOSTILE = [
    "<script>alert(1)</script>",
    "{{ jinja }}",
    "{% raw %}",
    "[x](javascript:alert(1))",
    "[x](JAVASCRIPT:alert(1))",
    "[x](javascript://%0aalert(1))",
    "[x](data://text/html,x)",
    "[x](file:///etc/passwd)",
    "Title {: onclick=alert(1) .stolen }",
    "![x](https://example.org/pixel.png)",
    "<https://example.org>",
    "a | b",
    "# not a heading",
    "1. not a list",
    "12) not a list",
    "- not a list",
    "+ not a list",
    "> not a quote",
    ": not a definition",
    "!!! not an admonition",
    "[^1]: not a footnote",
    "*[SSO]: not an abbreviation",
    "{: #stolen .sop-answer }",
    "&lt; stays as it is",
    "C:\\path\\to",
    "snake_case_word and *star",
    "--- ",
    "= 5 =",
    "~~~ code",
    "``` code",
    "<!-- comment -->",
    "&nbsp;",
]


def shown(text: str) -> str:
    """What a reader sees of Markdown, as one line."""
    made = markdown.markdown(text, extensions=EXTENSIONS)
    return " ".join(html.unescape(re.sub(r"</?(p|strong|em|code|td|tr|table|tbody|thead|th)[^>]*>", "", made)).split())


class Elements(HTMLParser):
    """The elements of a page that a browser would make, each with its attributes but for the ids of headings."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[tuple[str, tuple[tuple[str, str | None], ...]]] = set()
        self.feed(markdown.markdown(text, extensions=EXTENSIONS))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add((tag, tuple(one for one in attrs if one[0] != "id")))


def no_links(text: str):
    return [(text, None)]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is(text: str):
    assert shown(escape(text)) == " ".join(text.split())
    assert "<script" not in markdown.markdown(escape(text), extensions=EXTENSIONS)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("mark", ["`%s`", "**%s**", "*%s*", "[%s](https://example.org/)"])
def test_hostile_text_within_the_subset_makes_no_element_of_its_own(mark: str, text: str):
    for tag, attributes in Elements(render_prose(mark % text, no_links)).found:
        assert tag in ("p", "strong", "em", "code", "a")
        assert [(name, (value or "").startswith("https://example.org/")) for name, value in attributes] == (
            [("href", True)] if tag == "a" else []
        )


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize(("place", "own"), [("## %s", {"h2"}), ("- %s", {"ul", "li"}), ("a\n\n%s\n\nb", {"p"})])
def test_hostile_text_in_a_heading_or_a_list_makes_no_element_of_its_own(place: str, own: set[str], text: str):
    for safe in (escape(text), render_prose(text, no_links)):
        assert Elements(place % safe).found == {(tag, ()) for tag in own}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_prose_is_shown_as_it_is(text: str):
    assert shown(render_prose(text, no_links)) == " ".join(text.split())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_table_cell_stays_one_cell(text: str):
    made = markdown.markdown(f"| a | b |\n|---|---|\n| {escape(text)} | end |", extensions=EXTENSIONS)
    assert made.count("<td>") == 2
    assert "<td>end</td>" in made


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1))
def test_any_text_is_shown_as_it_is(text: str):
    wanted = " ".join(text.split())
    assert shown(f"x {escape(wanted)} y") == f"x {wanted} y" if wanted else True


def test_the_subset_works():
    assert shown(render_prose("**strong** *soft* `code`", no_links)) == "strong soft code"
    made = markdown.markdown(render_prose("**strong** and [a link](https://example.org/x)", no_links))
    assert made == '<p><strong>strong</strong> and <a href="https://example.org/x">a link</a></p>'


def test_ids_become_links():
    def linked(text: str):
        return [("SOP-1.1", Markup("[SOP-1.1](1.1.md)"))]

    assert render_prose("SOP-1.1", linked) == "[SOP-1.1](1.1.md)"


def test_plain_text_loses_only_the_markup():
    assert strip_markup("**Keep** [it](https://example.org) `so`, <b>") == "Keep it so, <b>"
