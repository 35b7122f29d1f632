"""The manual before this work, found without being named: as it was where the work left the default branch."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import click

from model import Manual, UnreadableError
from reading.memo import Memo

_BRANCHES = ("refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master")


def load_own_before(root: Path, memo: Memo | None = None) -> Manual | None:
    """The manual at the commit where the work in `root` left the default branch; at HEAD, on that branch itself.

    None, without a word, where there is nothing to compare with: no git, no commit, no manual in it, no change since.
    Where git lacks what is asked for, or the manual of then cannot be read, a line says what was not looked at.
    """
    commit = _find_commit(root)
    if commit is None:
        return None
    # Imported here: a folder without changes, or without git, needs none of it.
    from cli.baseline import NoBaselineError, NoManualError, load_at

    try:
        return load_at(root, commit, memo)
    except NoManualError:
        return None
    except NoBaselineError as error:
        _tell(str(error))
    except UnreadableError as error:
        first = error.problems[0]
        _tell(f"As it was at {commit[:12]}, the manual cannot be read ({first.place}: {first.message}).")
    return None


def _find_commit(root: Path) -> str | None:
    head = _ask(root, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if not head:
        if refusal := _find_refusal(root):
            _tell(refusal)
        return None
    branch = _find_default_branch(root)
    left = _ask(root, "merge-base", branch, "HEAD") if branch else head
    if left is None:
        _tell(_explain(root, str(branch)), f"What is committed on this branch is not compared with {branch}")
        left = head
    # Where nothing differs, the rules about changes find nothing.
    return None if left == head and _ask(root, "status", "--porcelain", "--", "sop") == "" else left


def _tell(why: str, what: str = "What was changed is not looked at") -> None:
    click.echo(f"{what}. {why}", err=True)


def _explain(root: Path, branch: str) -> str:
    """Why git finds no commit from which both the branch and this work come."""
    from cli.baseline import NoBaselineError, find_branch_point

    try:
        find_branch_point(root, branch)
    except NoBaselineError as error:
        return str(error)
    return "git knows no commit that both come from."


def _find_refusal(root: Path) -> str:
    """What keeps git from answering in a folder of git; empty where it is none, or nothing is committed yet."""
    here = Path(os.path.realpath(root))
    if not any((folder / ".git").exists() for folder in (here, *here.parents)):
        return ""
    from cli.baseline import NoBaselineError, NoManualError, find_branch_point

    try:
        find_branch_point(root, "HEAD")
    except NoManualError:  # before the first commit everything is new
        return ""
    except NoBaselineError as error:
        return str(error)
    return ""


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
