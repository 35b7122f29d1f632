"""`sop diff`: a change of the manual, told in words."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from cli.baseline import NoBaselineError, manual_at
from cli.change_words import describe_edit
from cli.shared import opened, root_option, unreadable
from facts.change import Changes, Edit, Named, SectionChange, find_changes
from model import Manual, UnreadableError


@click.command("diff", epilog="Example: sop diff HEAD")
@click.argument("refs", nargs=-1, metavar="[REF [REF]]")
@root_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def command(refs: tuple[str, ...], root: Path, form: str) -> None:
    """Tell in words what changed: sections, steps, duties, obligations, offices, reviews made stale.

    With no REF, what is not committed yet; with one, from that commit to the files as they are; with two, from one
    commit to the other. A REF is a branch, a tag or a commit. Restricted sections are told too.
    """
    if len(refs) > 2:
        raise click.UsageError("Name two commits at the most: the earlier and the later one.")
    before = _committed(root, refs[0] if refs else "HEAD")
    found = find_changes(before, _committed(root, refs[1]) if len(refs) == 2 else opened(root))
    if form == "json":
        click.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_as_text(found)))


def _committed(root: Path, ref: str) -> Manual:
    try:
        return manual_at(root, ref)
    except NoBaselineError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    except UnreadableError as error:
        click.echo(f"The manual as it was at {ref}:\n", err=True)
        unreadable(error)


def _as_text(found: Changes) -> Iterator[str]:
    if found.none:
        yield "Nothing that the manual says has changed."
        return
    yield from _list("Added", found.added)
    yield from _list("Issued", found.issued)
    yield from _list("Archived", found.archived)
    yield from _list("Deleted", found.gone)
    for section in found.sections:
        yield from _section(section)
    yield from _edits("Obligations", found.obligations)
    yield from _edits("Offices", found.offices)
    yield from _edits("Other files", found.other)
    yield from _list("Duties affected", found.duties)
    yield from _words("Offices that act otherwise", found.acting)
    yield from _list("Reviews made stale", found.stale_reviews)


def _section(one: SectionChange) -> Iterator[str]:
    was, now = one.revision
    revision = f"still revision {now}" if was == now else f"revision {was} → {now}"
    yield from _edits(f"{one.section.id} {one.section.title} ({revision})", (*one.steps, *one.fields), empty=True)


def _edits(heading: str, edits: Iterable[Edit], *, empty: bool = False) -> Iterator[str]:
    lines = [line for edit in edits for line in _edit(edit)]
    if lines or empty:
        yield from (heading, *lines, "")


def _edit(edit: Edit) -> Iterator[str]:
    what, old, new = describe_edit(edit)
    if old and new:
        yield f"  {what}"
        yield f"    old  {old}"
        yield f"    new  {new}"
    else:
        yield f"  {what} {'added' if new else 'taken out'}: {new or old}"


def _list(heading: str, named: Iterable[Named]) -> Iterator[str]:
    yield from _words(heading, (f"{one.id} {one.title}" for one in named))


def _words(heading: str, words: Iterable[str]) -> Iterator[str]:
    if lines := [f"  {word}" for word in words]:
        yield from (heading, *lines, "")


def _as_json(found: Changes) -> dict[str, Any]:
    return {
        "added": [one._asdict() for one in found.added],
        "issued": [one._asdict() for one in found.issued],
        "archived": [one._asdict() for one in found.archived],
        "deleted": [one._asdict() for one in found.gone],
        "sections": [
            {
                **one.section._asdict(),
                "revision": {"old": one.revision[0], "new": one.revision[1]},
                "steps": [describe_edit(edit)._asdict() for edit in one.steps],
                "fields": [describe_edit(edit)._asdict() for edit in one.fields],
            }
            for one in found.sections
        ],
        "obligations": [describe_edit(edit)._asdict() for edit in found.obligations],
        "offices": [describe_edit(edit)._asdict() for edit in found.offices],
        "other": [describe_edit(edit)._asdict() for edit in found.other],
        "duties": [{"id": one.id, "words": one.title} for one in found.duties],
        "acting": list(found.acting),
        "stale_reviews": [one._asdict() for one in found.stale_reviews],
    }
