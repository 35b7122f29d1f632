"""`sop digest`: what a review round records of a section."""

from __future__ import annotations

from pathlib import Path

import click

from cli.endings import UnusableError
from cli.shared import open_manual, root_option
from cli.unknown import tell_unknown
from facts.digests import digest_section
from facts.suspects import digest_clauses


@click.command("digest", epilog="Example: sop digest SOP-3.2")
@click.argument("sections", nargs=-1)
@click.option(
    "--policy", is_flag=True, help="Print the clauses that each section carries out as well, with their seals."
)
@root_option
def command(sections: tuple[str, ...], policy: bool, root: Path) -> None:
    """Print the digest of each of the SECTIONS, or of all sections that are in force or proposed.

    A review round in sop/reviews/ records it, so that a later change can be told. With --policy it can record the
    words of the policy too, so that a change of the policy is told: the lines fit under the reviewed section.
    """
    manual = open_manual(root)
    by_id = manual.section_by_id
    if unknown := next((one for one in sections if one not in by_id), None):
        raise UnusableError(tell_unknown("section", unknown, by_id))
    for section in manual.sections:
        if section.id in sections or not (sections or section.status == "archived"):
            click.echo(f"{section.id}  {digest_section(manual, section)}")
            if policy and (digests := digest_clauses(manual, section)):
                click.echo("    policy:")
                for clause, words in digests.items():
                    click.echo(f'      - {{clause: {clause}, words: "{words}"}}')
