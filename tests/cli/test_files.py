"""Files that are written whole or not at all, on a full disk too, and what is never replaced by one."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from cli.files import write_new, write_whole
from tests.conftest import ManualAt, RunSop
from tests.overlay import SAMPLE

FINE = ("check", "--as-of", "2024-02-01")
SECTION = ("new", "section", "--chapter", "1", "--owner", "sso", "--audience", "sso", "--date", "2026-02-03", "--title")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is written to a file is written to a disk that is full."""

    def fail(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("cli.files.os.fsync", fail)


class TestDevice:
    def test_a_pipe_gets_the_report_and_stays_a_pipe(self, run_sop: RunSop, tmp_path: Path):
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        read: list[str] = []
        reader = Thread(target=lambda: read.append(pipe.read_text("utf-8")), daemon=True)
        reader.start()
        assert run_sop(*FINE, "--report", f"json={pipe}", root=SAMPLE).exit_code == 0
        reader.join(60)
        assert read[0].startswith("{")
        assert stat.S_ISFIFO(pipe.stat().st_mode)
        assert [one.name for one in tmp_path.iterdir()] == ["pipe"]

    def test_a_link_to_a_device_keeps_both(self, run_sop: RunSop, tmp_path: Path):
        link = tmp_path / "link"
        link.symlink_to(os.devnull)
        assert run_sop(*FINE, "--report", f"json={link}", root=SAMPLE).exit_code == 0
        assert link.is_symlink()
        assert stat.S_ISCHR(link.stat().st_mode)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
    def test_a_device_that_takes_nothing_is_told(self, run_sop: RunSop):
        result = run_sop(*FINE, "--report", "json=/dev/full", root=SAMPLE)
        assert result.exit_code == 2
        assert "/dev/full cannot be written: No space left on device." in result.stderr
        assert stat.S_ISCHR(Path("/dev/full").stat().st_mode)


@pytest.mark.usefixtures("full_disk")
class TestFullDisk:
    def test_a_new_file_leaves_nothing(self, run_sop: RunSop, manual_at: ManualAt):
        root = manual_at()
        before = sorted(root.rglob("*"))
        result = run_sop(*SECTION, "Keys", root=root)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "No space left on device. Make room on the disk" in result.stderr
        assert sorted(root.rglob("*")) == before
        assert run_sop(*FINE, root=root).exit_code == 0

    def test_neither_do_the_folders_that_it_needed(self, tmp_path: Path):
        with pytest.raises(OSError, match="No space"):
            write_new(tmp_path / "a" / "b" / "file", "text")
        assert list(tmp_path.iterdir()) == []

    def test_a_changed_file_is_as_it_was(self, tmp_path: Path):
        (tmp_path / "file").write_text("before")
        with pytest.raises(OSError, match="No space"):
            write_whole(tmp_path / "file", "after")
        assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("file", "before")]


def test_a_new_file_never_takes_the_place_of_another_or_of_a_link(tmp_path: Path):
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to("nowhere")
    for name in ("file", "link"):
        with pytest.raises(FileExistsError):
            write_new(tmp_path / name, "other")
    assert (tmp_path / "file").read_text() == "mine"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "link"]


def test_a_disk_without_hard_links_gets_the_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr("cli.files.os.link", refuse)
    write_new(tmp_path / "file", "text")
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("file", "text")]


@pytest.mark.parametrize("code", [errno.EACCES, errno.EROFS, errno.EPERM])
def test_where_nothing_may_be_written_it_is_said_and_what_to_do(
    run_sop: RunSop, manual_at: ManualAt, monkeypatch: pytest.MonkeyPatch, code: int
):
    root = manual_at()

    def refuse(**where: object) -> None:
        raise OSError(code, os.strerror(code), str(where["dir"]))

    monkeypatch.setattr("cli.files.tempfile.mkstemp", refuse)
    result = run_sop(*SECTION, "Keys", root=root)
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"sop/sections: {os.strerror(code)}. Check that you may write there" in result.stderr


def test_a_title_that_is_too_long_for_a_file_is_told(run_sop: RunSop, manual_at: ManualAt):
    root = manual_at()
    for command in ((*SECTION, "x" * 300), ("new", "incident-type", "--section", "SOP-1.1", "--title", "x" * 300)):
        result = run_sop(*command, root=root)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr
