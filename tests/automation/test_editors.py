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


def _hooks() -> list[dict[str, str]]:
    (offered,) = parsed((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (repository,) = parsed((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]
    (local,) = repository["hooks"]
    return [offered, local]


@pytest.mark.parametrize("hook", _hooks(), ids=["offered", "local"])
class TestHook:
    def test_sop_knows_its_command(self, hook: dict[str, str]):
        (words,) = commands(f"{hook['entry']} {' '.join(hook['args'])}")
        assert words == ["check", "--baseline", "HEAD"]
        understood(words)

    def test_runs_for_every_file_of_the_manual_and_no_other(self, hook: dict[str, str]):
        assert all(re.search(hook["files"], kind.pattern) for kind in KINDS)
        assert not re.search(hook["files"], "docs/sop/page.md")

    def test_is_called_sop_check(self, hook: dict[str, str]):
        assert (hook["id"], hook["pass_filenames"]) == ("sop-check", "false")
