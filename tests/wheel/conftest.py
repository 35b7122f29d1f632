"""The program as others install it: a wheel, put into an environment that knows nothing of this checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

Installed = Callable[..., subprocess.CompletedProcess[str]]


def ran(*words: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """A program run in a folder, with nothing of this checkout in its environment."""
    outside = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return subprocess.run(words, cwd=folder, env=outside, capture_output=True, text=True, check=False, timeout=300)


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment with the wheel. The packages that it needs are those of the tests: nothing is fetched."""
    place = tmp_path_factory.mktemp("wheel")
    built = ran(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", place, folder=ROOT)
    assert built.returncode == 0, built.stderr
    (wheel,) = place.glob("*.whl")
    venv.create(place / "env", symlinks=True)
    python = place / "env/bin/python"
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--disable-pip-version-check")
    installed = ran(*pip, "--no-index", "--no-deps", wheel, folder=place)
    assert installed.returncode == 0, installed.stderr
    # Of the folders on a .pth file, .pth files are not read: the one that leads to the checkout stays out.
    (site,) = (place / "env/lib").glob("python*/site-packages")
    (site / "of-the-tests.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return place / "env"


@pytest.fixture(scope="session")
def installed(environment: Path) -> Installed:
    """`installed("check", folder=...)`: the installed `sop`, run in a folder."""

    def run(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
        return ran(environment / "bin/sop", *words, folder=folder)

    return run
