"""The program as a shell sees it: exit codes, streams, color on a terminal, and never a traceback."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

import cli
from tests.conftest import ManualAt

SOP = Path(sys.executable).parent / "sop"


def ran(*args: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([SOP, *args, "--root", root], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("day", "written", "code"),
    [
        ("2024-06-01", {}, 0),
        ("2026-03-01", {}, 1),
        ("2026-03-01", {"sop/terms.yaml": "terms: ["}, 2),
        ("2026-02-30", {}, 2),
    ],
)
def test_exit_codes(manual_at: ManualAt, day: str, written: dict[str, str], code: int):
    result = ran("check", "--as-of", day, root=manual_at(written=written))
    assert result.returncode == code
    assert bool(result.stderr) == (code == 2)
    assert bool(result.stdout) == (code != 2)
    assert "Traceback" not in result.stderr


def test_a_reader_that_stops_early_gets_no_traceback(manual_at: ManualAt):
    root = manual_at()
    command = f"'{SOP}' policy 01.1 --root '{root}' | true"
    result = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert result.stderr == ""


class TestFault:
    """An exception that the program does not expect."""

    @pytest.fixture(autouse=True)
    def fault(self, monkeypatch: pytest.MonkeyPatch, manual_at: ManualAt) -> None:
        def broken(*args: object, **more: object) -> None:
            raise ZeroDivisionError("nobody foresaw this")

        monkeypatch.setattr("cli.commands.check.judge", broken)
        monkeypatch.setattr(sys, "argv", ["sop", "check", "--root", str(manual_at())])
        monkeypatch.delenv("SOP_DEBUG", raising=False)

    def test_ends_in_one_line(self, capsys: pytest.CaptureFixture[str]):
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert ended.value.code == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.count("\n") == 1
        assert said.err.startswith(
            "sop: a fault of this program, not of your files: ZeroDivisionError: nobody foresaw this "
        )

    def test_is_shown_whole_where_it_is_asked_for(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("SOP_DEBUG", "1")
        with pytest.raises(ZeroDivisionError):
            cli.main()


def on_a_terminal(*args: str, root: Path, **environment: str) -> str:
    """What the program prints where its output is a terminal."""
    ours, its = pty.openpty()
    given = {**{name: value for name, value in os.environ.items() if name != "NO_COLOR"}, **environment}
    with subprocess.Popen([SOP, *args, "--root", root], stdout=its, stdin=its, env=given):
        os.close(its)
        printed = b""
        try:
            while piece := os.read(ours, 4096):
                printed += piece
        except OSError:  # how Linux says that the other end is closed
            pass
        finally:
            os.close(ours)
    return printed.decode()


class TestColor:
    GIVEN = (["check", "--as-of", "2026-03-01"], ["policy", "01.1", "--view", "redline"])

    @pytest.mark.parametrize("args", GIVEN, ids=lambda args: args[0])
    def test_a_terminal_gets_it(self, manual_at: ManualAt, args: list[str]):
        printed = on_a_terminal(*args, root=manual_at())
        assert "\x1b[31m" in printed
        assert "{+" not in printed

    @pytest.mark.parametrize("args", GIVEN, ids=lambda args: args[0])
    def test_not_where_it_is_declined(self, manual_at: ManualAt, args: list[str]):
        assert "\x1b[31m" not in on_a_terminal(*args, root=manual_at(), NO_COLOR="1")
