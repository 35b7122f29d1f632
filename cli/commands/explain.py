"""`sop explain`: one rule in full."""

from __future__ import annotations

import click

from checks.documentation import format_text, read_documentation
from checks.rules import ALL
from cli.rule_names import RuleName


@click.command("explain", epilog="Example: sop explain review-overdue")
@click.argument("rule", type=RuleName())
def command(rule: str) -> None:
    """Print why a rule matters, what it finds, what it lets pass, and how to mend what it finds."""
    (named,) = (one for one in ALL if rule == one.ID)
    click.echo(format_text(read_documentation(named)), nl=False)
