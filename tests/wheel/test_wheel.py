"""The installed program does all of it on a folder that holds sop/ alone, and gives what the checkout gives."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from threading import Timer
from time import sleep

import pytest

from tests.automation.reading import parsed
from tests.cli.repository import committed, repository
from tests.overlay import overlaid
from tests.wheel.conftest import ROOT, Installed, ran

DAY = ("--as-of", "2026-02-02")
ROOMS = ("model", "reading", "facts", "figures", "language", "editions", "editor", "checks", "generator", "cli")
SECTION = ("new", "section", "--chapter", "1", "--title", "Keys", "--owner", "sso", "--audience", "sso")
SEATS = "[{seat: School safety, from: department}, {seat: A parent, from: community}]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that holds sop/ alone."""
    found = overlaid(tmp_path / "manual")
    assert [inner.name for inner in found.iterdir()] == ["sop"]
    return found


def checkout(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """The checkout's own `sop`, run in a folder."""
    return ran(Path(sys.executable).parent / "sop", *words, folder=folder)


def content(place: Path) -> dict[str, bytes]:
    return {file.relative_to(place).as_posix(): file.read_bytes() for file in place.rglob("*") if file.is_file()}


def first_answer(address: str, serving: subprocess.Popen[bytes]) -> str:
    """What a server answers once it does; nothing where it ends before."""
    while serving.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                return str(answer.read(), "utf-8")
        except urllib.error.URLError:
            sleep(0.05)
    return ""


def test_nothing_of_it_comes_from_the_checkout(environment: Path, tmp_path: Path):
    program = f"import {', '.join(ROOMS)}\nfor room in ({', '.join(ROOMS)}): print(room.__file__)"
    told = ran(environment / "bin/python", "-c", program, folder=tmp_path)
    assert told.returncode == 0, told.stderr
    assert len(told.stdout.split()) == len(ROOMS)
    assert [path for path in told.stdout.split() if not Path(path).is_relative_to(environment)] == []


@pytest.mark.parametrize(
    "words",
    [
        ("check", *DAY),
        ("check", *DAY, "--format", "json"),
        ("due", *DAY, "--within", "2y"),
        ("policy", "01.1", "--view", "redline"),
        ("coverage",),
        ("stats",),
        ("rules",),
        ("digest",),
    ],
    ids=" ".join,
)
def test_it_says_what_the_checkout_says(installed: Installed, folder: Path, words: tuple[str, ...]):
    ours, theirs = checkout(*words, folder=folder), installed(*words, folder=folder)
    assert theirs.stdout
    assert (theirs.stdout, theirs.stderr, theirs.returncode) == (ours.stdout, ours.stderr, ours.returncode)


class TestSite:
    @pytest.mark.parametrize("edition", ["public", "restricted"])
    def test_it_builds_the_same_site(self, installed: Installed, folder: Path, tmp_path: Path, edition: str):
        built = installed("build", *DAY, "--edition", edition, "--out", "../theirs", folder=folder)
        assert built.returncode == 0, built.stderr
        assert checkout("build", *DAY, "--edition", edition, "--out", "../ours", folder=folder).returncode == 0
        theirs = content(tmp_path / "theirs")
        assert {"index.html", "sop/1.1/index.html", "guide/rules/index.html", "assets/site.css"} <= theirs.keys()
        assert theirs == content(tmp_path / "ours")

    def test_it_packs_the_same_zip_file(self, installed: Installed, folder: Path, tmp_path: Path):
        assert installed("build", *DAY, "--offline-zip", "../theirs.zip", folder=folder).returncode == 0
        assert checkout("build", *DAY, "--offline-zip", "../ours.zip", folder=folder).returncode == 0
        assert (tmp_path / "theirs.zip").read_bytes() == (tmp_path / "ours.zip").read_bytes()

    def test_it_writes_the_same_pages(self, installed: Installed, folder: Path, tmp_path: Path):
        assert installed("pages", *DAY, "--out", "../theirs", folder=folder).returncode == 0
        assert checkout("pages", *DAY, "--out", "../ours", folder=folder).returncode == 0
        theirs = content(tmp_path / "theirs")
        assert {"mkdocs.yml", "theme/main.html", "docs/assets/js/search.js", "docs/guide/editing.md"} <= theirs.keys()
        assert theirs == content(tmp_path / "ours")

    def test_it_serves_the_site(self, environment: Path, folder: Path):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [str(environment / "bin/sop"), "serve", *DAY, "--port", str(port)]
        with (
            (folder / "said.txt").open("wb") as said,
            subprocess.Popen(command, cwd=folder, stdout=said, stderr=subprocess.STDOUT) as serving,
        ):
            late = Timer(120, serving.kill)
            late.start()
            try:
                page = first_answer(f"http://127.0.0.1:{port}/sop/1.1/", serving)
                assert page, (folder / "said.txt").read_text("utf-8")
                assert "<title>" in page
                assert "SOP-1.1" in page
            finally:
                late.cancel()
                serving.send_signal(signal.SIGINT)


class TestWriting:
    def test_the_first_line_of_a_new_file_leads_to_its_schema(self, installed: Installed, folder: Path):
        made = installed(*SECTION, "--date", "2026-02-02", folder=folder)
        assert (made.returncode, made.stdout) == (0, "sop/sections/1.3-keys.yaml\n")
        assert "the schemas are in schemas/ now" in made.stderr
        file = folder / made.stdout.strip()
        schema = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text("utf-8"))
        assert schema
        assert (file.parent / schema[1]).read_bytes() == (ROOT / "schemas/section.schema.json").read_bytes()
        assert installed("schemas", folder=folder).stdout == "schemas/ is up to date.\n"
        assert installed("fmt", "--check", folder=folder).returncode == 0

    def test_a_review_round_begins_and_is_closed(self, installed: Installed, folder: Path):
        (folder / "team.yaml").write_text(SEATS, "utf-8")
        begun = installed("review", "start", "--team", "team.yaml", "--date", "2026-02-02", "SOP-1.1", folder=folder)
        assert (begun.returncode, begun.stdout) == (0, "sop/reviews/REV-2026-1.yaml\n")
        (folder / "outcomes.yaml").write_text("[{section: SOP-1.1, date: 2026-02-03, outcome: kept}]\n", "utf-8")
        words = ("review", "close", "REV-2026-1", "--outcomes", "outcomes.yaml", "--date", "2026-02-04")
        closed = installed(*words, folder=folder)
        assert (closed.returncode, closed.stdout) == (0, "sop/reviews/REV-2026-1.yaml\n")
        assert "closed: 2026-02-04" in (folder / "sop/reviews/REV-2026-1.yaml").read_text("utf-8")


