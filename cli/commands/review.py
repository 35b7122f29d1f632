"""`sop review`: begin a review round, and close it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from cli.endings import UnusableError
from cli.files import write_new, write_whole
from cli.schema_files import provide_schemas
from cli.shared import Day, opened, root_option
from cli.unknown import tell_unknown
from model.problem import UnreadableError, describe

_FILE = click.Path(path_type=Path)


@click.group("review", epilog="Example: sop review start --team team.yaml --date 2026-11-24")
def command() -> None:
    """Begin a round in which the SOP Manual Team reviews the manual, and close it.

    A round records seats and decisions, never names. No day and no outcome is written that you did not give.
    """


@command.command("start", epilog="Example: sop review start --team team.yaml --date 2026-11-24")
@click.argument("sections", nargs=-1)
@click.option("--team", "team_file", type=_FILE, required=True, metavar="FILE", help="YAML: the seats, as in a round.")
@click.option(
    "--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which the team was convened."
)
@root_option
def start(sections: tuple[str, ...], team_file: Path, day: date, root: Path) -> None:
    """Write a round that has the SECTIONS, or every section, on its agenda with the digest of today's text."""
    from editor import rounds
    from editor.fresh import draft_file, number_round

    manual = opened(root)
    for one in sections:
        if one not in manual.section_by_id:
            raise UnusableError(tell_unknown("section", one, manual.section_by_id))
    if running := next((one for one in manual.rounds if not one.closed), None):
        raise UnusableError(f"{running.id} is under way. Close it first: sop review close {running.id}")
    try:
        team = rounds.read_team(str(team_file), _read_content(team_file))
    except UnreadableError as error:
        raise UnusableError("\n\n".join([*map(describe, error.problems), "Nothing was written."])) from error
    for office in [seat["office"] for seat in team if "office" in seat]:
        if office not in manual.office_by_id:
            raise UnusableError(tell_unknown("office", office, manual.office_by_id))
    name = number_round(manual, day.year)
    path = f"sop/reviews/{name}.yaml"
    found = rounds.begin_round(manual, name, day, team, sections)
    write_new(root / path, draft_file(path, found))
    click.echo(path)
    provide_schemas(root, path)


@command.command(
    "close",
    epilog="Example: sop review close REV-2026-1 --outcomes outcomes.yaml --date 2026-12-15",
)
@click.argument("round_id", metavar="ROUND")
@click.option(
    "--outcomes",
    type=_FILE,
    metavar="FILE",
    help="YAML: a list of section, date, outcome and, where the team noted something, remark.",
)
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which the round was closed.")
@root_option
def close(round_id: str, outcomes: Path | None, day: date, root: Path) -> None:
    """Record what was decided on each section of a ROUND, with its digest, and the day on which the round ended.

    Each section of the agenda needs a decision. A section that was changed since the round began was not kept.
    """
    from editor import rounds

    manual = opened(root)
    by_id = {one.id: one for one in manual.rounds}
    if round_id not in by_id:
        running = ", ".join(one.id for one in manual.rounds if not one.closed) or "none"
        raise UnusableError(f"There is no review round {round_id} in sop/reviews/. Under way: {running}.")
    one = by_id[round_id]
    file = root / one.file
    try:
        decided = rounds.read_outcomes(str(outcomes), _read_content(outcomes)) if outcomes else []
        text = rounds.close_round(manual, one, file.read_text("utf-8-sig"), day, decided)
    except UnreadableError as error:
        raise UnusableError("\n\n".join([*map(describe, error.problems), "Nothing was written."])) from error
    except rounds.RefusedError as error:
        raise UnusableError(str(error)) from error
    write_whole(file, text)
    click.echo(one.file)


def _read_content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UnusableError(f"{file} cannot be read: {(error.strerror or 'it cannot be opened').lower()}.") from error
