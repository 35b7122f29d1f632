"""What `sop rules` prints: a line a rule, data for another program, or the page of the docs."""

from __future__ import annotations

from collections.abc import Iterable

from checks.documentation import Documentation, escape_markup, format_markdown
from cli.render import to_json

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


def render_list(rules: Iterable[Documentation]) -> str:
    """One line a rule: id, severity, what it finds."""
    listed = list(rules)
    width = max((len(rule.id) for rule in listed), default=0)
    return "".join(f"{rule.id:<{width}}  {rule.severity.word:<7}  {rule.title}\n" for rule in listed)


def render_json(rules: Iterable[Documentation]) -> str:
    """One object a rule: its id, its severity, what it finds, and its headed parts."""
    listed = [{"rule": rule.id, "severity": rule.severity.word, "finds": rule.title, **rule.parts} for rule in rules]
    return to_json(listed) + "\n"


def render_page(rules: Iterable[Documentation]) -> str:
    """The page of the docs that lists every rule, and tells each in full."""
    listed = list(rules)
    table = "".join(f"| [{rule.id}](#{rule.id}) | {rule.severity.word} | {_cell(rule.title)} |\n" for rule in listed)
    return PAGE_HEAD + table + "\n</div>\n\n" + "\n".join(format_markdown(rule) for rule in listed)


def _cell(text: str) -> str:
    return escape_markup(text).replace("|", "\\|")
