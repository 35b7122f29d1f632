"""A test of the site never looks once at what an action has only begun to change.

Playwright's click returns when the page has been clicked, not when the next one is there: on a busy machine what is
looked at then is the page before. `expect(...)` and `page.wait_for_url(...)` wait.
"""

from __future__ import annotations

import ast
from itertools import pairwise
from pathlib import Path

import pytest

SITE = Path(__file__).parent.parent / "site"
ACTIONS = {"check", "click", "emulate_media", "fill", "go_back", "press", "reload", "select_option", "tap"}
LOOKS = {"all_inner_texts", "count", "get_attribute", "inner_text", "is_hidden", "is_visible", "text_content"}


def looked_at_once(code: str) -> list[int]:
    """The lines of each `assert` that follows an action at once and looks without waiting."""
    bodies = [node.body for node in ast.walk(ast.parse(code)) if isinstance(node, ast.FunctionDef | ast.For | ast.If)]
    pairs = [pair for body in bodies for pair in pairwise(body)]
    return sorted(
        after.lineno
        for before, after in pairs
        if isinstance(before, ast.Expr) and ACTIONS & _called(before) and isinstance(after, ast.Assert)
        if LOOKS & _called(after)
        or any(isinstance(one, ast.Attribute) and one.attr == "url" for one in ast.walk(after))
    )


def _called(node: ast.AST) -> set[str]:
    """The names of the methods called anywhere in it."""
    calls = (one.func for one in ast.walk(node) if isinstance(one, ast.Call))
    return {call.attr for call in calls if isinstance(call, ast.Attribute)}


@pytest.mark.parametrize(
    ("look", "found"),
    [
        ('assert page.locator("h1").count() == 1', [3]),
        ('assert not page.get_by_text("a").is_visible()', [3]),
        ('assert page.url.endswith("/a/")', [3]),
        ('expect(page.locator("h1")).to_have_count(1)', []),
        ('page.wait_for_url("**/a/")\n    assert page.url', []),
    ],
)
def test_a_look_without_waiting_is_found(look: str, found: list[int]) -> None:
    assert looked_at_once(f"def test(page):\n    page.get_by_role('link').click()\n    {look}\n") == found


@pytest.mark.parametrize("file", sorted(SITE.glob("test_*.py")), ids=lambda file: file.stem)
def test_none_stands_in_a_test_of_the_site(file: Path) -> None:
    assert looked_at_once(file.read_text("utf-8")) == []
