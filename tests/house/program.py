"""A copy of the program with the code that CONTRIBUTING.md shows, used as any program is: in processes of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
ROOMS = ("model", "reading", "facts", "figures", "language", "editions", "editor", "checks", "generator", "cli")
FOLDERS = (*ROOMS, "schemas", "docs", "tests", "sop", ".vscode", ".ci")
FILES = ("mkdocs.yml", "pyproject.toml", ".pre-commit-config.yaml", ".pre-commit-hooks.yaml")

_FENCE = re.compile(r"^```(?P<kind>json|python|diff|jinja)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"`((?:[\w-]+/)+[\w.-]+\.\w+)`")


class Program:
    """A copy of the program with the code of one part of CONTRIBUTING.md."""

    def __init__(self, folder: Path, title: str) -> None:
        self.folder = folder
        for name in FOLDERS:
            left_out = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, folder / name, ignore=left_out)
        for name in FILES:
            shutil.copy(ROOT / name, folder / name)
        self.touched = {path: self._add(path, kind, text) for path, kind, text in read_examples(title)}

    def _add(self, path: str, kind: str, text: str) -> bool:
        """Write a file, or apply a difference. True for a file that is new."""
        file = self.folder / path
        if kind == "diff":
            content = file.read_text("utf-8")
            for hunk in text.split("@@\n"):
                lines = hunk.splitlines(keepends=True)
                before = "".join(line[1:] for line in lines if line[0] != "+")
                assert content.count(before) == 1, f"CONTRIBUTING.md names lines that {path} does not have:\n{before}"
                content = content.replace(before, "".join(line[1:] for line in lines))
            file.write_text(content, "utf-8")
            return False
        assert not file.exists(), path
        file.write_text(text, "utf-8")
        return True

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": str(self.folder)},
            capture_output=True,
            text=True,
            check=False,
        )

    def sop(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.python("-c", "from cli import main; main()", *arguments)

    def check(self, root: Path) -> list[tuple[str, str, str]]:
        """Each finding of `sop check`: rule, place, message with its mend."""
        ended = self.sop("check", "--format", "json", "--root", str(root), "--as-of", "2024-03-01")
        return [
            (one["rule"], f"{one['file']}:{one['line']}:{one['column']}", f"{one['message']}. {one['mend']}")
            for one in json.loads(ended.stdout)["findings"]
        ]

    def passes(self, *tests: str) -> None:
        """These tests of the house, run in the copy, pass."""
        ended = self.python("-m", "pytest", "-n0", "-p", "no:cacheprovider", *tests)
        assert ended.returncode == 0, ended.stdout[-3000:]

    def is_in_style(self) -> None:
        files = [path for path in self.touched if path.endswith(".py")]
        for command in (("check",), ("format", "--diff")):
            ended = self.python("-m", "ruff", *command, "--no-cache", *files)
            assert ended.returncode == 0, ended.stdout + ended.stderr

    def build(self, root: Path, edition: str, out: Path) -> dict[str, str]:
        """The site of a manual: each file that is text, by its path."""
        ended = self.sop("build", "--root", str(root), "--out", str(out), "--edition", edition, "--as-of", "2024-03-01")
        assert ended.returncode == 0, ended.stderr
        texts = (".html", ".js", ".json", ".csv", ".xml")
        return {
            file.relative_to(out).as_posix(): file.read_text("utf-8") for file in out.rglob("*") if file.suffix in texts
        }


def read_examples(title: str) -> list[tuple[str, str, str]]:
    """The code of a part of CONTRIBUTING.md: the path that is named just above it, its language, its text."""
    _, found, part = GUIDE.partition(f"\n## {title}\n")
    assert found, title
    part = part.partition("\n## Add a ")[0]
    examples, end = [], 0
    for fence in _FENCE.finditer(part):
        path = _PATH.search(part[end : fence.start()])
        assert path, f"CONTRIBUTING.md does not say where this goes:\n{fence[0]}"
        examples.append((path[1], fence["kind"], fence["text"]))
        end = fence.end()
    return examples
