"""What each rule says of itself, taken from its docstring: as data, as text and as Markdown."""

from __future__ import annotations

import re
from textwrap import dedent
from typing import NamedTuple

from checks.finding import Severity
from checks.rule import Documented

_HEADING = re.compile(r"^## (.+)\n", re.MULTILINE)
_EXAMPLES = ("Fails", "Passes")


class Documentation(NamedTuple):
    """A rule's id, the worst severity that it gives, its first line, and its headed parts in order."""

    id: str
    severity: Severity
    title: str
    parts: dict[str, str]


def read_documentation(rule: Documented) -> Documentation:
    """Take a rule's docstring apart at its headings."""
    pieces = _HEADING.split(rule.__doc__ or "")
    parts = {heading: text.strip("\n") for heading, text in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Documentation(rule.ID, rule.SEVERITY, _unwrap(pieces[0]), parts)


def format_text(rule: Documentation) -> str:
    """A rule as a person reads it on a terminal."""
    lines = [f"{rule.id} ({rule.severity.word})", "", rule.title]
    for heading, text in rule.parts.items():
        lines += ["", heading, *(f"  {line}".rstrip() for line in text.splitlines())]
    return "\n".join(lines) + "\n"


def format_markdown(rule: Documentation) -> str:
    """A rule as Markdown, under a heading of the second level."""
    lines = [f"## {rule.id}", "", f"{escape_markup(rule.title)} ({rule.severity.word})"]
    for heading, text in rule.parts.items():
        body = f"```yaml\n{dedent(text)}\n```" if heading in _EXAMPLES else escape_markup(text)
        lines += ["", f"**{heading}**", "", body]
    return "\n".join(lines) + "\n"


def _unwrap(text: str) -> str:
    return " ".join(text.split())


def escape_markup(text: str) -> str:
    """What a docstring says, so that Markdown shows its angle brackets and braces instead of acting on them."""
    outside_code = re.split(r"(`[^`]*`)", text)
    outside_code[::2] = [part.replace("<", "&lt;").replace("{", "&#123;") for part in outside_code[::2]]
    return "".join(outside_code)
