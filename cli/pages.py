"""`sop pages`: the Markdown tree, for any other engine that reads it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Literal

import click

from cli.shared import as_of_option, opened, refuse_broken_links, root_option


@click.command("pages", epilog="Example: sop pages --out manual-pages")
@root_option
@as_of_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="An empty or new folder for the pages.")
@click.option("--edition", "which", type=click.Choice(["public", "restricted"]), default="public", show_default=True)
def command(root: Path, as_of: date, out: Path, which: Literal["public", "restricted"]) -> None:
    """Write the site's pages as Markdown files, and what the site offers for download."""
    manual = opened(root)
    refuse_broken_links(manual)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        click.echo(f"Nothing written: {out} is not an empty folder. Name a new one with --out.", err=True)
        sys.exit(2)
    from generator.downloads import downloads
    from generator.pages import pages

    made = {page.path: page.text for page in pages(manual, as_of, which)}
    site = manual.settings.site
    offered = downloads(manual, as_of, which, site.address if site else "")
    files = made | {export.path: export.content for export in offered}
    for path, text in files.items():
        file = out / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    click.echo(f"{len(made)} pages stand in {out}/.")
