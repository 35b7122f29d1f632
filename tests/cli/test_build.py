"""`sop build` and `sop pages`: what they put where, and that nothing which stands there is lost."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.conftest import ManualAt, RunSop

DAY = ("--as-of", "2025-01-01")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


@pytest.fixture
def root(manual_at: ManualAt) -> Path:
    return manual_at()


class TestZip:
    def test_it_alone_is_made_where_no_folder_is_named(
        self, run_sop: RunSop, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ):
        monkeypatch.chdir(tmp_path)
        result = run_sop("build", *DAY, "--offline-zip", "new/manual.zip", root=root)
        assert result.exit_code == 0
        assert result.output.endswith("is packed in new/manual.zip: unpack it, and open START-HERE.html.\n")
        assert zipfile.is_zipfile("new/manual.zip")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["manual", "new"]

    def test_both_are_where_one_is(self, run_sop: RunSop, root: Path, tmp_path: Path):
        given = ("--out", str(tmp_path / "site"), "--offline-zip", str(tmp_path / "manual.zip"))
        assert run_sop("build", *DAY, *given, root=root).exit_code == 0
        assert (tmp_path / "site/index.html").is_file()
        first = (tmp_path / "manual.zip").read_bytes()
        assert run_sop("build", *DAY, "--offline-zip", str(tmp_path / "manual.zip"), root=root).exit_code == 0
        assert (tmp_path / "manual.zip").read_bytes() == first

    @pytest.mark.parametrize(
        ("name", "said"),
        [
            ("a-folder", "a-folder is a folder, and not a name for a zip file"),
            ("manual.tar", "manual.tar does not end in .zip"),
            ("letter.zip", "letter.zip holds something else than a site of this manual"),
        ],
    )
    def test_a_place_that_will_not_do_is_refused(
        self, run_sop: RunSop, root: Path, tmp_path: Path, name: str, said: str
    ):
        (tmp_path / "a-folder").mkdir()
        (tmp_path / "letter.zip").write_text("mine")
        before = contents(tmp_path)
        result = run_sop("build", *DAY, "--offline-zip", str(tmp_path / name), root=root)
        assert result.exit_code == 2
        assert said in result.output
        assert "Name another file with --offline-zip" in result.output
        assert contents(tmp_path) == before

    def test_a_place_where_nothing_can_be_written_is_told(self, run_sop: RunSop, root: Path, tmp_path: Path):
        (tmp_path / "file").write_text("mine")
        result = run_sop("build", *DAY, "--offline-zip", str(tmp_path / "file/manual.zip"), root=root)
        assert result.exit_code == 2
        assert f"Not built, and {tmp_path / 'file/manual.zip'} is as it was: " in result.output


@pytest.mark.parametrize("command", ["build", "pages"])
class TestBoth:
    def test_an_edition_that_does_not_exist_is_misuse(self, run_sop: RunSop, root: Path, tmp_path: Path, command: str):
        result = run_sop(command, *DAY, "--edition", "secret", "--out", str(tmp_path / "out"), root=root)
        assert result.exit_code == 2
        assert "'secret' is not one of 'public', 'restricted'" in result.output
        assert not (tmp_path / "out").exists()

    def test_a_folder_that_holds_something_else_is_left_alone(
        self, run_sop: RunSop, root: Path, tmp_path: Path, command: str
    ):
        (tmp_path / "out").mkdir()
        (tmp_path / "out/letter.txt").write_text("mine")
        result = run_sop(command, *DAY, "--out", str(tmp_path / "out"), root=root)
        assert result.exit_code == 2
        assert str(tmp_path / "out") in result.output
        assert "with --out" in result.output
        assert contents(tmp_path / "out") == {"letter.txt": b"mine"}

    @pytest.mark.parametrize("editions", [("public", "restricted"), ("restricted", "public")])
    def test_one_edition_is_never_written_over_the_other(
        self, run_sop: RunSop, root: Path, tmp_path: Path, command: str, editions: tuple[str, str]
    ):
        first, second = editions
        out = tmp_path / "out"
        assert run_sop(command, *DAY, "--edition", first, "--out", str(out), root=root).exit_code == 0
        before = contents(out)
        result = run_sop(command, *DAY, "--edition", second, "--out", str(out), root=root)
        assert result.exit_code == 2
        assert contents(out) == before
