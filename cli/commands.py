"""The list of commands. Each is imported only when it is asked for, so that `sop check` starts fast."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS = (
    "build",
    "check",
    "coverage",
    "diff",
    "digest",
    "due",
    "explain",
    "fmt",
    "new",
    "pages",
    "policy",
    "review",
    "rules",
    "schemas",
    "serve",
    "stats",
)


class Commands(click.Group):
    """Finds a command in the file of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"cli.{cmd_name}").command
        return command
