"""The validators that npm has, and the Node.js to run them in: tests/schemas/node, installed as its lock says.

`python -m tests.schemas.npm` installs them, so that a slow first fetch is done before the tests start. Where they are
there already, it does nothing, in an instant.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "node"

_MODULES = FOLDER / "node_modules"
_INSTALLED = _MODULES / ".installed-from"


def install() -> None:
    """Make node_modules hold what package-lock.json says. Raises `SystemExit` with what npm said where that fails."""
    lock = hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()
    if _INSTALLED.exists() and _INSTALLED.read_text("utf-8") == lock:
        return
    shutil.rmtree(_MODULES, ignore_errors=True)
    # No package may run a script of its own: what they bring is all that is needed.
    ended = _run("npm", "ci", "--ignore-scripts", "--no-progress")
    if ended.returncode != 0:
        raise SystemExit(f"The validators of tests/schemas/node could not be installed:\n{ended.stdout}{ended.stderr}")
    _INSTALLED.write_text(lock, "utf-8")


def answers_of_npm(questions: dict[str, Any]) -> Any:
    """What validate.mjs answers, which says itself what goes in and out. Installs the validators where needed."""
    install()
    ended = _run("node", "validate.mjs", given=json.dumps(questions))
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


def _run(program: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run a program of the Node.js that is installed with the other packages for the tests, whatever else is there."""
    command = [str(Path(sys.executable).parent / program), *arguments]
    return subprocess.run(
        command, cwd=FOLDER, input=given, capture_output=True, text=True, encoding="utf-8", check=False
    )


if __name__ == "__main__":
    install()
