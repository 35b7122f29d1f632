"""What each rule says of itself, taken from its docstring: for a terminal, for the docs and for other programs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import dedent
from typing import NamedTuple

from checks.finding import Severity
from checks.rule import Documented

_HEADING = re.compile(r"^## (.+)\n", re.MULTILINE)
_EXAMPLES = ("Fails", "Passes")

PAGE_HEAD = """\
---
title: The rules
description: What `sop check` looks for, why each rule matters, and how to mend what it finds.
---

# The rules

`sop check` applies these rules. This page is made from the rules themselves by `make docs`: don't edit it.
How to run the check, leave a rule out or weigh it otherwise: [Check the manual](checking.md).

An **error** is a promise of the policy that is not kept, or a slip that misleads a reader: the check fails. A
**warning** should be looked at soon. A **note** is worth knowing. The table shows the worst that a rule gives.

<div class="sop-table" tabindex="0" role="region" aria-label="The rules" markdown="1">

| Rule | Worst | What it finds |
| --- | --- | --- |
"""


class Documentation(NamedTuple):
    """A rule's id, the worst severity that it gives, its first line, and its headed parts in order."""

    rule: str
    severity: Severity
    title: str
    parts: dict[str, str]

    @property
    def mend(self) -> str:
        return _flowing(self.parts.get("How to mend it", ""))


def documentation(rule: Documented) -> Documentation:
    pieces = _HEADING.split(rule.__doc__ or "")
    parts = {heading: text.strip("\n") for heading, text in zip(pieces[1::2], pieces[2::2], strict=True)}
    return Documentation(rule.ID, rule.SEVERITY, _flowing(pieces[0]), parts)


def as_text(found: Documentation) -> str:
    """A rule as a person reads it on a terminal."""
    lines = [f"{found.rule} ({found.severity.word})", "", found.title]
    for heading, text in found.parts.items():
        lines += ["", heading, *(f"  {line}".rstrip() for line in text.splitlines())]
    return "\n".join(lines) + "\n"


def as_list(found: Iterable[Documentation]) -> str:
    """One line a rule: id, severity, what it finds."""
    rules = list(found)
    width = max((len(one.rule) for one in rules), default=0)
    return "".join(f"{one.rule:<{width}}  {one.severity.word:<7}  {one.title}\n" for one in rules)


def as_markdown(found: Documentation) -> str:
    """A rule as Markdown, under a heading of the second level."""
    lines = [f"## {found.rule}", "", f"{_escaped(found.title)} ({found.severity.word})"]
    for heading, text in found.parts.items():
        body = f"```yaml\n{dedent(text)}\n```" if heading in _EXAMPLES else _escaped(text)
        lines += ["", f"**{heading}**", "", body]
    return "\n".join(lines) + "\n"


def as_page(found: Iterable[Documentation]) -> str:
    """The page of the docs that lists every rule."""
    rules = list(found)
    table = "".join(f"| [{one.rule}](#{one.rule}) | {one.severity.word} | {_cell(one.title)} |\n" for one in rules)
    return PAGE_HEAD + table + "\n</div>\n\n" + "\n".join(as_markdown(one) for one in rules)


def _flowing(text: str) -> str:
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """What a docstring says, so that Markdown shows its angle brackets and braces instead of acting on them."""
    outside_code = re.split(r"(`[^`]*`)", text)
    outside_code[::2] = [part.replace("<", "&lt;").replace("{", "&#123;") for part in outside_code[::2]]
    return "".join(outside_code)


def _cell(text: str) -> str:
    return _escaped(text).replace("|", "\\|")