class TestGit:
    @pytest.fixture
    def repo(self, tmp_path: Path) -> Path:
        return repository(tmp_path / "repo")

    def test_it_tells_a_change(self, installed: Installed, repo: Path):
        _change(repo, "title: Sample", "title: Another")
        told = installed("diff", folder=repo)
        assert told.returncode == 0, told.stderr
        assert "Another" in told.stdout

    def test_the_hook_passes_what_was_there_before_and_stops_what_is_new(
        self, installed: Installed, environment: Path, repo: Path
    ):
        """Its entry, run as pre-commit runs it: from the top of the repository, with the environment's programs."""
        (hook,) = [
            one for one in parsed((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")) if one["id"] == "sop-check"
        ]
        program, *words = f"{hook['entry']} {' '.join(hook['args'])}".split()
        assert ran(environment / "bin" / program, *words, folder=repo).returncode == 0
        _change(repo, "implements: [01.1/part/1,", "implements: [01.1/part/9,")
        stopped = ran(environment / "bin" / program, *words, folder=repo)
        assert stopped.returncode == 1
        assert "[reference-unknown]" in stopped.stdout
        committed(repo)
        assert ran(environment / "bin" / program, *words, folder=repo).returncode == 0


def _change(root: Path, before: str, after: str) -> None:
    file = root / "sop/sections/1.1-sample.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")
