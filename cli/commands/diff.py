"""`sop diff`: a change of the manual, told in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cli.baseline import NoBaselineError, load_at
from cli.endings import UnusableError
from cli.render.diff import render_json, render_text
from cli.shared import as_of_option, open_manual, root_option
from cli.streams import print_in
from facts.change import find_changes
from facts.moves import find_moves
from model import Manual, UnreadableError


@click.command("diff", epilog="Example: sop diff HEAD")
@click.argument("refs", nargs=-1, metavar="[REF [REF]]")
@root_option
@as_of_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(refs: tuple[str, ...], root: Path, as_of: date, form: str) -> None:
    """Tell in words what changed: sections, steps, duties, obligations, evidence, offices, reviews made stale, and
    each day by which something is due that is another than before.

    With no REF, what is not committed yet; with one, from that commit to the files as they are; with two, from one
    commit to the other. A REF is a branch, a tag or a commit. Restricted sections are told too.
    """
    if len(refs) > 2:
        raise click.UsageError("Name two commits at the most: the earlier and the later one.")
    before = _load_committed(root, refs[0] if refs else "HEAD")
    after = _load_committed(root, refs[1]) if len(refs) == 2 else open_manual(root)
    changes, moves = find_changes(before, after), find_moves(before, after, as_of)
    print_in(form, render_json(changes, moves) if form == "json" else render_text(changes, moves))


def _load_committed(root: Path, ref: str) -> Manual:
    try:
        return load_at(root, ref)
    except NoBaselineError as error:
        raise UnusableError(str(error)) from error
    except UnreadableError as error:
        raise UnusableError.of_problems(error.problems, heading=f"The manual as it was at {ref}:") from error
