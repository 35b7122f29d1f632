"""Every command keeps the same promises: its help shows an example that runs, and its exit code says how it went."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import click
import pytest

from cli import sop
from cli.commands import COMMANDS
from tests.conftest import ManualAt, RunSop

ROOT = Path(__file__).parent.parent.parent

READING = ("check", "coverage", "digest", "policy", "stats")
"""The commands that write nothing but their output."""

OF_NO_MANUAL = ("explain", "figures", "rules")
"""The commands that tell of the checker itself, or read other files."""


def command(name: str) -> click.Command:
    found = sop.get_command(click.Context(sop), name)
    assert found is not None
    return found


def example(name: str) -> list[str]:
    """The arguments of the example in a command's help, the command's own name left out."""
    found = re.fullmatch(rf"Example: sop {name} ?(.*)", command(name).epilog or "")
    assert found, f"sop {name} --help has no example"
    return shlex.split(found[1])


def test_the_list_of_commands_is_that_of_the_files():
    files = (ROOT / "cli" / "commands").glob("[!_]*.py")
    assert list(COMMANDS) == sorted(file.stem for file in files)


def test_a_command_is_imported_only_when_it_is_asked_for():
    told = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))"
    ended = subprocess.run(
        [sys.executable, "-c", f"{told}; from cli import main; main()", "rules"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert [name for name in COMMANDS if f"cli.commands.{name}" in ended.stderr.split()] == ["rules"]


def test_help_lists_every_command(run_sop: RunSop):
    said = run_sop("--help").output
    assert [name for name in COMMANDS if f"\n  {name} " not in said] == []
    assert "Example: sop check" in said


def test_an_unknown_command_is_misuse(run_sop: RunSop):
    result = run_sop("chek")
    assert result.exit_code == 2
    assert "No such command 'chek'" in result.output


def test_the_version_is_told(run_sop: RunSop):
    assert re.fullmatch(r"sop \d+\.\d+\.\d+\n", run_sop("--version").output)


@pytest.mark.parametrize("name", COMMANDS)
class TestCommand:
    def test_its_help_says_what_it_does_and_shows_an_example(self, run_sop: RunSop, name: str):
        for flag in ("-h", "--help"):
            result = run_sop(name, flag)
            assert result.exit_code == 0
            assert f"Usage: sop {name}" in result.output
            assert f"Example: sop {name}" in result.output

    def test_its_example_is_understood(self, name: str):
        command(name).make_context(name, example(name))

    def test_it_has_root(self, name: str):
        found = command(name)
        for one in found.commands.values() if isinstance(found, click.Group) else [found]:
            assert any(option.name == "root" for option in one.params) == (name not in OF_NO_MANUAL)

    def test_a_folder_without_sop_is_unreadable(
        self, run_sop: RunSop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
    ):
        monkeypatch.chdir(tmp_path)
        if name == "figures":  # It reads the file that its example names.
            Path("arrests.csv").write_text("group,count,base\nWhite,1,20\nBlack,2,20\n", "utf-8")
        if name in OF_NO_MANUAL:
            assert run_sop(name, *example(name)).exit_code == 0
            return
        result = run_sop(name, *example(name), root=tmp_path)
        assert result.exit_code == 2
        if name == "diff":  # It looks for the other manual in git first.
            assert f"{tmp_path} is not in a git repository that can be read" in result.output
            return
        assert f"there is no folder sop/ in {tmp_path}\n" in result.output
        assert "name that folder with --root" in result.output

    def test_an_option_that_it_has_not_is_misuse(self, run_sop: RunSop, name: str):
        result = run_sop(name, "--zebra")
        assert result.exit_code == 2
        assert "No such option" in result.output


@pytest.mark.parametrize("name", READING)
def test_its_example_runs_on_the_real_manual(run_sop: RunSop, monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.chdir(ROOT)
    result = run_sop(name, *example(name))
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert result.exit_code in ((0, 1) if name == "check" else (0,))
    assert result.output


def test_the_example_of_pages_runs(run_sop: RunSop, monkeypatch: pytest.MonkeyPatch, manual_at: ManualAt):
    monkeypatch.chdir(manual_at())
    assert run_sop("pages", *example("pages")).exit_code == 0
    assert (Path("manual-pages") / "docs/index.md").is_file()


@pytest.mark.parametrize("name", READING)
def test_a_pipe_gets_no_color(run_sop: RunSop, name: str):
    given = ["02.31", "--view", "redline"] if name == "policy" else []
    assert "\x1b" not in run_sop(name, *given, root=ROOT).output


@pytest.mark.parametrize("name", READING)
def test_the_same_files_give_the_same_output(run_sop: RunSop, tmp_path: Path, manual_at: ManualAt, name: str):
    given = {"policy": ["01.1"], "check": ["--as-of", "2026-03-01"]}.get(name, [])
    root = manual_at()
    shutil.copytree(root, tmp_path / "elsewhere")
    assert run_sop(name, *given, root=root).output == run_sop(name, *given, root=tmp_path / "elsewhere").output


class TestAsOf:
    @pytest.mark.parametrize("day", ["2026-02-30", "11/24/2026", "today", "2026-1-1", "", "20260101", "0000-01-01"])
    def test_what_is_no_day_is_misuse(self, run_sop: RunSop, manual_at: ManualAt, day: str):
        result = run_sop("check", "--as-of", day, root=manual_at())
        assert result.exit_code == 2
        assert f'"{day}" is no day of the calendar written year-month-day, such as 2026-11-24.' in result.output

    @pytest.mark.parametrize("day", ["1980-01-01", "2024-02-29", "2099-12-31"])
    def test_every_day_within_reach_will_do(self, run_sop: RunSop, manual_at: ManualAt, day: str):
        assert run_sop("check", "--as-of", day, "--fail-on", "never", root=manual_at()).exit_code == 0

    @pytest.mark.parametrize("command", ["check", "due", "build", "pages", "diff", "serve"])
    @pytest.mark.parametrize("day", ["0001-01-01", "1979-12-31", "2100-01-01", "9999-12-31"])
    def test_a_day_out_of_reach_is_refused_with_the_bounds(
        self, run_sop: RunSop, manual_at: ManualAt, command: str, day: str
    ):
        result = run_sop(command, "--as-of", day, root=manual_at())
        assert result.exit_code == 2
        assert f"{day} is out of reach. Write a day from 1980-01-01 to 2099-12-31." in result.output

    def test_is_today_where_it_is_left_out(self, run_sop: RunSop, manual_at: ManualAt):
        found = re.search(r'"as_of": "(.*)"', run_sop("check", "--format", "json", root=manual_at()).output)
        assert found
        assert abs((date.fromisoformat(found[1]) - date.today()).days) <= 1  # noqa: DTZ011 - as the command reads it


def test_build_refuses_a_word_that_two_terms_share(manual_at: ManualAt, run_sop: RunSop, tmp_path: Path):
    terms = """
terms:
  - {id: firearm, term: firearm, also: [gun], means: It fires., basis: proposal}
  - {id: taser, term: Taser, also: [Gun], means: It stuns., basis: proposal}
"""
    root = manual_at(merged={"sop/terms.yaml": terms})
    result = run_sop("build", "--out", str(tmp_path / "site"), root=root)
    assert result.exit_code == 1
    assert (
        '"Gun" is another name of the term "Taser" and of the term "firearm"; first in sop/terms.yaml:' in result.output
    )
    assert not (tmp_path / "site").exists()
