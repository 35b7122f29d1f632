"""The `sop` command: it reads the clock, the disk and the environment, once, and puts the other rooms together.

One command a file in cli/commands/; a command loads, calls one function, writes, and returns its exit code. Nothing
imports this room.
Exit codes: 0 all is well, 1 findings, 2 unreadable input or a command that was not understood.
"""

from __future__ import annotations

import os
import sys

import click

from cli.commands import Commands
from cli.streams import prepare_streams


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sop-manual", message="sop %(version)s")
def sop() -> None:
    """Check and build the School Safety Officer SOP Manual.

    Each command reads the folder sop/ in the current folder, or in the one that --root names.

    Example: sop check
    """


def main() -> None:
    """Run the command. An unexpected exception ends in one line; SOP_DEBUG=1 shows the traceback."""
    prepare_streams()
    try:
        sop(prog_name="sop")
    except Exception as error:
        if os.environ.get("SOP_DEBUG"):
            raise
        click.echo(
            f"sop: a fault of this program, not of your files: {type(error).__name__}: {error} "
            "(please report it with the command that you ran; SOP_DEBUG=1 shows more)",
            err=True,
        )
        sys.exit(2)
