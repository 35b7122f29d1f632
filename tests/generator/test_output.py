"""The place of a site on disk: what was there is never lost, and what killed builds left is swept."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from generator.engine.output import make_workshop, swap_in
from tests.conftest import ManualAt, RunSop

DAY = ("--as-of", "2025-01-01")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


class TestSwap:
    def test_a_site_is_put_back_where_the_new_one_cannot_take_its_place(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        out = tmp_path / "site"
        out.mkdir()
        (out / "page").write_text("old")
        rename = Path.rename

        def fail(self: Path, target: Path) -> Path:
            if target == out and not self.name.endswith("-old"):
                raise PermissionError("not now")
            return rename(self, target)

        with make_workshop(out) as fresh:
            monkeypatch.setattr(Path, "rename", fail)
            with pytest.raises(PermissionError):
                swap_in(fresh, out)
        assert names(tmp_path) == ["site"]
        assert (out / "page").read_text() == "old"


class TestSweep:
    def test_what_a_killed_build_left_is_gone_after_the_next(self, tmp_path: Path):
        out = tmp_path / "site"
        for name in (".site.sop-build-abcd", ".site.sop-build-efgh-old"):
            (tmp_path / name).mkdir()
            (tmp_path / name / "page").write_text("half")
        (tmp_path / ".site.sop-build-ijkl.zip").write_text("half")
        (tmp_path / ".site-mine").mkdir()
        (tmp_path / ".site2.sop-build-abcd").mkdir()
        out.mkdir()
        with make_workshop(out):
            pass
        assert names(tmp_path) == [".site-mine", ".site2.sop-build-abcd", "site"]

    def test_a_build_that_still_runs_is_left_alone(self, tmp_path: Path):
        out = tmp_path / "site"
        with make_workshop(out) as first:
            (first / "page").write_text("first")
            with make_workshop(out) as second:
                assert (first / "page").read_text() == "first"
            assert not second.exists()
            swap_in(first, out)
        assert names(tmp_path) == ["site"]

    def test_a_site_that_a_killed_build_had_moved_aside_is_put_back(self, tmp_path: Path):
        old = tmp_path / ".site.sop-build-abcd-old"
        old.mkdir()
        (old / "page").write_text("good")
        with make_workshop(tmp_path / "site"):
            pass
        assert (tmp_path / "site" / "page").read_text() == "good"


class TestLink:
    @pytest.mark.parametrize("command", ["build", "pages"])
    def test_a_link_to_a_folder_stays_and_leads_to_the_site(
        self, run_sop: RunSop, manual_at: ManualAt, tmp_path: Path, command: str
    ):
        real, link = tmp_path / "real", tmp_path / "link"
        real.mkdir()
        link.symlink_to(real)
        assert run_sop(command, *DAY, "--out", str(link), root=manual_at()).exit_code == 0
        assert link.is_symlink()
        assert {"build": "index.html", "pages": "mkdocs.yml"}[command] in names(real)
        assert names(tmp_path) == ["link", "manual", "real"]


@pytest.mark.parametrize(
    "marker",
    [
        b"\xff\xfe",
        b"",
        b"[" * 100_000,
        b'{"edition": []}',
        b'{"edition": {"public": 1}}',
        b'{"edition": "other"}',
        b"null",
        b'{"edition": ' + b"9" * 9_000 + b"}",
    ],
)
class TestDamaged:
    def test_marker_of_a_site_is_told(self, run_sop: RunSop, manual_at: ManualAt, tmp_path: Path, marker: bytes):
        out = tmp_path / "site"
        out.mkdir()
        (out / "sop-site.json").write_bytes(marker)
        self.refused(run_sop("build", *DAY, "--out", str(out), root=manual_at()), "Name another folder with --out")
        assert (out / "sop-site.json").read_bytes() == marker

    def test_marker_in_a_zip_file_is_told(self, run_sop: RunSop, manual_at: ManualAt, tmp_path: Path, marker: bytes):
        file = tmp_path / "manual.zip"
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("m/manual/sop-site.json", marker)
        before = file.read_bytes()
        self.refused(run_sop("build", *DAY, "--offline-zip", str(file), root=manual_at()), "Name another file")
        assert file.read_bytes() == before

    def refused(self, result: object, mend: str) -> None:
        assert getattr(result, "exit_code", None) == 2
        assert "holds something else than a site of this manual" in str(getattr(result, "output", ""))
        assert mend in str(getattr(result, "output", ""))


def good_zip(file: Path) -> bytes:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("m/manual/sop-site.json", json.dumps({"edition": "public", "as_of": "2025-01-01"}) * 20)
    return file.read_bytes()


def test_no_damage_to_a_zip_file_is_a_fault_of_the_program(run_sop: RunSop, manual_at: ManualAt, tmp_path: Path):
    root, file = manual_at(), tmp_path / "manual.zip"
    whole = good_zip(file)
    for at in range(0, len(whole), 3):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        result = run_sop("build", *DAY, "--offline-zip", str(file), root=root)
        assert result.exit_code == 2, at
        assert "Name another file" in result.output
