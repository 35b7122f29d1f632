"""A whole process, from its start to its end: what it cost."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """Processor time in seconds, user and system, and the most memory that was held at once, in bytes."""

    seconds: float
    peak: int


def run(command: Sequence[str | Path], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command in a folder to its end. Raises RuntimeError, with what it said, where it ends with anything but 0.

    Processor time, since none of what is measured waits for anything, and other work on the machine changes it least.
    """
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(
            command, cwd=folder, env=os.environ | (environment or {}), stdout=said, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            said.seek(0)
            text = said.read()[-2000:].decode("utf-8", "replace")
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{text}")
    # Linux counts in kB. A child starts with its parent's peak, so the benchmarks themselves must stay small: whatever
    # loads a manual runs as a process of its own.
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)
