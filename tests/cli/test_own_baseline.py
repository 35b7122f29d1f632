"""Plain `sop check` in a folder of git: what was changed since the default branch is looked at, and all counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.repository import committed, git, repository
from tests.conftest import RunSop
from tests.overlay import overlaid, write_over

SECTION = "sop/sections/1.1-sample.yaml"
DAY = ("--as-of", "2024-06-01")
REWORDED = {SECTION: "purpose: To show something else."}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return repository(tmp_path / "repo")


def test_a_revision_that_was_not_raised_is_told_before_anything_is_committed(repo: Path, run_sop: RunSop):
    write_over(repo, REWORDED)
    result = run_sop("check", *DAY, root=repo)
    assert "[revision-not-raised]" in result.stdout
    assert result.stderr == ""


def test_so_it_is_on_a_branch_with_commits(repo: Path, run_sop: RunSop):
    git(repo, "switch", "--quiet", "--create", "work")
    write_over(repo, REWORDED)
    committed(repo)
    assert "[revision-not-raised]" in run_sop("check", *DAY, root=repo).stdout


def test_what_others_added_to_the_branch_since_is_no_change_of_ours(repo: Path, run_sop: RunSop):
    git(repo, "switch", "--quiet", "--create", "work")
    git(repo, "switch", "--quiet", "main")
    write_over(repo, REWORDED)
    committed(repo)
    git(repo, "switch", "--quiet", "work")
    assert "[revision-not-raised]" not in run_sop("check", *DAY, root=repo).stdout


def test_what_was_pushed_is_compared_with_no_more(repo: Path, run_sop: RunSop, tmp_path: Path):
    write_over(repo, REWORDED)
    git(repo, "clone", "--quiet", str(repo), str(tmp_path / "clone"))
    clone = tmp_path / "clone"
    write_over(clone, REWORDED)
    committed(clone)
    assert "[revision-not-raised]" in run_sop("check", *DAY, root=clone).stdout
    git(repo, "switch", "--quiet", "--create", "elsewhere")
    git(clone, "push", "--quiet", "origin", "main")
    assert "[revision-not-raised]" not in run_sop("check", *DAY, root=clone).stdout


def test_what_was_there_before_counts_as_well(repo: Path, run_sop: RunSop):
    write_over(repo, {SECTION: "owner: nobody"})
    committed(repo)
    write_over(repo, {SECTION: "purpose: To show something else."})
    result = run_sop("check", *DAY, root=repo)
    assert result.exit_code == 1
    assert "[reference-unknown]" in result.stdout
    assert "new:" not in result.stdout


def test_it_can_be_left_out(repo: Path, run_sop: RunSop):
    write_over(repo, REWORDED)
    assert "[revision-not-raised]" not in run_sop("check", "--no-baseline", *DAY, root=repo).stdout
    both = run_sop("check", "--no-baseline", "--baseline", "main", root=repo)
    assert (both.exit_code, "exclude each other" in both.stderr) == (2, True)


@pytest.mark.parametrize("state", ["no git", "no commit", "no manual then"])
def test_without_anything_to_compare_with_it_is_quietly_left_out(
    tmp_path: Path, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch, state: str
):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    root = tmp_path / "manual"
    root.mkdir()
    if state != "no git":
        git(root, "init", "--quiet", "--initial-branch=main")
    if state == "no manual then":
        committed(root)
    overlaid(root)
    result = run_sop("check", *DAY, root=root)
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_clone_without_the_branching_commit_says_what_was_not_compared(repo: Path, run_sop: RunSop, tmp_path: Path):
    git(repo, "switch", "--quiet", "--create", "work")
    committed(repo, "Of the branch")
    git(repo, "switch", "--quiet", "main")
    committed(repo, "Of main")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=work", f"file://{repo}", str(clone))
    write_over(clone, REWORDED)
    result = run_sop("check", *DAY, root=clone)
    assert "This clone has only the newest commits" in result.stderr
    assert result.stderr.count("\n") == 1
    assert "[revision-not-raised]" in result.stdout


class TestWhatGitCannotGive:
    """The check goes on, and a line says what was not looked at: silence would be taken for "nothing was changed"."""

    def told(self, repo: Path, run_sop: RunSop) -> str:
        write_over(repo, REWORDED)
        result = run_sop("check", *DAY, root=repo)
        assert (result.exit_code, result.stderr.count("\n")) == (0, 1)
        return result.stderr

    def test_a_file_that_the_repository_lacks(self, repo: Path, run_sop: RunSop):
        lose(repo, git(repo, "rev-parse", "HEAD:sop/terms.yaml"))
        told = self.told(repo, run_sop)
        assert told.startswith("What was changed is not looked at. git no longer has sop/terms.yaml of that commit")

    def test_a_manual_of_then_that_cannot_be_read(self, repo: Path, run_sop: RunSop):
        whole = (repo / SECTION).read_text("utf-8")
        (repo / SECTION).write_text("x: [", "utf-8")
        commit = committed(repo)
        (repo / SECTION).write_text(whole, "utf-8")
        told = self.told(repo, run_sop)
        assert told.startswith(
            f"What was changed is not looked at. As it was at {commit[:12]}, the manual cannot be read ({SECTION}:1:"
        )

    def test_a_commit_that_the_repository_lacks(self, repo: Path, run_sop: RunSop):
        lose(repo, git(repo, "rev-parse", "HEAD"))
        assert self.told(repo, run_sop).startswith("What was changed is not looked at. ")

    def test_the_commit_where_the_branches_part(self, repo: Path, run_sop: RunSop):
        base = git(repo, "rev-parse", "HEAD")
        git(repo, "switch", "--quiet", "--create", "work")
        committed(repo, "Of the branch")
        git(repo, "switch", "--quiet", "main")
        committed(repo, "Of main")
        git(repo, "switch", "--quiet", "work")
        lose(repo, base)
        told = self.told(repo, run_sop)
        assert told.startswith(
            "What is committed on this branch is not compared with refs/heads/main. git gives nothing"
        )

    def test_a_repository_that_git_does_not_trust(self, repo: Path, run_sop: RunSop):
        (repo / ".git/HEAD").write_text("nonsense")
        assert "is not in a git repository that can be read" in self.told(repo, run_sop)


def lose(repo: Path, name: str) -> None:
    (repo / ".git/objects" / name[:2] / name[2:]).unlink()
