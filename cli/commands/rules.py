"""`sop rules`: what `sop check` looks for."""

from __future__ import annotations

import click

from checks.documentation import read_documentation
from checks.rules import ALL
from cli.render.rules import render_json, render_list, render_page
from cli.streams import print_in

_RENDERERS = {"text": render_list, "json": render_json, "markdown": render_page}


@click.command("rules", epilog="Example: sop rules --format json")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
def command(form: str) -> None:
    """List the rules of `sop check`: id, the worst severity that it gives, what it finds.

    The format markdown is the page of the docs that tells each rule in full.
    """
    print_in(form, _RENDERERS[form](read_documentation(rule) for rule in ALL), nl=False)
