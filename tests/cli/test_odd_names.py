"""Names of files and folders that would steer a terminal, write a line of their own, or are no text at all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.repository import committed, git
from tests.cli.test_streams import ran
from tests.conftest import ManualAt

NAMES = {
    "a color": "\x1b[31mred",
    "a command of a log": "x\n::error::y",
    "a return": "x\rgone",
    "turned": "x\u202ey",
    "unseen": "x\u200by",
    "not UTF-8": os.fsdecode(b"x\xff\xfe"),
    "a byte-order mark": "\ufeffx",
    "C1": "x\x9b31m",
}


def assert_harmless(printed: bytes) -> None:
    text = printed.decode("utf-8")
    assert "fault of this program" not in text
    assert [one for one in text if one != "\n" and not one.isprintable()] == []
    assert [line for line in text.splitlines() if line.startswith("::error::")] == []


class TestInside:
    """Files of sop/ with such names are refused, and told in every format."""

    FILES = tuple(f"sop/sections/{name}.yaml" for name in NAMES.values())

    @pytest.fixture
    def root(self, manual_at: ManualAt) -> Path:
        root = manual_at()
        for file in self.FILES:
            (root / file).write_text("id: INC-x\n", "utf-8")
        return root

    def test_each_is_told_harmlessly_in_each_format(self, root: Path):
        forms = ("github", "json", "junit", "markdown", "sarif")
        told = ran("check", *(f"--report={form}={form}" for form in forms), root=root)
        assert told.returncode == 2
        assert told.stderr.count(b"Rename it: letters, digits, dots and hyphens are enough.") == len(NAMES)
        assert b"8 problems to mend" in told.stderr
        assert_harmless(told.stderr)
        for form in forms:
            assert_harmless((root / form).read_bytes().replace(b"::error file=", b""))
        assert len(json.loads((root / "json").read_bytes())["findings"]) == len(NAMES)
        assert len(json.loads((root / "sarif").read_bytes())["runs"][0]["results"]) == len(NAMES)
        assert ElementTree.fromstring((root / "junit").read_bytes()).get("failures") == str(len(NAMES))

    @pytest.mark.parametrize("words", [("fmt", "--check"), ("build",), ("serve",)], ids=" ".join)
    def test_other_commands_tell_it_too(self, root: Path, words: tuple[str, ...]):
        told = ran(*words, root=root)
        assert told.returncode == 2
        assert_harmless(told.stdout + told.stderr)

    def test_what_was_committed_with_such_a_name_is_told_harmlessly(self, root: Path):
        git(root, "init", "--quiet", "--initial-branch=main")
        committed(root)
        for file in self.FILES:
            (root / file).unlink()
        told = ran("check", "--baseline", "HEAD", "--as-of", "2024-06-01", root=root)
        assert told.returncode == 0
        assert b"cannot be read" in told.stderr
        assert_harmless(told.stdout + told.stderr)


@pytest.mark.parametrize("name", [NAMES["a color"], NAMES["a command of a log"], NAMES["not UTF-8"]])
class TestOutside:
    """Folders and files that a command names."""

    def test_the_folder_of_the_manual(self, manual_at: ManualAt, name: str):
        root = manual_at()
        there = root / name
        there.mkdir()
        for words in (("check",), ("check", "--baseline", "HEAD"), ("new", "--help")):
            assert_harmless(ran(*words, "--root", name, root=root).stderr)
        git(root, "init", "--quiet")
        (root / "sop").rename(there / "sop")
        for form in ("text", "json", "sarif", "junit", "github"):
            told = ran("check", "--as-of", "2026-03-01", "--root", name, "--format", form, root=root)
            assert told.returncode == 1
            assert_harmless(told.stdout + told.stderr)
            if form == "junit":
                ElementTree.fromstring(told.stdout)

    def test_places_to_write_to(self, manual_at: ManualAt, name: str):
        root = manual_at()
        (root / name).mkdir()
        (root / name / "other").write_text("mine")
        for words in (
            ("build", "--out", name),
            ("build", "--offline-zip", f"{name}.txt"),
            ("pages", "--out", name),
            ("check", "--report", f"json={name}/none/report"),
            ("fmt", name),
            ("due", "--format", "ics", "--previous", name),
            ("review", "start", "--team", f"{name}.yaml", "--date", "2026-02-02"),
        ):
            told = ran(*words, root=root)
            assert told.returncode == 2
            assert_harmless(told.stdout + told.stderr)
