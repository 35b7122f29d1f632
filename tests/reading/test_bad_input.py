"""What cannot be read is reported completely, in one run, with what to do: each case with its expected message.

Exit code 2 where a file cannot be read, 1 where it reads and points at nothing. Never a traceback.
"""

from __future__ import annotations

import os
from operator import attrgetter
from pathlib import Path

import pytest

from reading.decoding import LARGEST_FILE
from tests.conftest import Golden, ManualAt, RunSop
from tests.reading.cases import CORPUS, Case, cases

TERMS = "sop/terms.yaml"


def transcript(run_sop: RunSop, root: Path) -> str:
    """What `sop check` says of a manual and its exit code, the same on every machine."""
    result = run_sop("check", "--as-of", "2024-06-01", root=root)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result.output.replace(str(root), "ROOT") + f"exit code {result.exit_code}\n"


@pytest.mark.parametrize("case", cases("bad"), ids=attrgetter("name"))
def test_bad(case: Case, manual_at: ManualAt, run_sop: RunSop, refreshing: bool):
    root = manual_at()
    case.apply(root)
    printed = transcript(run_sop, root)
    assert not printed.endswith("exit code 0\n")
    if refreshing:
        case.expect(printed)
    assert printed == case.expected


@pytest.mark.parametrize("case", cases("good"), ids=attrgetter("name"))
def test_good(case: Case, manual_at: ManualAt, run_sop: RunSop):
    root = manual_at()
    case.apply(root)
    assert transcript(run_sop, root).endswith("0 errors, 0 warnings, 2 notes.\nexit code 0\n")


def test_nothing_is_left_over():
    """Each file of the corpus is a case of its folder, and only bad ones say what is printed."""
    files = {file for file in CORPUS.rglob("*") if file.is_file()}
    assert files == {case.file for folder in ("bad", "good") for case in cases(folder)}
    assert all(case.expected for case in cases("bad"))
    assert not any(case.expected for case in cases("good"))


def test_no_two_cases_have_one_title():
    titles = [case.title for folder in ("bad", "good") for case in cases(folder)]
    assert sorted(set(titles)) == sorted(titles)


def test_a_refresh_writes_what_is_printed_and_leaves_the_change_alone(tmp_path: Path):
    file = tmp_path / "some.case"
    file.write_text("A title\nfile sop/terms.yaml\n+terms: []\nprints\nOld.\n", "utf-8")
    case = Case("A title", file)
    case.expect("New,\nof two lines.\n")
    assert case.expected == "New,\nof two lines.\n"
    assert file.read_text("utf-8") == "A title\nfile sop/terms.yaml\n+terms: []\nprints\nNew,\nof two lines.\n"
    first = Case("A title", tmp_path / "first.case")
    first.file.write_text("A title\ndelete sop/terms.yaml\n", "utf-8")
    assert first.expected is None
    first.expect("New.\n")
    assert first.file.read_text("utf-8") == "A title\ndelete sop/terms.yaml\nprints\nNew.\n"


def test_a_file_of_50_mb_is_not_read(manual_at: ManualAt, run_sop: RunSop, golden: Golden):
    root = manual_at()
    with (root / TERMS).open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    golden("made/huge-file.txt", transcript(run_sop, root))


@pytest.mark.parametrize(("size", "code"), [(LARGEST_FILE, 0), (LARGEST_FILE + 1, 2)])
def test_the_largest_file_is_read_and_no_larger_one(manual_at: ManualAt, run_sop: RunSop, size: int, code: int):
    root = manual_at()
    text = (root / TERMS).read_bytes()
    (root / TERMS).write_bytes(text + b"#" * (size - len(text)))
    assert transcript(run_sop, root).endswith(f"exit code {code}\n")


def test_nesting_10_000_deep(manual_at: ManualAt, run_sop: RunSop, golden: Golden):
    golden("made/deep-nesting.txt", transcript(run_sop, manual_at(written={TERMS: f"terms: {'[' * 10_000}"})))


@pytest.mark.parametrize("nest", ["{a: ", "- ", "? "])
def test_nesting_10_000_deep_in_other_ways(manual_at: ManualAt, run_sop: RunSop, nest: str):
    said = transcript(run_sop, manual_at(written={TERMS: nest * 10_000}))
    assert "nested deeper than 64 levels" in said or "where a key is wanted" in said


def test_a_file_that_may_not_be_read(
    manual_at: ManualAt, run_sop: RunSop, golden: Golden, monkeypatch: pytest.MonkeyPatch
):
    root = manual_at()
    whole = Path.read_bytes

    def refused(file: Path) -> bytes:
        if file == root / TERMS:
            raise PermissionError(13, "Permission denied", str(file))
        return whole(file)

    # For root, who may read all, chmod would do nothing.
    monkeypatch.setattr(Path, "read_bytes", refused)
    golden("made/no-permission.txt", transcript(run_sop, root))


def test_a_folder_that_may_not_be_entered(manual_at: ManualAt, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch):
    root = manual_at()
    entered = os.scandir

    def refused(folder: str) -> object:
        if str(folder).endswith("sections"):
            raise PermissionError(13, "Permission denied", str(folder))
        return entered(folder)

    monkeypatch.setattr(os, "scandir", refused)
    said = transcript(run_sop, root)
    assert "sop/sections:1:1  cannot be read: permission denied\n" in said
    assert said.endswith("exit code 2\n")


def test_a_pipe_is_not_waited_for(manual_at: ManualAt, run_sop: RunSop, golden: Golden):
    root = manual_at(deleted=[TERMS])
    os.mkfifo(root / TERMS)
    golden("made/pipe.txt", transcript(run_sop, root))
