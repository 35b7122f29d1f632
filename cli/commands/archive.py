"""`sop archive`: a section goes out of force and stays to be read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cli.edits import try_edits, write_edits
from cli.endings import UnusableError
from cli.shared import Day, Words, open_manual, root_option
from cli.unknown import expect_known


@click.command(
    "archive",
    epilog='Example: sop archive SOP-4.2 --date 2028-11-06 --reason "It is part of SOP-4.1 now." --replaced-by SOP-4.1',
)
@click.argument("name", metavar="SECTION")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="From when it is no longer in force.")
@click.option("--reason", type=Words(), required=True, help="Why, in a sentence for a reader.")
@click.option("--replaced-by", "successors", multiple=True, metavar="SECTION", help="What took its place. Repeatable.")
@root_option
def command(name: str, day: date, reason: str, successors: tuple[str, ...], root: Path) -> None:
    """Archive a SECTION: with the day, the reason and what took its place, a revision and an entry in its history.

    Its page stays, says that it is archived, and leads on. What still points at it is named, to be mended.
    """
    from checks.engine import check
    from checks.rules.id import archived_cited
    from editor.archiving import archive_section
    from editor.layout import UnsafeError
    from editor.rounds import RefusedError

    manual = open_manual(root)
    for one in (name, *successors):
        expect_known(one, manual.section_by_id, "section")
    section = manual.section_by_id[name]
    try:
        text = archive_section(
            manual, section, (root / section.file).read_text("utf-8-sig"), day=day, reason=reason, successors=successors
        )
    except (RefusedError, UnsafeError) as error:
        raise UnusableError(f"{str(error).rstrip('.')}. Nothing was written.") from error
    edits = {section.file: text}
    after = try_edits(root, edits)
    write_edits(root, edits)
    click.echo(section.file)
    for finding in check(after, day, (archived_cited,)):
        if f"points at {name}," in finding.message:
            click.echo(f"{finding.at}: {finding.message}. {finding.mend}", err=True)
