"""`sop move`: a section gets another number, or some of its steps become a section of their own."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from cli.edits import Edits, try_edits, write_edits
from cli.endings import UnusableError
from cli.shared import Day, Words, open_manual, root_option
from cli.unknown import expect_known

_STEPS = re.compile(r"([1-9][0-9]{0,3})(?:-([1-9][0-9]{0,3}))?")


class _Number(click.ParamType[str]):
    name = "section"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        found = re.fullmatch(r"(?i:SOP-)?(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)", str(value))
        if not found:
            self.fail(f'"{value}" is no number of a section. Write it like SOP-4.7.', param, ctx)
        return f"SOP-{found[1]}.{found[2]}"


class _Steps(click.ParamType[range]):
    name = "steps"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> range:
        found = _STEPS.fullmatch(str(value))
        if not found:
            self.fail(f'"{value}" names no steps. Write one number, such as 8, or two, such as 8-12.', param, ctx)
        return range(int(found[1]), int(found[2] or found[1]) + 1)


@click.command("move", epilog='Example: sop move SOP-4.2 SOP-4.7 --date 2027-02-03 --why "It follows SOP-4.6."')
@click.argument("name", metavar="SECTION")
@click.argument("new", type=_Number(), metavar="NUMBER")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="From when it has that number.")
@click.option("--why", type=Words(), required=True, help="Why, in a sentence for its history.")
@click.option("--steps", type=_Steps(), metavar="FIRST-LAST", help="Only these steps, as a section of their own.")
@click.option("--title", type=Words(), help="The title of that section.")
@root_option
def command(name: str, new: str, day: date, why: str, steps: range | None, title: str | None, root: Path) -> None:
    """Give a SECTION another NUMBER, in its own chapter or in another one: id, file and every reference.

    The old number leads to the section for good, on the site and in the search. Reviews count on. With --steps and
    --title, some of its steps become a new section, a draft, whose review clock goes on from that of the whole.
    """
    from editor.documents import InvalidError, NamelessError
    from editor.layout import UnsafeError
    from editor.moving import list_followers, renumber_section, split_section
    from editor.rounds import RefusedError

    if bool(steps) != bool(title):
        raise UnusableError("--steps and --title go together: some steps become a section with a title of its own.")
    manual = open_manual(root)
    if name in manual.section_by_former_id:
        raise UnusableError(f"{name} is {manual.section_by_former_id[name].id} now. Use that number.")
    expect_known(name, manual.section_by_id, "section")
    section = manual.section_by_id[name]
    edits: Edits
    try:
        if steps and title:
            text = (root / section.file).read_text("utf-8-sig")
            edits = split_section(manual, section, text, new=new, title=title, steps=steps, day=day, why=why)
        else:
            texts = {path: (root / path).read_text("utf-8-sig") for path in list_followers(manual, section)}
            edits = renumber_section(manual, section, texts, new=new, day=day, why=why)
    except (RefusedError, UnsafeError, InvalidError, NamelessError) as error:
        raise UnusableError(f"{str(error).rstrip('.')}. Nothing was written.") from error
    try_edits(root, edits)
    write_edits(root, edits)
    for path, words in sorted(edits.items()):
        click.echo(path if words is not None else f"{path} (gone)")
    if steps:
        click.echo(
            f"{new} is a draft. Write its short answer and its purpose, and look at what else of {name} belongs there: "
            "forms, terms, questions.",
            err=True,
        )
