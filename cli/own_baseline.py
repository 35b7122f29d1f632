"""The manual before this work, found without being named: as it was where the work left the default branch."""

from __future__ import annotations

import subprocess
from pathlib import Path

import click

from model import Manual, UnreadableError
from reading.memo import Memo

_BRANCHES = ("refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master")


def load_own_before(root: Path, memo: Memo | None = None) -> Manual | None:
    """The manual at the commit where the work in `root` left the default branch; at HEAD, on that branch itself.

    None, without a word, where there is nothing to compare with: no git, no commit, no manual in it, no change since.
    A clone without the commit where the branches part is told in one line: something there was not looked at.
    """
    commit = _find_commit(root)
    if commit is None:
        return None
    # Imported here: a folder without changes, or without git, needs none of it.
    from cli.baseline import NoBaselineError, load_at

    try:
        return load_at(root, commit, memo)
    except (NoBaselineError, UnreadableError):
        return None


def _find_commit(root: Path) -> str | None:
    head = _ask(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if not head:
        return None
    branch = _find_default_branch(root)
    left = _ask(root, "merge-base", branch, "HEAD") if branch else head
    if left is None:
        click.echo(
            f"What is committed on this branch is not compared with {branch}: this clone has only the newest commits. "
            "`git fetch --unshallow` brings the others.",
            err=True,
        )
        left = head
    # Where nothing differs, the rules about changes find nothing.
    return None if left == head and _ask(root, "status", "--porcelain", "--", "sop") == "" else left


def _find_default_branch(root: Path) -> str | None:
    """The branch from which others are made: as the server says, else one of the usual names; None for none."""
    named = _ask(root, "symbolic-ref", "--quiet", "refs/remotes/origin/HEAD")
    candidates = (named, *_BRANCHES) if named else _BRANCHES
    return next(
        (one for one in candidates if _ask(root, "rev-parse", "--verify", "--quiet", f"{one}^{{commit}}")), None
    )


def _ask(root: Path, *words: str) -> str | None:
    """What git prints, without the line end; None where it knows no answer or is not there."""
    try:
        ended = subprocess.run(["git", *words], cwd=root, capture_output=True, check=False)
    except OSError:
        return None
    return ended.stdout.decode(errors="replace").strip() if ended.returncode == 0 else None
