"""`sop coverage`: each obliging clause of the policy, with what carries it out."""

from __future__ import annotations

from pathlib import Path

import click

from cli.render.coverage import render_json, render_text
from cli.shared import open_manual, root_option
from cli.streams import print_in
from facts.coverage import compute_coverage


@click.command("coverage", epilog="Example: sop coverage --format json")
@root_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(root: Path, form: str) -> None:
    """Print each clause that obliges, allows, aims or defines, with what carries it out."""
    clauses = compute_coverage(open_manual(root))
    print_in(form, render_json(clauses) if form == "json" else render_text(clauses))
