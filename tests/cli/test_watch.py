"""`sop check --watch`: it checks on each save, and Ctrl+C ends it whatever it is doing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

import pytest

from tests.conftest import ManualAt, RunSop

_SOP = (sys.executable, "-X", "faulthandler", "-c", "from cli import main; main()")
_IN_THE_BACKGROUND = ("sh", "-c", """trap "" INT; exec "$0" "$@" """)
"""Starts a program as a shell does that has no job control: Ctrl+C is ignored in it."""

_HUNG = 900
"""Seconds after which a process counts as hung, on the slowest machine: it is then made to say what it was doing."""

_LOST = """
import signal, sys
from pathlib import Path
from cli.watch import watch_saves

class Finalized:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)  # Python drops what is raised here

with watch_saves(Path(sys.argv[1])) as each:
    Finalized()
    print("ends after", len(list(each)))
"""

_BUSY = """
import os, signal, sys
from itertools import count
from pathlib import Path
from threading import Thread
from cli.watch import watch_saves

file = Path(sys.argv[1], "a.yaml")

def write():
    for number in count():
        file.write_text(str(number))
        if number == 500:
            os.kill(os.getpid(), signal.SIGINT)

try:
    with watch_saves(file.parent) as each:
        Thread(target=write, daemon=True).start()
        for _ in each:
            pass
except KeyboardInterrupt:
    print("interrupted")
"""


class TestEachSave:
    def test_is_checked_even_after_a_file_that_cannot_be_read(self, manual_at: ManualAt):
        root = manual_at()
        section = root / "sop/sections/1.1-sample.yaml"
        whole = section.read_text("utf-8")
        with started((*_SOP, "check", "--watch", "--as-of", "2026-02-02", "--root", str(root))) as watching:
            read_until(watching, "review-overdue")
            read_until(watching, "Watching")
            section.write_text("not: [yaml", "utf-8")
            read_until(watching, "cannot be read")
            section.write_text(whole.replace("since: 2024-02-01", "since: 2025-02-01"), "utf-8")
            read_until(watching, "[review-never]")
            ends_on_ctrl_c(watching)


class TestCtrlC:
    def test_ends_it_where_it_was_started_in_the_background_of_a_script(self, manual_at: ManualAt):
        watch = ("check", "--watch", "--as-of", "2026-02-02", "--root", str(manual_at()))
        with started((*_IN_THE_BACKGROUND, *_SOP, *watch)) as watching:
            read_until(watching, "Watching")
            ends_on_ctrl_c(watching)

    def test_ends_it_where_python_drops_the_exception(self, tmp_path: Path):
        with started((sys.executable, "-X", "faulthandler", "-c", _LOST, str(tmp_path))) as watching:
            assert read_until(watching, "ends after") == "ends after 0\n"

    def test_ends_it_while_files_are_saved_without_a_pause(self, tmp_path: Path):
        with started((sys.executable, "-X", "faulthandler", "-c", _BUSY, str(tmp_path))) as watching:
            read_until(watching, "interrupted")


def test_a_folder_without_a_manual_ends_it_at_once(run_sop: RunSop, tmp_path: Path):
    assert run_sop("check", "--watch", root=tmp_path).exit_code == 2


@contextmanager
def started(command: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """A process whose output can be read while it runs. One that hangs prints what each thread was doing, and ends."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, encoding="utf-8"
    ) as process:
        # With `-X faulthandler` this signal prints the stack of each thread.
        hung = Timer(_HUNG, process.send_signal, [signal.SIGABRT])
        hung.start()
        try:
            yield process
        finally:
            hung.cancel()
            process.kill()


def read_until(process: subprocess.Popen[str], words: str) -> str:
    """The first line that holds these words; fails with all that was printed where the process ends before."""
    lines = []
    for line in process.stdout or ():
        if words in line:
            return line
        lines.append(line)
    pytest.fail(f'It ended with {process.wait()} and never printed "{words}":\n{"".join(lines)}')


def ends_on_ctrl_c(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGINT)
    rest = process.stdout.read() if process.stdout else ""
    assert process.wait() == 0, rest
