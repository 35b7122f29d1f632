"""Only make_edition leads from a whole manual to a page: the type checker and Python both refuse every other way.

The comments `type: ignore` are part of these tests: the type checker reports each that is not needed.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, replace
from datetime import date
from pathlib import Path

import pytest

from editions.edition import Edition, ShownManual, make_edition
from generator.cards.sheets import make_sheets
from generator.contents import make_source
from generator.menu import plan_menu
from generator.pages import make_pages
from generator.report_form.files import make_report_files
from generator.search import make_search_index
from generator.tables.files import make_table_files
from model import Manual
from tests.manuals import SECTION, ManualWith

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)


@pytest.fixture
def manual(manual_with: ManualWith) -> Manual:
    return manual_with({SECTION: "access: {level: restricted, basis: some-law, reason: Why.}"})


def test_the_constructor_is_closed(manual: Manual):
    whole = ShownManual(**{name: getattr(manual, name) for name in Manual.__struct_fields__})
    with pytest.raises(TypeError):
        Edition(name="public", as_of=TODAY, manual=whole, withheld_clauses=frozenset())  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="only make_edition"):
        Edition(name="public", as_of=TODAY, manual=whole, withheld_clauses=frozenset(), key=object())  # type: ignore[arg-type]


def test_an_edition_cannot_be_changed_into_another(manual: Manual):
    edition = make_edition(manual, "public", TODAY)
    with pytest.raises(FrozenInstanceError):
        edition.manual = manual  # type: ignore[assignment, misc]
    with pytest.raises((TypeError, ValueError), match="InitVar 'key'"):  # TypeError from Python 3.13 on
        replace(edition, name="restricted")  # type: ignore[call-arg]
    assert copy.copy(edition).manual is edition.manual


def test_nothing_that_makes_a_part_of_the_site_takes_a_whole_manual(manual: Manual):
    with pytest.raises(AttributeError):
        make_pages(manual)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        make_search_index(manual, ())  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        make_report_files(manual)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        list(make_table_files(manual))  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        make_sheets(manual)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        plan_menu(manual, make_pages(make_edition(manual, "public", TODAY)), ())  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        make_source(manual, ROOT)  # type: ignore[arg-type]


def names_used(folder: str) -> Iterator[tuple[str, str]]:
    """Each name that the code of a room imports or calls, with the file."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        path = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                yield from ((path, alias.name) for alias in node.names)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield path, f"{node.func.id}()"


def test_in_the_generator_only_the_reader_of_the_plugin_has_a_whole_manual():
    used = set(names_used("generator"))
    assert {path for path, name in used if name in ("Manual", "make_edition")} == {"generator/engine/reader.py"}
    assert ("generator/pages/__init__.py", "Edition") in used


def test_only_the_door_makes_what_is_shown():
    rooms = ("model", "reading", "facts", "figures", "language", "editions", "editor", "checks", "generator", "cli")
    makers = {path for room in rooms for path, name in names_used(room) if name in ("ShownManual()", "Edition()")}
    assert makers == {"editions/edition.py"}


def test_figures_are_counted_by_the_edition_alone_and_once(manual: Manual):
    used = {(path, name) for room in ("editions", "generator", "cli") for path, name in names_used(room)}
    assert {path for path, name in used if name == "count_figures()"} == {"editions/edition.py"}
    edition = make_edition(manual, "public", TODAY)
    assert edition.figures is edition.figures
    assert edition.figures.as_of == TODAY
