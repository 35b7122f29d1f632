"""The workflows of .github/: pinned, with the least rights, and never anything but the public edition on Pages."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.automation.reading import NAMES, ROOT, WORKFLOWS, commands, parsed, step, steps, understood, workflow
from tests.conftest import ManualAt

BASH = shutil.which("bash") or "bash"
PIN = re.compile(r"uses: (?P<action>[\w./-]+)@(?P<commit>[0-9a-f]{40}) # v\d+\.\d+\.\d+")

WRITES = {
    ("check", "code-scanning"): {"security-events"},
    ("publish", "deploy"): {"pages", "id-token"},
    ("weekly", "issue"): {"issues"},
}
"""The only jobs that may write anything, and what."""


def test_these_are_all():
    assert sorted(file.stem for file in WORKFLOWS.iterdir()) == list(NAMES)


@pytest.mark.parametrize("name", NAMES)
class TestEach:
    def test_every_action_is_pinned_by_commit_with_its_version_beside_it(self, name: str):
        used = [line for line in (WORKFLOWS / f"{name}.yml").read_text("utf-8").splitlines() if "uses:" in line]
        assert used
        assert [line for line in used if not PIN.search(line)] == []

    def test_nothing_is_allowed_that_a_job_does_not_ask_for(self, name: str):
        assert workflow(name)["permissions"] == {}
        for job, told in workflow(name)["jobs"].items():
            written = {right for right, level in told["permissions"].items() if level == "write"}
            assert written == WRITES.get((name, job), set())
            assert set(told["permissions"].values()) <= {"read", "write"}

    def test_a_job_that_may_write_runs_nothing_of_the_repository(self, name: str):
        for job, told in workflow(name)["jobs"].items():
            if (name, job) in WRITES:
                run = "\n".join(one.get("run", "") for one in told["steps"])
                assert ".venv" not in run
                assert "make" not in run

    def test_no_checkout_leaves_its_token_behind(self, name: str):
        checkouts = [one for one in steps(name) if one.get("uses", "").startswith("actions/checkout@")]
        assert checkouts
        assert all(one["with"]["persist-credentials"] == "false" for one in checkouts)

    def test_no_secret_is_needed(self, name: str):
        assert "secrets." not in (WORKFLOWS / f"{name}.yml").read_text("utf-8")

    def test_no_expression_stands_in_a_script(self, name: str):
        assert [one["run"] for one in steps(name) if "${{" in one.get("run", "")] == []

    def test_no_job_runs_for_hours(self, name: str):
        assert all(int(told["timeout-minutes"]) <= 45 for told in workflow(name)["jobs"].values())

    def test_sop_knows_each_command(self, name: str):
        found = [words for one in steps(name) for words in commands(one.get("run", ""))]
        assert found
        for words in found:
            understood(words)

    def test_bash_can_read_each_script(self, name: str):
        for one in steps(name):
            if "run" in one:
                subprocess.run([BASH, "-n"], input=one["run"], text=True, check=True)


def test_an_action_has_one_commit_everywhere():
    pinned: dict[str, set[str]] = {}
    for name in NAMES:
        for found in PIN.finditer((WORKFLOWS / f"{name}.yml").read_text("utf-8")):
            pinned.setdefault(found["action"], set()).add(found["commit"])
    assert {action: commits for action, commits in pinned.items() if len(commits) > 1} == {}


def test_zizmor_finds_nothing():
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert zizmor, "zizmor is missing: run `make setup`"
    told = subprocess.run(
        [zizmor, "--offline", "--quiet", "--persona=auditor", "--color=never", ".github"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout + told.stderr) == (0, "No findings to report. Good job!\n")


class TestPublish:
    def test_every_site_that_a_workflow_builds_is_the_public_edition(self):
        built = [
            words for name in NAMES for one in steps(name) for words in commands(one.get("run", "")) if "build" in words
        ]
        assert built == [["build", "--edition", "public", "--out", "site"]] * 2

    def test_only_publish_reaches_pages_and_puts_up_what_it_built(self):
        uploads = {
            (name, str(one["with"]["path"]))
            for name in NAMES
            for one in steps(name)
            if one.get("uses", "").startswith("actions/upload-pages-artifact@")
        }
        assert uploads == {("publish", "site")}
        assert workflow("publish")["jobs"]["deploy"]["needs"] == "build"

    def test_nobody_can_ask_for_another_edition(self):
        text = (WORKFLOWS / "publish.yml").read_text("utf-8")
        assert "restricted" not in text
        assert "inputs" not in text
        assert "SOP_EDITION" not in text

    def test_it_builds_for_the_address_at_which_the_site_will_stand(self, run_step: Ran, tmp_path: Path):
        ended, notes = run_step(step("publish", "Where the site will stand"), "gh", GITHUB_REPOSITORY="owner/manual")
        assert (ended, notes) == (0, ["api repos/owner/manual/pages --jq .html_url"])
        assert (tmp_path / "outputs").read_text("utf-8").startswith("address=")
        assert step("publish", "Build")["env"] == {"SOP_ADDRESS": "${{ steps.pages.outputs.address }}"}

    def test_the_gate_is_one_that_the_manual_cannot_open(self):
        (words,) = commands(step("publish", "Nothing goes out that must not")["run"])
        assert words[:2] == ["check", "--publish"]

    def test_it_is_off_until_somebody_switches_it_on(self):
        assert "vars.SOP_PUBLISH == 'yes'" in workflow("publish")["jobs"]["build"]["if"]

    def test_it_never_runs_for_a_pull_request(self):
        assert set(workflow("publish")["on"]) == {"push", "schedule", "workflow_dispatch"}


def test_the_tests_run_on_the_pythons_of_debian_on_each_that_was_tried_and_on_the_newest():
    tests = workflow("check")["jobs"]["tests"]
    assert tests["env"]["PYTHON"] == "python"
    *exact, newest = tests["strategy"]["matrix"]["python"]
    assert {"3.11.2", "3.13.5"} <= set(exact)
    assert {".".join(version.split(".")[:2]) for version in exact} == _tried()
    assert newest == "3.x"
    assert tests["continue-on-error"] == "${{ matrix.python == '3.x' }}"


def test_the_lowest_python_is_the_lowest_that_was_tried_and_there_is_no_highest():
    required = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert required == f">={min(_tried())}"


def _tried() -> set[str]:
    """The versions of Python that pyproject.toml names in its classifiers."""
    classifiers = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["classifiers"]
    return {one.rpartition(" ")[2] for one in classifiers if one.startswith("Programming Language :: Python :: 3.")}


class TestWhen:
    def test_the_weekly_check_runs_on_mondays(self):
        (times,) = workflow("weekly")["on"]["schedule"]
        assert times["cron"].split()[2:] == ["*", "*", "1"]

    def test_the_check_runs_on_every_pull_request_and_on_what_is_merged(self):
        assert workflow("check")["on"] == {"pull_request": "", "push": {"branches": ["main"]}}


Ran = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def run_step(tmp_path: Path) -> Ran:
    """`run_step(step, "gh", answer="7", code=0, CODE="1")`: its script run with a program that only notes its words.

    Gives the exit code and the notes. The program stands both on the path and in .venv/bin.
    """

    def run(told: Any, program: str, *, does: str = "", **env: str) -> tuple[int, list[str]]:
        bin_ = tmp_path / ".venv" / "bin"
        bin_.mkdir(parents=True)
        fake = bin_ / program
        fake.write_text(f'#!{BASH}\necho "$@" >>"{tmp_path}/notes"\n{does}\n', "utf-8")
        fake.chmod(0o755)
        path = f"{bin_}{os.pathsep}{os.environ['PATH']}"
        outside = {
            "PATH": path,
            "GITHUB_OUTPUT": str(tmp_path / "outputs"),
            "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        }
        ended = subprocess.run(
            [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", told["run"]],
            cwd=tmp_path,
            env=outside | env,
            capture_output=True,
            text=True,
            check=False,
        )
        notes = tmp_path / "notes"
        return ended.returncode, notes.read_text("utf-8").splitlines() if notes.exists() else []

    return run


class TestTheIssue:
    STEP = step("weekly", "Open, bring up to date or close")

    def acts(self, run_step: Ran, tmp_path: Path, *, code: str, number: str) -> list[str]:
        """What is asked of GitHub after the list of issues: the first two words of each."""
        (tmp_path / "report.md").write_text("### 2 errors\n", "utf-8")
        does = f'if [ "$2" = list ]; then echo "{number}"; fi'
        ended, notes = run_step(self.STEP, "gh", does=does, CODE=code, RUN="https://example.org/run/1")
        assert ended == 0
        assert notes[0].startswith("issue list --state open --label weekly-check --author app/github-actions")
        return [" ".join(note.split()[:3]) for note in notes[1:]]

    def test_is_opened_where_something_was_found(self, run_step: Ran, tmp_path: Path):
        assert self.acts(run_step, tmp_path, code="1", number="") == [
            "label create weekly-check",
            "issue create --title",
        ]

    def test_is_brought_up_to_date_where_it_is_open(self, run_step: Ran, tmp_path: Path):
        assert self.acts(run_step, tmp_path, code="1", number="7") == ["issue edit 7"]
        assert (tmp_path / "report.md").read_text("utf-8").startswith("### 2 errors\n")
        assert "https://example.org/run/1" in (tmp_path / "report.md").read_text("utf-8")

    @pytest.mark.parametrize(
        ("code", "title"),
        [("1", "The weekly check of the manual found something"), ("2", "The manual cannot be checked")],
    )
    def test_says_in_its_title_what_happened(self, run_step: Ran, tmp_path: Path, code: str, title: str):
        assert self.acts(run_step, tmp_path, code=code, number="7") == ["issue edit 7"]
        assert f"issue edit 7 --title {title} --body-file" in (tmp_path / "notes").read_text("utf-8")

    def test_is_closed_where_nothing_was_found(self, run_step: Ran, tmp_path: Path):
        assert self.acts(run_step, tmp_path, code="0", number="7") == ["issue close 7"]

    def test_is_not_missed_where_there_is_none_and_nothing_was_found(self, run_step: Ran, tmp_path: Path):
        assert self.acts(run_step, tmp_path, code="0", number="") == []


class TestTheWeeklyReport:
    STEP = step("weekly", "Check")

    def test_is_what_the_check_wrote(self, run_step: Ran, tmp_path: Path):
        ended, _ = run_step(self.STEP, "sop", does="echo found >report.md; exit 1", FAIL_ON="warning")
        assert ended == 0
        assert (tmp_path / "outputs").read_text("utf-8") == "code=1\n"
        assert (tmp_path / "summary").read_text("utf-8") == "found\n"

    def test_names_each_place_where_the_manual_cannot_be_read(self, run_step: Ran, tmp_path: Path, manual_at: ManualAt):
        root = manual_at(written={"sop/terms.yaml": "terms: [\n", "sop/waivers.yaml": "waivers: 1\n"})
        really = f'"{Path(sys.executable).parent / "sop"}" "$@" --root "{root}"'
        ended, _ = run_step(self.STEP, "sop", does=really, FAIL_ON="warning")
        assert ended == 0
        assert (tmp_path / "outputs").read_text("utf-8") == "code=2\n"
        report = (tmp_path / "report.md").read_text("utf-8")
        assert report.startswith("### The manual cannot be read: 2 problems to mend.\n")
        assert "`sop/terms.yaml`" in report
        assert "`sop/waivers.yaml`" in report
        assert (tmp_path / "summary").read_text("utf-8") == report

    def test_is_what_a_program_said_that_failed_before_it_could_report(self, run_step: Ran, tmp_path: Path):
        ended, _ = run_step(self.STEP, "sop", does="echo a fault >&2; exit 2", FAIL_ON="warning")
        assert ended == 0
        assert (tmp_path / "report.md").read_text("utf-8") == "The manual was not checked.\n\n    a fault\n"


@pytest.mark.parametrize(
    ("name", "keeps", "wants"), [("check", "manual", "code-scanning"), ("weekly", "check", "issue")]
)
def test_a_job_that_wants_a_report_runs_only_where_one_was_kept(name: str, keeps: str, wants: str):
    jobs = workflow(name)["jobs"]
    assert jobs[keeps]["outputs"]["report"] == "${{ steps.keep.outputs.artifact-id }}"
    (kept,) = [one for one in jobs[keeps]["steps"] if one.get("id") == "keep"]
    assert kept["uses"].startswith("actions/upload-artifact@")
    downloads = {
        job
        for job, told in jobs.items()
        for one in told["steps"]
        if one.get("uses", "").startswith("actions/download-artifact@")
    }
    assert downloads == {wants}
    assert f"!cancelled() && needs.{keeps}.outputs.report != ''" in jobs[wants]["if"]


class TestTheHouseStyle:
    STEP = step("check", "House style")

    @pytest.mark.parametrize("code", [0, 2])
    def test_is_suggested_and_stops_nothing(self, run_step: Ran, tmp_path: Path, code: int):
        ended, notes = run_step(self.STEP, "sop", does=f"echo told; exit {code}")
        assert (ended, notes) == (0, ["fmt --diff --format github", "fmt --diff --format markdown"])
        assert (tmp_path / "summary").read_text("utf-8") == "told\n"

    @pytest.mark.parametrize("name", NAMES)
    def test_no_step_fails_for_it(self, name: str):
        runs = [one.get("run", "") for one in steps(name)]
        assert not any("make lint" in run or "fmt --check" in run for run in runs)


class TestTheCheckOfAChange:
    STEP = step("check", "Check")

    def test_counts_from_what_was_there_before(self, run_step: Ran, tmp_path: Path):
        _repository(tmp_path)
        ended, notes = run_step(self.STEP, "sop", does="echo told >check.md; exit 1", BEFORE="HEAD")
        assert (ended, (tmp_path / "summary").read_text("utf-8")) == (1, "told\n")
        assert notes[0].endswith("--baseline HEAD")

    @pytest.mark.parametrize("before", ["HEAD^1", "0" * 40])
    def test_counts_everything_where_nothing_was_there_before(self, run_step: Ran, tmp_path: Path, before: str):
        _repository(tmp_path)
        ended, notes = run_step(self.STEP, "sop", BEFORE=before)
        assert ended == 0
        assert "--baseline" not in notes[0]


def _repository(folder: Path) -> None:
    for words in (["init", "-q"], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x", "--allow-empty"]):
        subprocess.run(["git", *words], cwd=folder, check=True)


def test_dependabot_keeps_the_pins_fresh():
    (update,) = parsed((ROOT / ".github" / "dependabot.yml").read_text("utf-8"))["updates"]
    assert update["package-ecosystem"] == "github-actions"
