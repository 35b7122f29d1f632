"""`sop check --baseline` in real repositories: what is compared with what, and the message where nothing can be."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

from cli.baseline import NoBaselineError, NoManualError, find_branch_point, load_at
from facts.identity import to_plain
from reading import load
from tests.cli.repository import committed, git, repository
from tests.conftest import RunSop
from tests.overlay import overlaid, write_over

SECTION = "sop/sections/1.1-sample.yaml"
OTHER = "sop/sections/1.2-other.yaml"
DAY = ("--as-of", "2024-06-01")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    # Not a folder of this project's own repository, wherever the tests are run.
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    return repository(tmp_path / "repo")


class TestManualAt:
    def test_it_is_what_was_committed_and_not_what_stands_there_now(self, repo: Path):
        then = load(repo)
        write_over(repo, {SECTION: "title: Changed"})
        (repo / OTHER).unlink()
        assert [to_plain(one) for one in load_at(repo, "HEAD").sections] == [to_plain(one) for one in then.sections]

    def test_a_manual_may_lie_deeper_in_its_repository(self, repo: Path):
        deeper = repo / "a folder" / "manual"
        deeper.parent.mkdir()
        (repo / "sop").rename(repo / "sop-away")
        deeper.mkdir()
        (repo / "sop-away").rename(deeper / "sop")
        committed(repo)
        assert load_at(deeper, "HEAD").settings.title == "Sample manual"

    def test_a_file_that_git_archive_would_leave_out_is_there(self, repo: Path):
        (repo / ".gitattributes").write_text("sop/sections/** export-ignore\n")
        committed(repo)
        assert len(load_at(repo, "HEAD").sections) == 2

    def test_names_that_are_not_ascii_and_links_are_read_as_they_are(self, repo: Path):
        (repo / OTHER).rename(repo / "sop/sections/1.2-año nuevo.yaml")
        (repo / "sop/terms.yaml").rename(repo / "sop/.terms")
        (repo / "sop/terms.yaml").symlink_to(".terms")
        committed(repo)
        then = load_at(repo, "HEAD")
        assert then.section_by_id["SOP-1.2"].file == "sop/sections/1.2-año nuevo.yaml"
        assert "firearm" in then.term_by_id

    def test_a_tag_is_its_commit(self, repo: Path):
        git(repo, "tag", "--annotate", "edition-1", "--message", "The first")
        assert load_at(repo, "edition-1").settings.title == "Sample manual"

    @pytest.mark.parametrize("ref", ["nowhere", "--all", "-h", "", "HEAD~9", "HEAD..HEAD"])
    def test_what_is_no_commit_is_named(self, repo: Path, ref: str):
        with pytest.raises(NoBaselineError, match=f'git knows no "{ref}"'):
            load_at(repo, ref)

    def test_a_file_is_no_commit(self, repo: Path):
        with pytest.raises(NoBaselineError, match="is no commit"):
            load_at(repo, "HEAD:sop/manual.yaml")

    def test_a_folder_outside_any_repository_is_named(self, repo: Path):
        with pytest.raises(NoBaselineError, match="is not in a git repository"):
            load_at(repo.parent, "HEAD")

    def test_without_git_it_says_so(self, repo: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("PATH", "")
        with pytest.raises(NoBaselineError, match="git is not installed"):
            load_at(repo, "HEAD")

    def test_a_shallow_clone_says_how_to_get_the_rest(self, repo: Path):
        first = git(repo, "rev-parse", "HEAD")
        write_over(repo, {SECTION: "title: Changed"})
        committed(repo)
        git(repo.parent, "clone", "--quiet", "--depth=1", repo.as_uri(), "shallow")
        with pytest.raises(NoBaselineError, match="fetch-depth: 0"):
            load_at(repo.parent / "shallow", first)

    def test_what_others_added_to_the_branch_since_is_no_change_of_ours(self, repo: Path):
        git(repo, "switch", "--quiet", "--create", "mine")
        git(repo, "switch", "--quiet", "main")
        left = git(repo, "rev-parse", "HEAD")
        write_over(repo, {OTHER: "title: Of others"})
        committed(repo)
        git(repo, "switch", "--quiet", "mine")
        assert find_branch_point(repo, "main") == left

    def test_a_shallow_clone_in_which_no_common_commit_is_left_says_so(self, repo: Path, run_sop: RunSop):
        git(repo, "switch", "--quiet", "--create", "mine")
        write_over(repo, {SECTION: "title: Mine"})
        committed(repo)
        git(repo, "switch", "--quiet", "main")
        write_over(repo, {OTHER: "id: SOP-1.3\ntitle: Of others"})
        (repo / OTHER).rename(repo / "sop/sections/1.3-other.yaml")
        committed(repo)
        git(repo.parent, "clone", "--quiet", "--depth=1", "--no-single-branch", "-b", "mine", repo.as_uri(), "shallow")
        result = run_sop("check", *DAY, "--baseline", "origin/main", root=repo.parent / "shallow")
        assert (result.exit_code, result.stdout) == (2, "")
        assert 'none in which this work left "origin/main"' in result.stderr
        assert "git fetch --unshallow" in result.stderr

    def test_histories_that_have_nothing_in_common_are_not_compared(self, repo: Path, run_sop: RunSop):
        git(repo, "switch", "--quiet", "--orphan", "other")
        overlaid(repo)
        committed(repo)
        result = run_sop("check", *DAY, "--baseline", "main", root=repo)
        assert (result.exit_code, result.stdout) == (2, "")
        assert 'This work and "main" have no commit in common' in result.stderr

    @pytest.mark.parametrize("ref", ["HEAD", "@", "main", "refs/heads/main"])
    def test_before_the_first_commit_everything_is_new(self, tmp_path: Path, run_sop: RunSop, repo: Path, ref: str):
        fresh = overlaid(tmp_path / "fresh", {SECTION: "owner: nobody"})
        git(fresh, "init", "--quiet", "--initial-branch=main")
        git(fresh, "add", "--all")
        result = run_sop("check", *DAY, "--baseline", ref, root=fresh)
        assert result.exit_code == 1
        assert "Nothing is committed here yet. All that is found counts as new." in result.stderr
        assert 'there is no office "nobody"' in result.stdout
        assert run_sop("check", *DAY, "--baseline", "origin/main", root=fresh).exit_code == 2

    @pytest.mark.parametrize("what", ["HEAD:sop/terms.yaml", "HEAD:sop/sections", "HEAD:sop", "HEAD^{tree}", "HEAD"])
    def test_an_object_that_is_missing_is_no_file_that_was_not_there(self, repo: Path, run_sop: RunSop, what: str):
        committed(repo, "A second")
        name = git(repo, "rev-parse", what)
        (repo / ".git/objects" / name[:2] / name[2:]).unlink()
        result = run_sop("check", *DAY, "--baseline", "HEAD", root=repo)
        assert (result.exit_code, result.stdout) == (2, "")

    def test_history_that_is_missing_is_not_taken_for_another_history(self, repo: Path, run_sop: RunSop):
        first = git(repo, "rev-parse", "HEAD")
        git(repo, "switch", "--quiet", "--create", "mine")
        committed(repo, "Mine")
        git(repo, "switch", "--quiet", "main")
        committed(repo, "Of others")
        (repo / ".git/objects" / first[:2] / first[2:]).unlink()
        result = run_sop("check", *DAY, "--baseline", "mine", root=repo)
        assert result.exit_code == 2
        assert "git gives nothing" in result.stderr


def _plant(repo: Path, *entries: tuple[str, str, str]) -> str:
    """A commit whose tree sop/ holds the sample's files and these (mode, kind:content, name); git's own commands."""
    lines = git(repo, "ls-tree", "HEAD:sop").splitlines()
    for mode, content, name in entries:
        lines.append(f"{mode} {'tree' if mode == '040000' else 'blob'} {content}\t{name}")
    sop = _tree(repo, lines)
    top = _tree(repo, [f"040000 tree {sop}\tsop"])
    return git(repo, "commit-tree", top, "-m", "planted")


def _tree(repo: Path, lines: list[str]) -> str:
    (repo.parent / "lines").write_text("\n".join(lines) + "\n")
    return git(repo, "-c", f"alias.make=!git mktree <'{repo.parent / 'lines'}'", "make")


def _blob(repo: Path, content: str) -> str:
    (repo.parent / "blob").write_text(content)
    return git(repo, "hash-object", "-w", str(repo.parent / "blob"))


class TestCraftedTree:
    """Trees that git's plumbing makes and `git add` never would."""

    @pytest.fixture
    def outside(self, repo: Path) -> Path:
        folder = repo.parent / "outside"
        folder.mkdir()
        return folder

    @pytest.mark.parametrize("command", [("check", *DAY, "--baseline"), ("diff",)])
    def test_nothing_is_written_through_a_link(
        self, repo: Path, outside: Path, run_sop: RunSop, command: tuple[str, ...]
    ):
        inside = _tree(repo, [f"100644 blob {_blob(repo, 'mine')}\tplanted.yaml"])
        evil = _plant(repo, ("120000", _blob(repo, str(outside)), "zz"), ("040000", inside, "zz"))
        git(repo, "tag", "evil", evil)
        git(repo, "reset", "--quiet", "--soft", evil)
        result = run_sop(*command, "evil", root=repo)
        assert list(outside.iterdir()) == []
        assert (result.exit_code, result.stdout) == (2, "")
        assert "a name is used twice" in result.stderr

    def test_no_link_is_made_through_a_link_either(self, repo: Path, outside: Path):
        inside = _tree(repo, [f"120000 blob {_blob(repo, '/etc')}\tplanted"])
        evil = _plant(repo, ("120000", _blob(repo, str(outside)), "zz"), ("040000", inside, "zz"))
        with pytest.raises(NoBaselineError, match="a name is used twice"):
            load_at(repo, evil)
        assert list(outside.iterdir()) == []

    def test_a_file_and_a_folder_of_one_name_are_refused(self, repo: Path):
        inside = _tree(repo, [f"100644 blob {_blob(repo, 'mine')}\tplanted.yaml"])
        evil = _plant(repo, ("100644", _blob(repo, "one"), "zz"), ("040000", inside, "zz"))
        with pytest.raises(NoBaselineError, match="a name is used twice"):
            load_at(repo, evil)

    def test_a_name_twice_is_refused(self, repo: Path):
        evil = _plant(repo, ("100644", _blob(repo, "one"), "zz"), ("100644", _blob(repo, "two"), "zz"))
        with pytest.raises(NoBaselineError, match="a name is used twice"):
            load_at(repo, evil)

    def test_a_manual_that_is_a_link_is_none(self, repo: Path):
        overlaid(repo.parent / "elsewhere")
        top = _tree(repo, [f"120000 blob {_blob(repo, str(repo.parent / 'elsewhere/sop'))}\tsop"])
        evil = git(repo, "commit-tree", top, "-m", "planted")
        with pytest.raises(NoManualError, match="There was no sop/"):
            load_at(repo, evil)

    @pytest.mark.parametrize("target", ["", "x" * 5000])
    def test_a_link_that_cannot_be_made_is_told(self, repo: Path, target: str):
        evil = _plant(repo, ("120000", _blob(repo, target), "zz"))
        with pytest.raises(NoBaselineError, match="sop/zz of that commit cannot be written out"):
            load_at(repo, evil)


