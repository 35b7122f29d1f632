"""The house's own rules on names: a function is a verb, and leaves its module's noun to the value that it gives."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
NO_ROOMS = {"tests", "benchmarks"}
ROOMS = sorted({path.parent.name for path in ROOT.glob("*/__init__.py")} - NO_ROOMS)


def modules() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


def functions(path: Path) -> set[str]:
    """The names of a module's own functions."""
    tree = ast.parse(path.read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def module_name(path: Path) -> str:
    return path.parent.name if path.stem == "__init__" else path.stem


def test_the_rooms_are_found():
    rooms = {"model", "reading", "facts", "figures", "language", "editions", "editor", "checks", "generator", "cli"}
    assert rooms == set(ROOMS)


@pytest.mark.parametrize("room", ROOMS)
def test_no_function_has_the_name_of_its_module(room: str):
    paths = [path for path in modules() if path.is_relative_to(ROOT / room)]
    assert paths
    assert [str(path.relative_to(ROOT)) for path in paths if module_name(path) in functions(path)] == []


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_says_what_comes_in_what_goes_out_and_what_it_must_not_know(room: str):
    docstring = ast.get_docstring(ast.parse((ROOT / room / "__init__.py").read_text("utf-8")))
    assert docstring
    assert len(docstring.split()) >= 20
