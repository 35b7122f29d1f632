"""A policy in one of its readings, as text and JSON."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import click

from cli.render import to_json
from model.policy import Change, Clause, Policy, View


def render_text(policy: Policy, view: View, *, color: bool) -> str:
    """A line a clause, items indented, a blank line before each heading and paragraph."""
    lines: list[str] = []
    for clause in policy.clauses:
        text = " ".join(_read_clause(clause, view, color).split())
        if not text:
            continue
        if clause.kind in ("heading", "paragraph") and lines:
            lines.append("")
        if clause.kind == "sentence" and lines:
            lines[-1] += f" {text}"
        else:
            lines.append("  " * (clause.level if clause.kind == "item" else 0) + text)
    return "\n".join(lines)


def _read_clause(clause: Clause, view: View, color: bool) -> str:
    if view != "redline":
        return clause.text(view)
    changes = groupby(clause.runs, key=lambda run: run.change)
    return "".join(_mark("".join(run.text for run in runs), change, color) for change, runs in changes)


def _mark(text: str, change: Change, color: bool) -> str:
    """A kept, inserted or deleted text with its marks, and with the space around it outside of them."""
    words = text.strip()
    if change == "keep" or not words:
        return text
    if color:
        shown = click.style(words, fg="green" if change == "ins" else "red", strikethrough=change == "del")
    else:
        shown = f"{{+{words}+}}" if change == "ins" else f"[-{words}-]"
    return text.replace(words, shown)


def render_json(policy: Policy, view: View) -> str:
    """The policy with its clauses in order, each with its runs and what it obliges to."""
    return to_json(
        {
            "id": policy.id,
            "title": policy.title,
            "view": view,
            "sha256": policy.digest,
            "clauses": [_render_clause(clause, view) for clause in policy.clauses],
        }
    )


def _render_clause(clause: Clause, view: View) -> dict[str, Any]:
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
