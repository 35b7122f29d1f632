"""`sop rules`: what `sop check` looks for."""

from __future__ import annotations

import json

import click

from checks.documentation import as_list, as_page, documentation
from checks.rules import ALL


@click.command("rules", epilog="Example: sop rules --format json")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
def command(form: str) -> None:
    """List the rules of `sop check`: id, the worst severity that it gives, what it finds.

    The format markdown is the page of the docs that tells each rule in full.
    """
    found = [documentation(rule) for rule in ALL]
    if form == "json":
        listed = [{"rule": one.rule, "severity": one.severity.word, "finds": one.title, **one.parts} for one in found]
        click.echo(json.dumps(listed, ensure_ascii=False, indent=2))
    else:
        click.echo(as_page(found) if form == "markdown" else as_list(found), nl=False)
