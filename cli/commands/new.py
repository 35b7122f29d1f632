"""`sop new`: a new file of sop/, with the next id and each field explained."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.endings import UnusableError
from cli.files import write_new, write_whole
from cli.schema_files import provide_schemas
from cli.shared import Day, Words, open_manual, root_option
from cli.unknown import expect_known

if TYPE_CHECKING:
    from editor.documents import Document
    from model import Manual

_implements = click.option(
    "--implements", multiple=True, metavar="CLAUSE", help="A policy clause that it carries out. Can be repeated."
)


@click.group(
    "new", epilog='Example: sop new section --chapter 3 --title "Storage" --owner sso --audience sso --date 2026-11-24'
)
def command() -> None:
    """Write a new file into sop/: valid, with the next id, and each field explained in a comment.

    What stands there already is never overwritten, and no date is written that you did not give. If the schema that the
    file names is not in schemas/ yet, all schemas are written there, as `sop schemas` does.
    """


@command.command("section", epilog=command.epilog)
@click.option("--chapter", type=int, required=True, help="The chapter's number.")
@click.option("--title", type=Words(), required=True, help="The section's title.")
@click.option("--owner", required=True, metavar="OFFICE", help="The office that answers for it.")
@click.option("--audience", "audiences", multiple=True, required=True, help="Who needs it. Can be repeated.")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day of this first draft.")
@_implements
@root_option
def section(
    chapter: int, title: str, owner: str, audiences: tuple[str, ...], day: date, implements: tuple[str, ...], root: Path
) -> None:
    """Begin a section of the manual: a draft, to be filled in."""
    from editor.documents import begin_section

    manual = open_manual(root)
    expect_known(str(chapter), {str(one.number): one.title for one in manual.settings.chapters}, "chapter")
    expect_known(owner, manual.office_by_id, "office")
    for audience in audiences:
        expect_known(audience, [one.id for one in manual.settings.audiences], "audience")
    for clause in implements:
        expect_known(clause, manual.clause_by_id, "clause")
    with _refusals():
        document = begin_section(
            manual, chapter=chapter, title=title, owner=owner, audiences=audiences, day=day, implements=implements
        )
    _write(root, document)


@command.command(
    "incident-type",
    epilog='Example: sop new incident-type --title "Firearm found" --section SOP-6.1',
)
@click.option("--title", type=Words(), required=True, help="The type's name; its id is made from it.")
@click.option("--section", required=True, metavar="SECTION", help="The section that it is part of.")
@_implements
@root_option
def incident_type(title: str, section: str, implements: tuple[str, ...], root: Path) -> None:
    """Begin a kind of incident that an SSO must report: a draft, to be filled in."""
    from editor.documents import begin_incident_type

    manual = open_manual(root)
    expect_known(section, manual.section_by_id, "section")
    if manual.section_by_id[section].is_archived:
        raise UnusableError(f"{section} is archived, so no new type can be part of it. Name a section that is not.")
    for clause in implements:
        expect_known(clause, manual.clause_by_id, "clause")
    with _refusals():
        document = begin_incident_type(title=title, section=section, implements=implements)
    _write(root, document)


@command.command(
    "review",
    epilog='Example: sop new review --date 2026-11-24 --department "School safety" --community "A parent"',
)
@click.option(
    "--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which the team was convened."
)
@click.option(
    "--department",
    type=Words(),
    multiple=True,
    metavar="SEAT",
    help="A seat from a District department. Can be repeated.",
)
@click.option(
    "--community", type=Words(), multiple=True, metavar="SEAT", help="A seat from the community. Can be repeated."
)
@root_option
def review(day: date, department: tuple[str, ...], community: tuple[str, ...], root: Path) -> None:
    """Begin a review round with no section in it yet. `sop review start` makes one with every section."""
    from editor.documents import begin_bare_round

    if not (department or community):
        raise click.UsageError("Name the seats of the team with --department and --community. Seats, never people.")
    with _refusals():
        document = begin_bare_round(open_manual(root), day=day, department=department, community=community)
    _write(root, document)


@command.command(
    "evidence",
    epilog="Example: sop new evidence --obligation OBL-board-report --date 2027-01-15 --by chief-operations-officer"
    ' --what "The report was given to the Board."',
)
@click.option("--obligation", metavar="OBLIGATION", help="The duty that it was done for.")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which it was done.")
@click.option("--what", type=Words(), required=True, help="What was done, in a sentence. Never a person's name.")
@click.option("--by", "office", required=True, metavar="OFFICE", help="The office that records it.")
@click.option("--reference", type=Words(), help="Where it can be looked up: a public agenda item, a document number.")
@click.option("--event", type=Day(), metavar="DATE", help="For a duty that an event sets off: the day of the event.")
@click.option("--persons", type=click.IntRange(0), help="For a duty of each person: how many have done all of it.")
@click.option("--of", type=click.IntRange(1), help="How many persons owe it.")
@click.option("--hours", type=click.IntRange(0), help="For a duty of hours: how many each of them has.")
@click.option("--corrects", metavar="ENTRY", help="The earlier entry that was wrong. This one takes its place.")
@click.option("--withdraws", metavar="ENTRY", help="The earlier entry that did not happen. Say in --what why.")
@root_option
def evidence(
    obligation: str | None,
    day: date,
    what: str,
    office: str,
    reference: str | None,
    event: date | None,
    persons: int | None,
    of: int | None,
    hours: int | None,
    corrects: str | None,
    withdraws: str | None,
    root: Path,
) -> None:
    """Record that something was done for a duty, in the file of its year; or that an earlier entry is wrong.

    Entries that stand there stay as they are, letter for letter: this one is added at the end. With --corrects or
    --withdraws the duty is the one of the earlier entry.
    """
    from editor.documents import find_evidence_year, locate_evidence, record_evidence

    manual = open_manual(root)
    link = corrects or withdraws
    obligation = _find_obligation(manual, obligation, corrects, withdraws)
    expect_known(office, manual.office_by_id, "office")
    said = {"persons": persons, "of": of, "hours": hours}
    file = root / locate_evidence(find_evidence_year(manual, day, link))
    there = file.exists()
    with _refusals():
        document = record_evidence(
            manual,
            file.read_text("utf-8-sig") if there else None,
            obligation=obligation,
            day=day,
            what=what,
            office=office,
            reference=reference,
            event=event,
            quantity={name: number for name, number in said.items() if number is not None},
            corrects=corrects,
            withdraws=withdraws,
        )
    if there:
        write_whole(file, document.text)
        click.echo(document.path)
    else:
        _write(root, document)
    _tell_worth(open_manual(root), obligation, day)


def _find_obligation(manual: Manual, obligation: str | None, corrects: str | None, withdraws: str | None) -> str:
    """The duty of the new entry. Raises UsageError where it is not known, or not clear which entry is meant."""
    if corrects and withdraws:
        raise click.UsageError("An entry corrects another or withdraws it: give one of --corrects and --withdraws.")
    if link := corrects or withdraws:
        from facts.evidence import explain_unclear

        found = next((entry for entry in manual.all_evidence if entry.id == link), None)
        if found is None:
            expect_known(link, [entry.id for entry in manual.all_evidence], "entry")
        elif obligation and obligation != found.obligation:
            raise click.UsageError(f"{link} is an entry for {found.obligation}, not for {obligation}.")
        else:
            obligation = found.obligation
            if why := explain_unclear(manual, found, corrects, withdraws):
                raise click.UsageError(f"It would not be clear what this says: {why}.")
    if obligation is None:
        raise click.UsageError("Missing option '--obligation': name the duty that it was done for.")
    expect_known(obligation, [one.id for one in manual.all_obligations], "obligation")
    return obligation


def _tell_worth(manual: Manual, obligation: str, day: date) -> None:
    """Say on the error stream why the entry that was just added counts for nothing, where it does not count."""
    from facts.evidence import Weight
    from facts.obligations import compute_standing

    one = next(one for one in manual.all_obligations if one.id == obligation)
    added = max(compute_standing(manual, one, day).evidence, key=lambda it: manual.all_evidence.index(it.entry))
    if added.weight not in (Weight.COUNTS, Weight.WITHDRAWAL):
        click.echo(f"Recorded, and it does not keep {obligation} yet: {added.why}.", err=True)


@contextmanager
def _refusals() -> Iterator[None]:
    """Ends the command with what the editor refuses to write, and why."""
    from editor.documents import InvalidError, NamelessError
    from editor.layout import UnsafeError

    try:
        yield
    except InvalidError as error:
        raise UnusableError(str(error)) from error
    except NamelessError as error:
        raise click.BadParameter(str(error), param_hint="--title") from error
    except UnsafeError as error:
        raise UnusableError(f"{error}. Nothing was written.") from error


def _write(root: Path, document: Document) -> None:
    """Write the new file, with the schema that it names, and say where it is. Raises UnusableError if it is there."""
    try:
        write_new(root / document.path, document.text)
    except FileExistsError as error:
        raise UnusableError(
            f"{document.path} is there already, and nothing is overwritten. Choose another title."
        ) from error
    click.echo(document.path)
    provide_schemas(root, document.path)
