"""The commands, found from this folder: each module is one, has its name, and holds it as `command`.

Each is imported only when it is asked for, so that `sop check` starts fast.
"""

from __future__ import annotations

import errno
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import click

from cli.endings import UnusableError
from model.problem import show_path

COMMANDS = tuple(sorted(module.name for module in iter_modules(__path__)))

_MAY_NOT = "Check that you may write there: whose is it, and is the disk read-only?"
_FULL = "Make room on the disk, then run the command again. Nothing was left half-written."
_MENDS = {
    errno.EACCES: _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.EROFS: _MAY_NOT,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.ENAMETOOLONG: "Choose a shorter title or name.",
}


class Commands(click.Group):
    """Finds a command in the file of its name."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command. What the machine refuses ends it with the reason and what to do, exit code 2."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno in (None, errno.EPIPE):  # click ends quietly where nobody reads on
                raise
            what = f"{show_path(error.filename)}: " if error.filename else ""
            mend = _MENDS.get(error.errno, "Nothing was left half-written. Try again when that is put right.")
            raise UnusableError(f"{what}{error.strerror}. {mend}") from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command
