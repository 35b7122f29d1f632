"""`sop new`: a new file of sop/, with the next id and each field explained."""

from __future__ import annotations

import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any

import click

from cli.files import write_new, write_whole
from cli.shared import Day, opened, root_option
from model.problem import find_nearest, join_words
from reading.yaml_reader import Data

_implements = click.option(
    "--implements", multiple=True, metavar="CLAUSE", help="A policy clause that it carries out. Can be repeated."
)


@click.group(
    "new", epilog='Example: sop new section --chapter 3 --title "Storage" --owner sso --audience sso --date 2026-11-24'
)
def command() -> None:
    """Write a new file into sop/: valid, with the next id, and each field explained in a comment.

    What stands there already is never overwritten, and no date is written that you did not give.
    """


@command.command("section", epilog=command.epilog)
@click.option("--chapter", type=int, required=True, help="The chapter's number.")
@click.option("--title", required=True, help="The section's title.")
@click.option("--owner", required=True, metavar="OFFICE", help="The office that answers for it.")
@click.option("--audience", "audiences", multiple=True, required=True, help="Who needs it. Can be repeated.")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day of this first draft.")
@_implements
@root_option
def section(
    chapter: int, title: str, owner: str, audiences: tuple[str, ...], day: date, implements: tuple[str, ...], root: Path
) -> None:
    """Begin a section of the manual: a draft, to be filled in."""
    from editor.fresh import UNWRITTEN, next_section, slug

    manual = opened(root)
    _known(str(chapter), [str(one.number) for one in manual.settings.chapters], "chapter")
    _known(owner, manual.offices, "office")
    for audience in audiences:
        _known(audience, [one.id for one in manual.settings.audiences], "audience")
    for clause in implements:
        _known(clause, manual.clauses, "clause")
    name = next_section(manual, chapter)
    step: Data = {"who": owner, "does": UNWRITTEN, "basis": "proposal"}
    change: Data = {"revision": 1, "date": day.isoformat(), "changed": "First draft.", "why": UNWRITTEN}
    found: dict[str, Data] = {
        "id": name,
        "title": title,
        "revision": 1,
        "history": [change],
        "status": "draft",
        "since": day.isoformat(),
        "owner": owner,
        "audiences": list(dict.fromkeys(audiences)),
        "access": {"level": "public"},
        "implements": list(dict.fromkeys(implements)),
        "short_answer": UNWRITTEN,
        "purpose": UNWRITTEN,
        "steps": [step],
    }
    _write(root, f"sop/sections/{name.removeprefix('SOP-')}-{_slug(slug(title))}.yaml", found)


@command.command(
    "incident-type",
    epilog='Example: sop new incident-type --title "Firearm found" --section SOP-6.1',
)
@click.option("--title", required=True, help="The type's name; its id is made from it.")
@click.option("--section", required=True, metavar="SECTION", help="The section that it is part of.")
@_implements
@root_option
def incident_type(title: str, section: str, implements: tuple[str, ...], root: Path) -> None:
    """Begin a kind of incident that an SSO must report: a draft, to be filled in."""
    from editor.fresh import UNWRITTEN, slug

    manual = opened(root)
    _known(section, manual.section_by_id, "section")
    for clause in implements:
        _known(clause, manual.clauses, "clause")
    name = _slug(slug(title))
    found: dict[str, Data] = {
        "id": f"INC-{name}",
        "title": title,
        "section": section,
        "status": "draft",
        "definition": UNWRITTEN,
        "implements": list(dict.fromkeys(implements)),
        "contact_kinds": [],
        "triggers": [],
        "examples": [UNWRITTEN],
        "near_misses": [UNWRITTEN],
        "basis": "proposal",
    }
    _write(root, f"sop/incidents/types/{name}.yaml", found)


@command.command(
    "review",
    epilog='Example: sop new review --date 2026-11-24 --department "School safety" --community "A parent"',
)
@click.option(
    "--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which the team was convened."
)
@click.option("--department", multiple=True, metavar="SEAT", help="A seat from a District department. Can be repeated.")
@click.option("--community", multiple=True, metavar="SEAT", help="A seat from the community. Can be repeated.")
@root_option
def review(day: date, department: tuple[str, ...], community: tuple[str, ...], root: Path) -> None:
    """Begin a review round with no section in it yet. `sop review start` makes one with every section."""
    from editor.fresh import next_round

    if not (department or community):
        raise click.UsageError("Name the seats of the team with --department and --community. Seats, never people.")
    name = next_round(opened(root), day.year)
    team: list[Data] = [{"seat": seat, "from": "department"} for seat in department]
    team += [{"seat": seat, "from": "community"} for seat in community]
    found: dict[str, Data] = {"id": name, "convened": day.isoformat(), "team": team, "sections": []}
    _write(root, f"sop/reviews/{name}.yaml", found)


