"""The example in the help of each command that writes files, run on a copy of the manual itself."""

from __future__ import annotations

import shlex
import shutil
from pathlib import Path

import click
import pytest

from cli.commands import fmt, new, review
from reading import load
from tests.conftest import RunSop

SOP = Path(__file__).parents[2] / "sop"
TEAM = "[{seat: School safety, from: department}, {seat: A parent, from: community}]\n"


def leaves(command: click.Command) -> list[click.Command]:
    return [*command.commands.values()] if isinstance(command, click.Group) else [command]


COMMANDS = [one for command in (fmt.command, new.command, review.command) for one in leaves(command)]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: str(command.name))
def test_it_runs(command: click.Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run_sop: RunSop):
    shutil.copytree(SOP, tmp_path / "sop")
    monkeypatch.chdir(tmp_path)
    Path("team.yaml").write_text(TEAM, "utf-8")
    if command.name in ("close", "record", "status"):
        assert run_sop("review", "start", "--team", "team.yaml", "--date", "2026-11-24").exit_code == 0
    if command.name == "close":
        (begun,) = load(tmp_path).rounds
        kept = (f"- {{section: {one.section}, date: 2026-12-01, outcome: kept}}\n" for one in begun.agenda)
        Path("outcomes.yaml").write_text("".join(kept), "utf-8")
    assert command.epilog
    program, *arguments = shlex.split(command.epilog.removeprefix("Example: "))
    assert program == "sop"
    result = run_sop(*arguments)
    assert result.exit_code == 0, result.output
    written = [] if command.name == "status" else result.stdout.split()
    assert len(written) == (0 if command.name in ("fmt", "status") else 1)
    assert run_sop("fmt", "--check", *written).exit_code == 0
    assert run_sop("check", "--select", "reference-unknown,id-duplicate").exit_code == 0
