"""Real git repositories for tests: nothing of the machine's own settings reaches them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.overlay import overlaid

_ALONE = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "An Editor",
    "GIT_AUTHOR_EMAIL": "editor@example.org",
    "GIT_COMMITTER_NAME": "An Editor",
    "GIT_COMMITTER_EMAIL": "editor@example.org",
}


def git(folder: Path, *words: str) -> str:
    """Run git in a folder; what it prints. Raises where it fails."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | _ALONE
    ended = subprocess.run(["git", *words], cwd=folder, env=clean, capture_output=True, text=True, check=True)
    return ended.stdout.strip()


def committed(folder: Path, message: str = "A change") -> str:
    """Commit everything in the folder; the commit's id."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def repository(folder: Path) -> Path:
    """A repository on the branch main whose one commit holds the sample manual."""
    overlaid(folder)
    git(folder, "init", "--quiet", "--initial-branch=main")
    committed(folder, "The sample")
    return folder