@command.command(
    "evidence",
    epilog="Example: sop new evidence --obligation OBL-board-report --date 2027-01-15 --by chief-operations-officer"
    ' --what "The report was given to the Board."',
)
@click.option("--obligation", required=True, metavar="OBLIGATION", help="The duty that it was done for.")
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which it was done.")
@click.option("--what", required=True, help="What was done, in a sentence. Never a person's name.")
@click.option("--by", "office", required=True, metavar="OFFICE", help="The office that records it.")
@click.option("--reference", help="Where it can be looked up: a public agenda item, a document number.")
@click.option("--event", type=Day(), metavar="DATE", help="For a duty that an event sets off: the day of the event.")
@root_option
def evidence(
    obligation: str, day: date, what: str, office: str, reference: str | None, event: date | None, root: Path
) -> None:
    """Record that something was done for a duty, in the file of its year.

    Entries that stand there stay as they are, letter for letter: this one is added at the end.
    """
    from editor.fresh import next_evidence
    from editor.writing import edited, node

    manual = opened(root)
    _known(obligation, [one.id for one in manual.all_obligations], "obligation")
    _known(office, manual.offices, "office")
    entry: dict[str, Data] = {
        "id": next_evidence(manual, day.year),
        "obligation": obligation,
        "date": day.isoformat(),
        "what": what,
        "recorded_by": office,
    }
    if reference:
        entry["reference"] = reference
    if event:
        entry["event"] = event.isoformat()
    path = f"sop/program/evidence/{day.year}.yaml"
    file = root / path
    if not file.exists():
        _write(root, path, {"id": f"EVD-{day.year}", "entries": [entry]})
        return
    before = _data(path, file.read_bytes())
    wanted: dict[str, Any] = before | {"entries": [*before["entries"], entry]}

    def add(found: Any) -> None:
        found["entries"].append(node(entry))

    _valid(path, wanted)
    write_whole(file, edited(path, file.read_text("utf-8-sig"), add, wanted))
    click.echo(path)


def _write(root: Path, path: str, found: dict[str, Data]) -> None:
    """Write the new file and say where it is; end the program with 2 where it would be no good or is there already."""
    from editor.fresh import new_file
    from editor.layout import UnsafeError

    _valid(path, found)
    try:
        write_new(root / path, new_file(path, found))
    except UnsafeError as error:
        click.echo(f"{error}. Nothing was written.", err=True)
        sys.exit(2)
    except FileExistsError:
        click.echo(f"{path} is there already, and nothing is overwritten. Choose another title.", err=True)
        sys.exit(2)
    click.echo(path)


def _valid(path: str, found: dict[str, Any]) -> None:
    """End the program with 2 where the schema refuses what was asked for."""
    from model.manual import find_kind
    from model.places import Places, Source
    from reading.schema import find_problems

    kind = find_kind(path)
    assert kind is not None
    if slips := find_problems(kind.schema, found, Places(Source(path, ""), (1, 1, 0))):
        for slip in slips:
            click.echo(f"{slip.message}. {slip.mend}", err=True)
        sys.exit(2)


def _data(path: str, content: bytes) -> dict[str, Any]:
    from reading.yaml_reader import read

    found, _ = read(path, content)
    assert found is not None
    assert isinstance(found.data, dict)
    return found.data


def _slug(slug: str) -> str:
    if not slug:
        raise click.BadParameter(
            "The title needs a letter or a digit, as the file is named for it.", param_hint="--title"
        )
    return slug


def _known(value: str, ids: Collection[str], what: str) -> None:
    if value not in ids:
        near = find_nearest(value, ids)
        guess = (
            f'Did you mean "{near}"?' if near else f"There is {join_words(list(ids))}." if 0 < len(ids) <= 12 else ""
        )
        raise click.UsageError(f'There is no {what} "{value}". {guess}'.strip())
