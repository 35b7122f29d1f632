"""`sop review`: begin a review round, record what its meetings decide, see what is left, and close it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import click

from cli.endings import UnusableError
from cli.files import write_new, write_whole
from cli.schema_files import provide_schemas
from cli.shared import Day, Words, open_manual, root_option
from cli.unknown import tell_unknown
from model import Manual
from model.problem import UnreadableError, describe, join_words, show_path
from model.review import Round

_FILE = click.Path(path_type=Path)
_OUTCOMES = ("kept", "changed", "archive", "put-off")


@click.group("review", epilog="Example: sop review start --team team.yaml --date 2026-11-24")
def command() -> None:
    """Begin a round in which the SOP Manual Team reviews the manual, record its meetings, and close it.

    A round records seats and decisions, never names. No day and no outcome is written that you did not give.
    """


@command.command("start", epilog="Example: sop review start --team team.yaml --date 2026-11-24")
@click.argument("sections", nargs=-1)
@click.option("--team", "team_file", type=_FILE, required=True, metavar="FILE", help="YAML: the seats, as in a round.")
@click.option(
    "--date", "day", type=Day(), required=True, metavar="DATE", help="The day on which the team was convened."
)
@click.option("--as-needed", is_flag=True, help="A review of the SECTIONS in between, for no regular review.")
@root_option
def start(sections: tuple[str, ...], team_file: Path, day: date, as_needed: bool, root: Path) -> None:
    """Write a round that has the SECTIONS, or every section, on its agenda with the digest of today's text.

    The team needs every seat that the policy asks for. With --as-needed the round may run beside another.
    """
    from editor import rounds
    from editor.fresh import draft_file, number_round

    manual = open_manual(root)
    for one in sections:
        if one not in manual.section_by_id:
            raise UnusableError(tell_unknown("section", one, manual.section_by_id))
    if as_needed and not sections:
        raise UnusableError("Name the sections that are to be reviewed as needed: sop review start SOP-3.2 --as-needed")
    if running := next(
        (one for one in manual.rounds if not (one.closed or as_needed or one.kind == "as-needed")), None
    ):
        raise UnusableError(f"{running.id} is under way. Close it first: sop review close {running.id}")
    try:
        team = rounds.read_team(show_path(team_file), _read_content(team_file))
    except UnreadableError as error:
        raise UnusableError("\n\n".join([*map(describe, error.problems), "Nothing was written."])) from error
    for office in [seat["office"] for seat in team if "office" in seat]:
        if office not in manual.office_by_id:
            raise UnusableError(tell_unknown("office", office, manual.office_by_id))
    if missing := rounds.list_missing_seats(manual, team):
        raise UnusableError(
            f"The team lacks {' and '.join(missing)}. Add it to {show_path(team_file)} if somebody in it takes part; "
            "else the team is not whole, and its review would not count. Nothing was written."
        )
    name = number_round(manual, day.year)
    path = f"sop/reviews/{name}.yaml"
    found = rounds.begin_round(manual, name, day, team, sections, as_needed=as_needed)
    write_new(root / path, draft_file(path, found))
    click.echo(path)
    provide_schemas(root, path)


@command.command("record", epilog="Example: sop review record REV-2026-1 SOP-3.2=kept SOP-3.3=kept --date 2026-12-01")
@click.argument("round_id", metavar="ROUND")
@click.argument("decisions", metavar="SECTION=OUTCOME", nargs=-1, required=True)
@click.option("--date", "day", type=Day(), required=True, metavar="DATE", help="The day of the meeting.")
@click.option("--remark", type=Words(), help="What the team noted, for each section named.")
@click.option("--until", type=Day(), metavar="DATE", help="For put-off: the last day by which it is to be reviewed.")
@click.option("--reason", type=Words(), help="For put-off: why.")
@root_option
def record(
    round_id: str,
    decisions: tuple[str, ...],
    day: date,
    remark: str | None,
    until: date | None,
    reason: str | None,
    root: Path,
) -> None:
    """Record what one meeting of a ROUND decided; the round goes on.

    The outcomes are kept, changed, archive and put-off. What is put off needs --until and --reason, and counts as no
    review.
    """
    from editor import rounds

    manual = open_manual(root)
    one = _find_round(manual, round_id)
    decided = []
    for decision in decisions:
        name, sign, outcome = decision.partition("=")
        if not sign or outcome not in _OUTCOMES:
            raise UnusableError(
                f'"{decision}" is no decision. Write SECTION=OUTCOME; an outcome is {join_words(_OUTCOMES)}.'
            )
        if name not in manual.section_by_id:
            raise UnusableError(tell_unknown("section", name, manual.section_by_id))
        found = {"section": name, "date": day.isoformat(), "outcome": outcome}
        if outcome == rounds.PUT_OFF:
            if until is None or reason is None:
                raise UnusableError(f"{name} is put off: say until when with --until, and why with --reason.")
            found |= {"until": until.isoformat(), "reason": reason}
        elif remark:
            found["remark"] = remark
        decided.append(found)
    file = root / one.file
    with _refusals():
        text = rounds.record_outcomes(manual, one, file.read_text("utf-8-sig"), decided)
    write_whole(file, text)
    click.echo(one.file)
    left = len(rounds.list_left(one)) - len({it["section"] for it in decided} & set(rounds.list_left(one)))
    click.echo(f"{left} of {len(one.agenda)} sections of its agenda are left.", err=True)


@command.command("status", epilog="Example: sop review status")
@click.argument("round_id", metavar="[ROUND]", required=False)
@root_option
def status(round_id: str | None, root: Path) -> None:
    """Print how far a ROUND is, or each round that is under way: what was decided, what was put off, what is left."""
    from cli.render.rounds import render_round

    manual = open_manual(root)
    chosen = [_find_round(manual, round_id)] if round_id else [one for one in manual.rounds if not one.closed]
    if not chosen:
        click.echo("No review round is under way. Begin one: sop review start --team team.yaml --date DATE")
    click.echo("\n".join(render_round(manual, one) for one in chosen), nl=False)


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

    manual = open_manual(root)
    one = _find_round(manual, round_id)
    file = root / one.file
    with _refusals():
        decided = rounds.read_outcomes(show_path(outcomes), _read_content(outcomes)) if outcomes else []
        text = rounds.close_round(manual, one, file.read_text("utf-8-sig"), day, decided)
    write_whole(file, text)
    click.echo(one.file)


def _find_round(manual: Manual, round_id: str) -> Round:
    for one in manual.rounds:
        if one.id == round_id:
            return one
    running = ", ".join(one.id for one in manual.rounds if not one.closed) or "none"
    raise UnusableError(f"There is no review round {round_id} in sop/reviews/. Under way: {running}.")


@contextmanager
def _refusals() -> Iterator[None]:
    """Ends the command with what the editor refuses to write, and why."""
    from editor.layout import UnsafeError
    from editor.rounds import RefusedError

    try:
        yield
    except UnreadableError as error:
        raise UnusableError("\n\n".join([*map(describe, error.problems), "Nothing was written."])) from error
    except RefusedError as error:
        raise UnusableError(str(error)) from error
    except UnsafeError as error:
        raise UnusableError(f"{error}. Nothing was written.") from error


def _read_content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UnusableError(
            f"{show_path(file)} cannot be read: {(error.strerror or 'it cannot be opened').lower()}."
        ) from error
