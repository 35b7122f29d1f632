"""`sop policy`: the Board's words, in any of their readings."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from pathlib import Path
from typing import Any

import click

from cli.shared import opened, root_option, wants_color
from model.policy import Change, Clause, Policy, View
from model.problem import find_nearest


@click.command("policy", epilog="Example: sop policy 02.31 --view redline")
@click.argument("number")
@root_option
@click.option(
    "--view",
    type=click.Choice(["source", "current", "prior", "redline"]),
    default="current",
    show_default=True,
    help="source: all words as they stand. current, prior: one reading. redline: what changed.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(number: str, root: Path, view: View, form: str) -> None:
    """Print a policy by its NUMBER.

    The redline marks insertions and deletions in color on a terminal, and as {+inserted+} and [-deleted-] elsewhere.
    """
    policies = {policy.id: policy for policy in opened(root).policies}
    if number not in policies:
        near = find_nearest(number, policies) or next(iter(policies), None)
        guess = f" Did you mean {near}?" if near else ""
        click.echo(f"There is no policy {number} in sop/policy/.{guess}", err=True)
        sys.exit(2)
    policy = policies[number]
    if form == "json":
        click.echo(json.dumps(_as_json(policy, view), ensure_ascii=False, indent=2))
    else:
        click.echo(_as_text(policy, view, color=wants_color()), nl=False)


def _as_text(policy: Policy, view: View, *, color: bool) -> str:
    """A line a clause, items indented, a blank line before each heading and paragraph."""
    lines: list[str] = []
    for clause in policy.clauses:
        text = " ".join(_clause_text(clause, view, color).split())
        if not text:
            continue
        if clause.kind in ("heading", "paragraph") and lines:
            lines.append("")
        if clause.kind == "sentence" and lines:
            lines[-1] += f" {text}"
        else:
            lines.append("  " * (clause.level if clause.kind == "item" else 0) + text)
    return "\n".join(lines) + "\n"


def _clause_text(clause: Clause, view: View, color: bool) -> str:
    if view != "redline":
        return clause.text(view)
    changes = groupby(clause.runs, key=lambda run: run.change)
    return "".join(_marked("".join(run.text for run in runs), change, color) for change, runs in changes)


def _marked(text: str, change: Change, color: bool) -> str:
    """A kept, inserted or deleted text with its marks, and with the space around it outside of them."""
    words = text.strip()
    if change == "keep" or not words:
        return text
    if color:
        shown = click.style(words, fg="green" if change == "ins" else "red", strikethrough=change == "del")
    else:
        shown = f"{{+{words}+}}" if change == "ins" else f"[-{words}-]"
    return text.replace(words, shown)


def _as_json(policy: Policy, view: View) -> dict[str, Any]:
    return {
        "id": policy.id,
        "title": policy.title,
        "view": view,
        "sha256": policy.seal,
        "clauses": [_clause(clause, view) for clause in policy.clauses],
    }


def _clause(clause: Clause, view: View) -> dict[str, Any]:
    every, by = clause.every, clause.by
    return {
        "id": clause.id,
        "kind": clause.kind,
        "level": clause.level if clause.kind == "item" else None,
        "text": clause.text(view),
        "runs": [{run.change: run.text} | ({"as": run.shown_as} if run.shown_as else {}) for run in clause.runs],
        "duty": clause.duty,
        "office": list(clause.office),
        "every": {"at_least": every.at_least, "unit": every.unit, "per": str(every.per)} if every else None,
        "by": {"within": str(by.within)} if by and by.within else {"each_year": by.each_year} if by else None,
        "footnotes": list(clause.footnotes),
        "uncertain": clause.uncertain or None,
        "open_question": clause.open_question or None,
        "slips": [{"found": slip.found, "note": slip.note} for slip in clause.slips],
    }
