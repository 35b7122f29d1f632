"""`sop policy`: the Board's words, in any of their readings."""

from __future__ import annotations

from pathlib import Path

import click

from cli.endings import UnusableError
from cli.render.policy import render_json, render_text
from cli.shared import open_manual, root_option, wants_color
from cli.streams import print_in
from model.policy import View
from model.problem import find_nearest


@click.command("policy", epilog="Example: sop policy 02.31 --view redline")
@click.argument("number")
@root_option
@click.option(
    "--view",
    type=click.Choice(["source", "current", "prior", "redline"]),
    default="current",
    show_default=True,
    help="source: all words as they stand. current, prior: one reading. redline: what changed.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(number: str, root: Path, view: View, form: str) -> None:
    """Print a policy by its NUMBER.

    The redline marks insertions and deletions in color on a terminal, and as {+inserted+} and [-deleted-] elsewhere.
    """
    policies = {policy.id: policy for policy in open_manual(root).policies}
    if number not in policies:
        near = find_nearest(number, policies) or next(iter(policies), None)
        guess = f" Did you mean {near}?" if near else ""
        raise UnusableError(f"There is no policy {number} in sop/policy/.{guess}")
    policy = policies[number]
    if form == "json":
        print_in(form, render_json(policy, view))
    else:
        print_in(form, render_text(policy, view, color=wants_color()))
