"""`sop stats`: how much of everything there is, and how hard it is to read."""

from __future__ import annotations

from pathlib import Path

import click

from cli.render.stats import render_json, render_text
from cli.shared import open_manual, root_option
from cli.streams import print_in
from language.stats import compute_stats


@click.command("stats", epilog="Example: sop stats --format json")
@root_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(root: Path, form: str) -> None:
    """Print counts of everything in the manual and the reading level of each section.

    The reading level is the Flesch-Kincaid grade of the short answer, the purpose, the steps and the exceptions. What
    is aimed at stands as `reading_target` in sop/manual.yaml. Restricted sections are counted too.
    """
    stats = compute_stats(open_manual(root))
    print_in(form, render_json(stats) if form == "json" else render_text(stats))
