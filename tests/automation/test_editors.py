"""What an editor's own machine runs: VS Code with the schemas, and the check before each commit."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from model.manual import KINDS
from tests.automation.reading import ROOT, commands, parsed, understood


def test_vs_code_gives_each_file_the_schema_that_the_model_gives_it():
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    expected = {f"./schemas/{kind.schema}.schema.json": kind.pattern for kind in KINDS}
    assert expected == settings["yaml.schemas"]


def test_vs_code_recommends_what_reads_them():
    assert json.loads((ROOT / ".vscode" / "extensions.json").read_text("utf-8")) == {
        "recommendations": ["redhat.vscode-yaml"]
    }


def test_git_keeps_both_and_nothing_else_of_that_folder():
    wanted = [".vscode/settings.json", ".vscode/extensions.json", ".vscode/launch.json"]
    told = subprocess.run(["git", "check-ignore", *wanted], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.stdout.split() == [".vscode/launch.json"]


Hook = dict[str, str]

OFFERED: list[Hook] = parsed((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
LOCAL: list[Hook] = parsed((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
COMMANDS = {"sop-check": ["check", "--baseline", "HEAD"], "sop-fmt": ["fmt"]}


def test_the_files_are_put_in_the_house_style_before_they_are_checked():
    assert [hook["id"] for hook in LOCAL] == ["sop-fmt", "sop-check"]
    assert {hook["id"] for hook in OFFERED} == COMMANDS.keys()


def test_the_guide_offers_what_there_is():
    page = (ROOT / "docs/guide/automation.md").read_text("utf-8")
    (source,) = re.findall(r"```yaml\n(repos:.*?)```", page, re.DOTALL)
    (repository,) = parsed(source)["repos"]
    assert [hook["id"] for hook in repository["hooks"]] == ["sop-fmt", "sop-check"]


@pytest.mark.parametrize("hook", [*OFFERED, *LOCAL], ids=[*(f"offered-{one['id']}" for one in OFFERED), "fmt", "check"])
class TestHook:
    def test_sop_knows_its_command(self, hook: Hook):
        (words,) = commands(f"{hook['entry']} {' '.join(hook.get('args', []))}")
        assert words == COMMANDS[hook["id"]]
        understood(words)

    def test_a_warning_is_shown_though_the_commit_passes(self, hook: Hook):
        assert hook.get("verbose") == ("true" if hook["id"] == "sop-check" else None)

    def test_runs_for_every_file_of_the_manual_and_no_other(self, hook: Hook):
        assert all(re.search(hook["files"], kind.pattern) for kind in KINDS)
        assert not re.search(hook["files"], "docs/sop/page.md")

    def test_looks_at_the_whole_manual(self, hook: Hook):
        assert hook["pass_filenames"] == "false"
