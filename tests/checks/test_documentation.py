"""The rules' documentation: whole, true to the rules, and fresh in the docs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markdown import markdown  # type: ignore[import-untyped]

from checks.documentation import format_markdown, format_text, read_documentation
from checks.rule import Documented
from checks.rules import ALL
from cli.render.rules import render_list, render_page

PAGE = Path("docs/guide/rules.md")


def test_the_page_of_the_docs_is_fresh():
    fresh = PAGE.read_text("utf-8") == render_page(read_documentation(rule) for rule in ALL)
    assert fresh, "docs/guide/rules.md is stale: run `make docs` and commit it"


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.ID)
class TestRule:
    def test_all_that_it_says_is_printed(self, rule: Documented):
        words = set(re.findall(r"\w+", rule.__doc__ or ""))
        assert words <= set(re.findall(r"\w+", format_text(read_documentation(rule))))

    def test_its_first_line_fits_a_list(self, rule: Documented):
        title = read_documentation(rule).title
        assert title.endswith(".")
        assert len(title) <= 110

    def test_its_markdown_shows_each_example_as_it_stands(self, rule: Documented):
        shown = markdown(format_markdown(read_documentation(rule)), extensions=["fenced_code"])
        assert shown.count("<pre>") == 2
        assert "<strong>How to mend it</strong>" in shown


def test_the_list_is_one_line_a_rule():
    lines = render_list(read_documentation(rule) for rule in ALL).splitlines()
    assert [line.split()[0] for line in lines] == [rule.ID for rule in ALL]
