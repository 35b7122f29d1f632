"""The commands, found from this folder: each module is one, has its name, and holds it as `command`.

Each is imported only when it is asked for, so that `sop check` starts fast.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import click

COMMANDS = tuple(sorted(module.name for module in iter_modules(__path__)))


class Commands(click.Group):
    """Finds a command in the file of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command
