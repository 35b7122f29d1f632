"""What is printed where the terminal has another encoding than UTF-8."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.test_program import SOP
from tests.conftest import ManualAt

TERMINALS = {
    "Windows": {"PYTHONIOENCODING": "cp1252"},
    "ASCII": {"PYTHONIOENCODING": "ascii:strict"},
    "no locale": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
}
ODD = "\u201cSample\u201d \u2013 a\u2011b \u2192 \u017b \u00bd \U0001f6a8"
TITLE = {"sop/manual.yaml": f"title: '{ODD}'\nchapters: [{{number: '1', title: '{ODD}'}}]"}
FOUND = {"sop/sections/1.1-sample.yaml": f"title: '{ODD}'\nshort_answer: To be written."}


def ran(*words: str, root: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    given = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    given |= environment
    return subprocess.run([SOP, *words], cwd=root, env=given, capture_output=True, check=False, timeout=60)


@pytest.fixture
def root(manual_at: ManualAt) -> Path:
    return manual_at(merged=TITLE | FOUND)


@pytest.mark.parametrize("terminal", TERMINALS.values(), ids=list(TERMINALS))
class TestEachTerminal:
    @pytest.mark.parametrize(
        "words", [("check",), ("policy", "01.1"), ("due", "--within", "3y"), ("new", "--help")], ids=" ".join
    )
    def test_ends_as_in_utf_8(self, root: Path, terminal: dict[str, str], words: tuple[str, ...]):
        ours, usual = ran(*words, root=root, **terminal), ran(*words, root=root, PYTHONIOENCODING="utf-8")
        assert (ours.returncode, b"fault of this program" in ours.stderr) == (usual.returncode, False)
        assert len(ours.stdout.splitlines()) == len(usual.stdout.splitlines())

    @pytest.mark.parametrize("form", ["json", "junit"])
    def test_a_program_gets_the_same_bytes(self, root: Path, terminal: dict[str, str], form: str):
        words = ("check", "--as-of", "2026-03-01", "--format", form, "--report", f"{form}=report")
        ours, usual = ran(*words, root=root, **terminal), ran(*words, root=root, PYTHONIOENCODING="utf-8")
        assert ours.stdout == usual.stdout
        assert (root / "report").read_bytes() == usual.stdout
        assert json.loads(ours.stdout) if form == "json" else ElementTree.fromstring(ours.stdout)


def test_what_reads_alike_stands_for_what_a_terminal_lacks(manual_at: ManualAt):
    terms = f"terms:\n  - {{term: Odd, means: '{ODD}', sources: [{{ref: 01.1/part/1}}, 'x']}}\n"
    told = ran("check", root=manual_at(written={"sop/terms.yaml": terms}), PYTHONIOENCODING="ascii")
    assert told.returncode == 2
    assert b"means: '\"Sample\" - a-b -> Z \\xbd \\U0001f6a8'" in told.stderr


def test_what_a_terminal_has_stays(manual_at: ManualAt):
    terms = f"terms:\n  - {{term: Odd, means: '{ODD}', sources: [x, 'x']}}\n"
    told = ran("check", root=manual_at(written={"sop/terms.yaml": terms}), PYTHONIOENCODING="cp1252")
    assert "means: '“Sample” – a-b -> Z ½ \\U0001f6a8'" in told.stderr.decode("cp1252")
