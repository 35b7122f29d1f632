"""Files that other programs run, as data: workflows, jobs, steps, and the `sop` commands in them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import yaml

from cli import sop

ROOT = Path(__file__).parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"
NAMES = ("check", "publish", "weekly")

_COMMAND = re.compile(r"^\s*(?:- |run: )*(?:\.venv/bin/)?sop (?P<words>.+?)(?:>|\|\||$)", re.MULTILINE)
_VARIABLES = {
    "$FAIL_ON": "error",
    "$BEFORE": "HEAD",
    "${baseline[@]}": "--baseline=HEAD",
    "$CI_PAGES_URL": "https://example.org",
}


def parsed(text: str) -> Any:
    """YAML with every scalar as the text that was typed: `on` is a key here, not "true"."""
    return yaml.load(text, yaml.BaseLoader)


def workflow(name: str) -> Any:
    return parsed((WORKFLOWS / f"{name}.yml").read_text("utf-8"))


def steps(name: str) -> Iterator[Any]:
    for job in workflow(name)["jobs"].values():
        yield from job["steps"]


def step(name: str, title: str) -> Any:
    """The one step of a workflow that has this name."""
    (found,) = [one for one in steps(name) if one.get("name") == title]
    return found


def commands(text: str) -> list[list[str]]:
    """The `sop` commands that a text of shell or of documentation holds, each as its words."""
    joined = text.replace("\\\n", " ")
    return [[_VARIABLES.get(word, word) for word in shlex.split(found["words"])] for found in _COMMAND.finditer(joined)]


def understood(words: list[str]) -> None:
    """Raises what click does where `sop` does not know the command, an option or its value. Nothing is run."""
    name, *rest = words
    command = sop.get_command(click.Context(sop), name)
    assert command, f"there is no command {name}"
    command.make_context(name, rest)