class TestCheck:
    def test_only_what_the_change_adds_fails(self, repo: Path, run_sop: RunSop):
        write_over(repo, {SECTION: "owner: nobody"})
        committed(repo)
        write_over(repo, {OTHER: "title: Another"})
        whole, change = run_sop("check", *DAY, root=repo), run_sop("check", *DAY, "--baseline", "HEAD", root=repo)
        assert (whole.exit_code, change.exit_code) == (1, 0)
        assert "There before this change" in change.output
        assert 'there is no office "nobody"' in change.output

    def test_what_was_there_fails_too_where_it_is_asked_to(self, repo: Path, run_sop: RunSop):
        write_over(repo, {SECTION: "owner: nobody"})
        committed(repo)
        assert run_sop("check", *DAY, "--baseline", "HEAD", "--fail-on-old", root=repo).exit_code == 1

    def test_a_change_is_held_against_its_rules(self, repo: Path, run_sop: RunSop):
        write_over(repo, {SECTION: "status: issued"})
        result = run_sop("check", *DAY, "--baseline", "main", "--format", "json", root=repo)
        told = json.loads(result.output)
        assert result.exit_code == 1
        assert "issued-without-review" in {one["rule"] for one in told["findings"]}
        assert "known" in told

    def test_such_a_rule_is_chosen_as_any_other(self, repo: Path, run_sop: RunSop):
        write_over(repo, {SECTION: "status: issued"})
        asked = ("check", *DAY, "--baseline", "main", "--select")
        assert run_sop(*asked, "issued-without-review", root=repo).exit_code == 1
        assert run_sop(*asked, "id-vanished", root=repo).exit_code == 0

    def test_a_reference_that_is_not_there_ends_with_2(self, repo: Path, run_sop: RunSop):
        result = run_sop("check", *DAY, "--baseline", "nowhere", root=repo)
        assert result.exit_code == 2
        assert 'git knows no "nowhere" here' in result.stderr

    @pytest.mark.parametrize("form", ["github", "json", "junit", "markdown", "sarif"])
    def test_each_report_says_so_then(self, repo: Path, run_sop: RunSop, tmp_path: Path, form: str):
        report = tmp_path / "report"
        words = ("--baseline", "gone", "--format", form, "--report", f"{form}={report}")
        result = run_sop("check", *words, root=repo)
        assert result.exit_code == 2
        assert result.stdout == report.read_text("utf-8")
        assert 'git knows no "gone"' in html.unescape(result.stdout).replace('\\"', '"')
        assert "no-baseline" in result.stdout

    def test_where_there_was_no_manual_everything_is_new(self, repo: Path, run_sop: RunSop):
        (repo / "sop").rename(repo / "away")
        committed(repo)
        (repo / "away").rename(repo / "sop")
        write_over(repo, {SECTION: "owner: nobody"})
        result = run_sop("check", *DAY, "--baseline", "HEAD", root=repo)
        assert result.exit_code == 1
        assert "There was no sop/ at " in result.stderr

    def test_where_it_cannot_be_read_everything_is_new_and_it_says_so(self, repo: Path, run_sop: RunSop):
        good = (repo / SECTION).read_text()
        (repo / SECTION).write_text("id: [")
        committed(repo)
        (repo / SECTION).write_text(good)
        write_over(repo, {SECTION: "owner: nobody"})
        result = run_sop("check", *DAY, "--baseline", "HEAD", root=repo)
        assert result.exit_code == 1
        assert "cannot be read (sop/sections/1.1-sample.yaml:1:" in result.stderr
        assert "rules about changes are not applied" in result.stderr
