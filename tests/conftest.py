"""What tests of every room share: manuals made from the sample, the `sop` command, and expected outputs on disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import settings

from cli import sop
from model import Manual
from tests.manuals import ManualWith
from tests.overlay import manual, overlaid

# The same cases in every run, so that a test fails for a change and never by chance; and no clock on a busy machine.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.load_profile("suite")

# No test uses what another run found out: nothing can be kept in a folder of this name. Child processes see it too.
os.environ["XDG_CACHE_HOME"] = f"{os.devnull}/none"

REFRESHED = 10
"""Exit code of a run that would have passed, had it compared the expected outputs instead of writing them."""

GOLDEN = Path(__file__).parent / "golden"

Golden = Callable[[str, str], None]
ManualAt = Callable[..., Path]
RunSop = Callable[..., Result]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden",
        action="store_true",
        help="Write the expected outputs (tests/golden/, the cases of bad input) anew instead of comparing with them.",
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what a test recorded as "told", whichever worker it ran on, and whether the run compared anything."""
    if terminalreporter.config.getoption("--refresh-golden"):
        terminalreporter.write_sep("=", "expected outputs were written, and nothing was compared", yellow=True)
        terminalreporter.write_line("Read `git diff tests/`, then run the tests without --refresh-golden.")
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, told in report.user_properties:
            if name == "told" and report.when == "call":
                terminalreporter.write_line(str(told))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run that writes what it expects proves nothing: it never ends as one that passed."""
    if session.config.getoption("--refresh-golden") and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = REFRESHED


@pytest.fixture
def refreshing(request: pytest.FixtureRequest) -> bool:
    """Whether expected outputs are rewritten in this run instead of compared."""
    return bool(request.config.getoption("--refresh-golden"))


@pytest.fixture
def golden(refreshing: bool) -> Golden:
    """`golden("check/sample.txt", text)`: the text is just what that file under tests/golden/ holds."""

    def compare(name: str, text: str) -> None:
        file = GOLDEN / name
        if refreshing:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
        assert file.exists(), f"{file} is missing: run `make golden`, read it, and commit it"
        assert text == file.read_text("utf-8")

    return compare


@pytest.fixture
def manual_at(tmp_path: Path) -> ManualAt:
    """`manual_at(...)`: a folder that holds a copy of the sample manual with changes. Gives the folder.

    `merged` replaces top-level keys of files, `written` replaces whole files (text or bytes), `deleted` takes files
    away: manual_at(merged={"sop/manual.yaml": "title: Other"}, deleted=["sop/terms.yaml"]).
    """

    def build(
        *,
        merged: Mapping[str, str] | None = None,
        written: Mapping[str, str | bytes] | None = None,
        deleted: Iterable[str] = (),
    ) -> Path:
        root = overlaid(tmp_path / "manual", dict(merged or {}))
        for path, content in (written or {}).items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        for path in deleted:
            (root / path).unlink()
        return root

    return build


@pytest.fixture
def run_sop() -> RunSop:
    """`run_sop("check", "--as-of", "2024-06-01", root=folder)`: the command's result, with no terminal in sight."""

    def run(*args: str, root: Path | None = None) -> Result:
        where = () if root is None else ("--root", str(root))
        return CliRunner().invoke(sop, [*args, *where], prog_name="sop")

    return run


@pytest.fixture
def manual_with(tmp_path: Path) -> ManualWith:
    """`manual_with({"sop/terms.yaml": "terms: []"})`: the sample with top-level keys of files replaced, loaded."""
    numbers = count()

    def build(changes: dict[str, str] | None = None) -> Manual:
        return manual(tmp_path / str(next(numbers)), **(changes or {}))

    return build
