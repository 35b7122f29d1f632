"""Shell completion, as docs/guide/checking.md tells how to switch it on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

NEEDS_BASH = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")


def completed(words: str, position: int) -> list[str]:
    """What a shell is offered when Tab is pressed in that word of the line."""
    environment = {"_SOP_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(position)}
    said = sop(environment)
    return [line.partition(",")[2] for line in said.splitlines()]


def sop(environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", "from cli import main; main()"]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=True).stdout


@NEEDS_BASH
@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_is_given_a_script_for_sop(shell: str):
    script = sop({"_SOP_COMPLETE": f"{shell}_source"})
    assert "_SOP_COMPLETE" in script
    assert "sop" in script


@pytest.mark.parametrize(
    ("words", "position", "wanted"),
    [
        ("sop che", 1, ["check"]),
        ("sop check --form", 2, ["--format"]),
        ("sop check --format sa", 3, ["sarif"]),
        ("sop explain review-ov", 2, ["review-overdue"]),
        ("sop check --select review-ov", 3, ["review-overdue"]),
        ("sop check --ignore review-never,review-ov", 3, ["review-never,review-overdue"]),
        ("sop check --severity review-ov", 3, ["review-overdue="]),
        ("sop check --severity review-never=w", 3, ["review-never=warning"]),
    ],
)
def test_tab_completes(words: str, position: int, wanted: list[str]):
    assert completed(words, position) == wanted
