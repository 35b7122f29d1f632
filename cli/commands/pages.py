"""`sop pages`: the Markdown tree with its settings, for any other engine that reads it."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import click

from cli.shared import as_of_option, open_manual, refuse_broken_links, root_option, unreadable
from editions.edition import EditionName, make_edition
from generator.engine.errors import NotBuiltError
from model import UnreadableError
from model.problem import show_path


@click.command("pages", epilog="Example: sop pages --out manual-pages")
@root_option
@as_of_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="An empty or new folder for the pages.")
@click.option(
    "--edition", "edition_name", type=click.Choice(["public", "restricted"]), default="public", show_default=True
)
def command(root: Path, as_of: date, out: Path, edition_name: EditionName) -> None:
    """Write the site's pages as Markdown files, with mkdocs.yml and the theme.

    An engine that reads mkdocs.yml, such as ProperDocs, builds the site from that folder without this program.
    """
    manual = open_manual(root)
    refuse_broken_links(manual)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        click.echo(f"Nothing written: {show_path(out)} is not an empty folder. Name a new one with --out.", err=True)
        sys.exit(2)
    # Imported here: MkDocs takes longer to import than the manual to check.
    from generator.engine.markdown_tree import SETTINGS, make_tree
    from generator.engine.output import make_workshop, swap_in

    pages = 0
    place = Path(os.path.realpath(out))
    try:
        with make_workshop(place) as fresh:
            for path, content in make_tree(make_edition(manual, edition_name, as_of), root):
                file = fresh / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
                pages += path.endswith(".md")
            swap_in(fresh, place)
    except UnreadableError as error:
        unreadable(error)
    except (NotBuiltError, OSError) as error:
        click.echo(f"Nothing written, and {show_path(out)} is as it was: {error}", err=True)
        sys.exit(2)
    click.echo(f"{pages} pages stand in {show_path(out)}/docs/, the settings in {show_path(out / SETTINGS)}.")
