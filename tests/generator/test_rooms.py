"""The rooms of the generator: one alone knows MkDocs and its theme, and functions are not called as their modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from generator.pages import find_page_kinds
from generator.writing.page import Group

ROOT = Path(__file__).parents[2]
ROOMS = ("model", "reading", "facts", "figures", "language", "editions", "editor", "checks", "generator", "cli")
ENGINE = "generator/engine/"
OF_THE_THEME = ("assets/stylesheets", "assets/javascripts", "favicon.png")
"""Paths of files that the theme brings along."""


def code(*rooms: str) -> Iterator[tuple[str, str]]:
    """Each file of rooms, by its path from the root, with its text."""
    for room in rooms:
        for file in sorted((ROOT / room).rglob("*.py")):
            yield file.relative_to(ROOT).as_posix(), file.read_text("utf-8")


def imported(text: str) -> set[str]:
    """The packages that a module imports, at its top or later."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").partition(".")[0])
    return found


def test_only_the_engine_room_imports_mkdocs():
    users = {path for path, text in code(*ROOMS) if imported(text) & {"mkdocs", "material", "properdocs"}}
    assert users
    assert {path for path in users if not path.startswith(ENGINE)} == set()


def test_only_the_engine_room_names_files_of_the_theme():
    users = {path for path, text in code(*ROOMS) if any(name in text for name in OF_THE_THEME)}
    assert users
    assert {path for path in users if not path.startswith(ENGINE)} == set()


def test_the_commands_import_the_engine_only_when_they_need_it():
    """MkDocs takes longer to import than the manual to check."""
    for path, text in code("cli"):
        at_the_top = {node.module for node in ast.parse(text).body if isinstance(node, ast.ImportFrom) and node.module}
        assert {name for name in at_the_top if name.startswith("generator.engine")} <= {"generator.engine.errors"}, path


def test_no_function_has_the_name_of_its_module():
    same = [
        path
        for path, text in code("generator", "editions")
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
        and node.name == (Path(path).parent.name if path.endswith("__init__.py") else Path(path).stem)
    ]
    assert same == []


def test_each_module_of_pages_is_a_kind_of_page_in_the_order_of_the_menu():
    kinds = find_page_kinds()
    files = {file.stem for file in (ROOT / "generator/pages").glob("*.py")} - {"__init__"}
    assert {str(getattr(kind, "__name__", "")).rpartition(".")[2] for kind in kinds} == files
    places = [kind.PLACE for kind in kinds]
    assert [place.group for place in places] == sorted((place.group for place in places), key=list(Group).index)
    assert len(set(places)) == len(places)
