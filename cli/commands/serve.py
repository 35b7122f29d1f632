"""`sop serve`: the site on this machine, rebuilt at each change in sop/."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from cli.shared import AsOf, open_manual, root_option
from editions.edition import EditionName
from generator.engine.errors import NotBuiltError


@click.command("serve", epilog="Example: sop serve --port 8001")
@root_option
@click.option("--as-of", type=AsOf(), metavar="DATE", help="The day to build for; each day's own if left out.")
@click.option(
    "--edition", "edition_name", type=click.Choice(["public", "restricted"]), default="restricted", show_default=True
)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def command(root: Path, as_of: date | None, edition_name: EditionName, port: int) -> None:
    """Show the site at http://127.0.0.1:8000 and build it anew whenever a file in sop/ is saved.

    A file that cannot be read is told in the terminal; the last good site stays until it is mended. Only this machine
    can see it, under the names 127.0.0.1 and localhost, so the restricted edition is shown unless --edition says
    otherwise.
    """
    open_manual(root)
    # Imported here: MkDocs takes longer to import than the manual to check.
    from generator.engine.dev_server import serve_site

    def announce(address: str) -> None:
        click.echo(f"The {edition_name} edition is at {address}. Press Ctrl+C to stop.")

    try:
        serve_site(root, edition_name, as_of, port, announce)
    except (NotBuiltError, OSError) as error:
        click.echo(f"Cannot serve: {error}", err=True)
        sys.exit(2)
