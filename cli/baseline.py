"""The manual as it was at a commit: git is asked once, here, and what it gives is loaded like any other folder."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import click

from cli.endings import UnusableError
from model import Manual, UnreadableError
from model.problem import show_path
from reading import load
from reading.memo import Memo

_HOW_TO_DEEPEN = (
    "Run `git fetch --unshallow`; in GitHub Actions give actions/checkout `fetch-depth: 0`, on GitLab set GIT_DEPTH: 0."
)

_FILE, _EXECUTABLE, _LINK = b"100644", b"100755", b"120000"


class NoBaselineError(Exception):
    """There is nothing at that commit to compare with. Its text says why, and what to do."""


def load_before(root: Path, ref: str, memo: Memo | None = None) -> Manual | None:
    """For a command: the manual before this work left `ref`.

    None, said on the terminal, where there was no manual then or it cannot be read: then everything is new. Raises
    UnusableError where git gives nothing: to compare with nothing in silence would mislead.
    """
    try:
        return load_at(root, find_branch_point(root, ref), memo)
    except NoManualError as error:
        click.echo(f"{error} All that is found counts as new.", err=True)
    except NoBaselineError as error:
        raise UnusableError(str(error)) from error
    except UnreadableError as error:
        first = error.problems[0]
        click.echo(
            f"The manual as it was at {ref} cannot be read ({first.place}: {first.message}). All that is found counts "
            "as new, and the rules about changes are not applied.",
            err=True,
        )
    return None


class NoManualError(NoBaselineError):
    """The commit is there and has no sop/."""


def load_at(root: Path, ref: str, memo: Memo | None = None) -> Manual:
    """The manual of `root` as it was committed at `ref`: a branch, a tag or a commit.

    Raises NoBaselineError where git, the repository or the commit is missing, NoManualError where there was no manual
    then, and UnreadableError where it cannot be read by this program.
    """
    commit = _find_commit(root, ref)
    with tempfile.TemporaryDirectory(prefix="sop-") as name:
        folder = Path(os.path.realpath(name))
        _write_out(root, commit, folder)
        if not (folder / "sop").is_dir():
            raise NoManualError(f"There was no sop/ at {ref}.")
        return load(folder, memo)


def find_branch_point(root: Path, ref: str) -> str:
    """The commit at which the work in `root` left `ref`; `ref` itself where nothing is committed here yet.

    What others added to the branch since is no change of ours. Raises NoBaselineError as load_at does, and where the
    two have no commit in common: then what only the other has would be taken for something that this work deleted.
    """
    commit = _find_commit(root, ref)
    found = _git(root, "merge-base", commit, "HEAD")
    if found.returncode == 0:
        return found.stdout.decode().strip()
    if _is_unborn(root):
        return commit
    if found.stderr:  # where an object is missing git says so here, and still ends as if nothing were in common
        raise NoBaselineError(f"git gives nothing: {found.stderr.decode(errors='replace').strip()}")
    if _is_shallow(root):
        raise NoBaselineError(
            f'This clone has only the newest commits, and none in which this work left "{ref}". {_HOW_TO_DEEPEN}'
        )
    raise NoBaselineError(
        f'This work and "{ref}" have no commit in common, so there is nothing to compare with. Name another branch, '
        "or a commit that this work was made from."
    )


def _find_commit(root: Path, ref: str) -> str:
    if _git(root, "rev-parse", "--git-dir").returncode:
        why = _git(root, "rev-parse", "--git-dir").stderr.decode(errors="replace").strip()
        raise NoBaselineError(f"{show_path(root.absolute())} is not in a git repository that can be read: {why}")
    if not ref.startswith("-"):
        found = _git(root, "rev-parse", "--verify", "--quiet", ref + "^{commit}")
        if found.returncode == 0:
            return found.stdout.decode().strip()
        if ref and _git(root, "cat-file", "-e", ref).returncode == 0:
            raise NoBaselineError(f'"{ref}" is no commit. Name a branch, a tag or a commit, such as origin/main.')
        if _is_unborn(root, ref):
            raise NoManualError("Nothing is committed here yet.")
    if _is_shallow(root):
        raise NoBaselineError(
            f'git knows no "{ref}" here, and this clone has only the newest commits. {_HOW_TO_DEEPEN}'
        )
    raise NoBaselineError(f'git knows no "{ref}" here. Name a branch, a tag or a commit; `git fetch` brings new ones.')


def _is_shallow(root: Path) -> bool:
    return _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"


def _is_unborn(root: Path, ref: str = "HEAD") -> bool:
    """Whether `ref` is the branch that is checked out here and has no commit yet."""
    branch = _git(root, "symbolic-ref", "--quiet", "HEAD").stdout.decode(errors="replace").strip()
    unborn = bool(branch) and _git(root, "rev-parse", "--verify", "--quiet", "HEAD").returncode != 0
    return unborn and ref in ("HEAD", "@", branch, branch.removeprefix("refs/heads/"))


class _Entry(NamedTuple):
    mode: bytes
    blob: bytes
    path: PurePosixPath


def _write_out(root: Path, commit: str, folder: Path) -> None:
    """Every file under sop/ at that commit, byte for byte: `git archive` would heed export-ignore.

    Raises NoBaselineError where git lacks one of them, or where they cannot all be written into `folder`.
    """
    entries = list(_list_entries(root, commit))
    asked = b"".join(entry.blob + b"\n" for entry in entries)
    answer = _expect_done(_git(root, "cat-file", "--batch", stdin=asked))
    at = 0
    contents = []
    for entry in entries:
        head, _, _ = answer[at : at + 200].partition(b"\n")
        if head.endswith(b" missing"):
            raise NoBaselineError(
                f"git no longer has {show_path(entry.path)} of that commit: the repository is damaged or incomplete. "
                "Run `git fsck`, then `git fetch`, or clone it anew."
            )
        begin = at + len(head) + 1
        end = begin + int(head.split()[-1])
        contents.append(answer[begin:end])
        at = end + 1
    # Links come last: git lets a tree hold a link and a folder of one name, and nothing may be written through a link.
    for entry, content in sorted(zip(entries, contents, strict=True), key=lambda one: one[0].mode == _LINK):
        _write(folder, entry, content)


def _list_entries(root: Path, commit: str) -> Iterator[_Entry]:
    for line in _expect_done(_git(root, "ls-tree", "-r", "-z", commit, "--", "sop")).split(b"\0"):
        about, _, name = line.partition(b"\t")
        path = PurePosixPath(os.fsdecode(name))
        # Only what is within the folder sop/: where sop is itself a link or a file, there is no manual.
        if about[:6] in (_FILE, _EXECUTABLE, _LINK) and path.parts[0] == "sop" and len(path.parts) > 1:
            yield _Entry(about[:6], about.split()[2], path)


def _write(folder: Path, entry: _Entry, content: bytes) -> None:
    """Write one file or link into `folder`, never through a link and never over what is there."""
    file = folder / entry.path
    try:
        if ".." in entry.path.parts or Path(os.path.realpath(file.parent)) != folder.joinpath(*entry.path.parts[:-1]):
            raise FileExistsError("it would lie elsewhere")
        file.parent.mkdir(parents=True, exist_ok=True)
        if entry.mode == _LINK:
            file.symlink_to(os.fsdecode(content))
        else:
            with file.open("xb") as stream:
                stream.write(content)
    except (FileExistsError, NotADirectoryError) as error:
        raise NoBaselineError(
            f"That commit holds {show_path(entry.path)} where no such file can be: a name is used twice, or it would "
            "lie outside of sop/. Git itself makes no such commit, and nothing is read from it: ask whoever made it."
        ) from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise NoBaselineError(f"{show_path(entry.path)} of that commit cannot be written out: {why}.") from error


def _expect_done(ended: subprocess.CompletedProcess[bytes]) -> bytes:
    if ended.returncode:
        raise NoBaselineError(f"git gives nothing: {ended.stderr.decode(errors='replace').strip()}")
    return ended.stdout


def _git(root: Path, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", *words], cwd=root, input=stdin, capture_output=True, check=False)
    except OSError as error:
        why = "the program git is not installed" if isinstance(error, FileNotFoundError) else str(error)
        raise NoBaselineError(f"Earlier states of the manual come from git, and {why}.") from None
