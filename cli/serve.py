"""`sop serve`: the site on this machine, built anew at each change in sop/."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import click

from cli.shared import Day, opened, root_option


@click.command("serve", epilog="Example: sop serve --port 8001")
@root_option
@click.option("--as-of", type=Day(), metavar="DATE", help="The day to build for; each day's own if left out.")
@click.option("--edition", type=click.Choice(["public", "restricted"]), default="restricted", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
def command(root: Path, as_of: object, edition: str, port: int) -> None:
    """Show the site at http://127.0.0.1:8000 and build it anew whenever a file in sop/ is saved.

    A file that cannot be read is told in the terminal; the last good site stays until it is mended. Only this machine
    can see it, so the restricted edition is shown unless --edition says otherwise.
    """
    opened(root)
    from mkdocs.commands.serve import serve
    from mkdocs.exceptions import MkDocsException

    from generator.engine.build import CONFIG

    # MkDocs reads its settings itself, at the start: mkdocs.yml takes these three from the environment.
    os.environ |= {"SOP_ROOT": str(root.absolute()), "SOP_AS_OF": str(as_of or ""), "SOP_EDITION": edition}
    try:
        # Only what changed is built again: the plugin sees to it that nothing else could have.
        logging.getLogger("mkdocs.commands.build").addFilter(lambda record: "'dirty' build" not in record.getMessage())
        serve(str(CONFIG), build_type="dirty", dev_addr=f"127.0.0.1:{port}")
    except (MkDocsException, OSError) as error:
        click.echo(f"Cannot serve: {error}", err=True)
        sys.exit(2)
