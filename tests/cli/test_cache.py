"""What is kept between two checks makes the second faster, and never says anything else."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.finding import Finding
from checks.rules.plain import reading_level
from cli import cache
from cli.cache import find_cache_folder, remember
from tests.conftest import ManualAt, RunSop
from tests.overlay import SAMPLE, overlaid

ROOT = Path(__file__).parent.parent.parent

DAY = ("--as-of", "2024-06-01", "--format", "json")
# Something for the rules about one file to find, so that what they found is kept too.
WORDS = {"sop/sections/1.1-sample.yaml": "short_answer: Call and/or write to Principal Nobody."}
ENTRIES = {b"key": b"value", b"other": b"x" * 100}
NEVER_READ = "worked out again"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "sop-manual"


def only_file(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def sealed(file: Path, payload: bytes) -> bytes:
    """A cache file with that payload and digests that fit."""
    return file.read_bytes()[:32] + hashlib.sha256(payload).digest() + payload


class TestASecondCheck:
    def test_it_says_the_same(self, home: Path, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at(merged=WORDS)
        without = run_sop("check", *DAY, "--no-cache", root=root)
        assert "personal-data" in without.stdout
        assert "and-or" in without.stdout
        assert not home.exists()
        for _ in range(2):
            found = run_sop("check", *DAY, root=root)
            assert (found.stdout, found.exit_code) == (without.stdout, without.exit_code)
        assert only_file(home).stat().st_mode & 0o777 == 0o600

    def test_it_reads_and_judges_no_file_again(
        self, home: Path, manual_at: ManualAt, run_sop: RunSop, monkeypatch: pytest.MonkeyPatch
    ):
        root = manual_at()
        first = run_sop("check", *DAY, root=root)
        kept = only_file(home).read_bytes()

        def never(*_: object) -> Iterator[Finding]:
            raise AssertionError(NEVER_READ)

        monkeypatch.setattr("reading.yaml_reader.read", never)
        monkeypatch.setattr(reading_level, "in_file", never)
        assert run_sop("check", *DAY, root=root).stdout == first.stdout
        assert only_file(home).read_bytes() == kept
        assert str(run_sop("check", *DAY, "--no-cache", root=root).exception) == NEVER_READ

    def test_rules_that_were_left_out_before_are_applied_now(self, home: Path, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at(merged=WORDS)
        run_sop("check", *DAY, "--select", "and-or", root=root)
        found = run_sop("check", *DAY, root=root)
        assert found.stdout == run_sop("check", *DAY, "--no-cache", root=root).stdout

    @pytest.mark.parametrize(
        ("path", "change"),
        [
            ("sop/sections/1.1-sample.yaml", "short_answer: Tell the office."),
            ("sop/manual.yaml", "plain_words: {short_answer: 1}"),
            ("sop/terms.yaml", "terms: []"),
        ],
    )
    def test_an_edit_counts_at_once(self, home: Path, manual_at: ManualAt, run_sop: RunSop, path: str, change: str):
        root = manual_at(merged=WORDS)
        before = run_sop("check", *DAY, root=root).stdout
        overlaid(root, {path: change})
        after = run_sop("check", *DAY, root=root).stdout
        assert after == run_sop("check", *DAY, "--no-cache", root=root).stdout
        assert after != before

    def test_a_day_that_passes_counts(self, home: Path, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        run_sop("check", *DAY, root=root)
        later = ("--as-of", "2030-06-01", "--format", "json")
        assert run_sop("check", *later, root=root).stdout == run_sop("check", *later, "--no-cache", root=root).stdout

    def test_what_cannot_be_read_is_said_each_time(self, home: Path, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        run_sop("check", *DAY, root=root)
        kept = only_file(home).read_bytes()
        (root / "sop/terms.yaml").write_text("terms: [", "utf-8")
        first, second = (run_sop("check", *DAY, root=root) for _ in range(2))
        assert first.exit_code == second.exit_code == 2
        assert first.stderr == second.stderr
        assert only_file(home).read_bytes() == kept  # the other files need not be read again once it is mended


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder with one file, which knows ENTRIES."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cache")
        patch.setenv("XDG_CACHE_HOME", str(folder))
        with remember(SAMPLE) as known:
            for name, value in ENTRIES.items():
                known.put(name, value)
        yield folder / "sop-manual"


class TestAFileThatIsWrong:
    """It is as good as none."""

    def known_to(self, folder: Path, content: bytes) -> list[bytes | None]:
        """What a run with that file knows; the file is put back as it was."""
        file = only_file(folder)
        good = file.read_bytes()
        try:
            file.write_bytes(content)
            with remember(SAMPLE) as known:
                return [known.get(name) for name in ENTRIES]
        finally:
            file.write_bytes(good)

    def test_one_that_is_right_is_known(self, folder: Path):
        assert self.known_to(folder, only_file(folder).read_bytes()) == list(ENTRIES.values())

    @given(data=st.data())
    def test_with_any_byte_changed(self, folder: Path, data: st.DataObject):
        content = bytearray(only_file(folder).read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
        assert self.known_to(folder, bytes(content)) == [None, None]

    @given(data=st.data())
    def test_cut_short_or_with_more_after_it(self, folder: Path, data: st.DataObject):
        content = only_file(folder).read_bytes()
        shorter = content[: data.draw(st.integers(0, len(content) - 1))]
        assert self.known_to(folder, shorter) == [None, None]
        assert self.known_to(folder, content + data.draw(st.binary(min_size=1))) == [None, None]

    @given(st.binary(max_size=300))
    def test_with_other_content_under_the_right_digests(self, folder: Path, payload: bytes):
        self.known_to(folder, sealed(only_file(folder), payload))

    def test_written_by_other_code(self, folder: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(cache, "_digest_of_code", lambda: b"0" * 32)
        assert self.known_to(folder, only_file(folder).read_bytes()) == [None, None]

    def test_a_check_says_the_same_whatever_is_wrong(self, home: Path, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at(merged=WORDS)
        right = run_sop("check", *DAY, root=root).stdout
        content = only_file(home).read_bytes()
        for at in range(0, len(content), len(content) // 12):
            broken = bytearray(content)
            broken[at] ^= 0xFF
            only_file(home).write_bytes(broken)
            assert run_sop("check", *DAY, root=root).stdout == right
            assert only_file(home).read_bytes() == content  # mended by the run


class TestItsFolder:
    def test_it_is_the_persons_own(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        assert find_cache_folder() == tmp_path / "sop-manual"
        monkeypatch.setenv("XDG_CACHE_HOME", "relative")
        monkeypatch.setenv("HOME", str(tmp_path / "home"))
        assert find_cache_folder() == tmp_path / "home/.cache/sop-manual"
        monkeypatch.setattr("os.path.expanduser", lambda path: path)
        assert find_cache_folder() is None
        with remember(SAMPLE) as known:
            assert known.get(b"key") is None

    @pytest.mark.parametrize("there", ["a file", "a folder in the file's place"])
    def test_one_that_cannot_be_used_is_only_slower(self, home: Path, manual_at: ManualAt, run_sop: RunSop, there: str):
        root = manual_at()
        right = run_sop("check", *DAY, root=root)
        file = only_file(home)
        file.unlink()
        if there == "a file":
            home.rmdir()
            home.write_text("", "utf-8")
        else:
            file.mkdir()
        found = run_sop("check", *DAY, root=root)
        assert (found.stdout, found.stderr, found.exit_code) == (right.stdout, right.stderr, right.exit_code)

    def test_what_no_run_uses_any_more_is_dropped(self, home: Path):
        with remember(SAMPLE) as known:
            known.put(b"old", b"1")
            known.put(b"kept", b"2")
        with remember(SAMPLE) as known:
            assert known.get(b"kept") == b"2"
        with remember(SAMPLE) as known:
            assert known.get(b"old") is None
            assert known.get(b"kept") == b"2"

    def test_only_the_newest_files_stay(self, home: Path, tmp_path: Path):
        for number in range(12):
            with remember(tmp_path / str(number)) as known:
                known.put(b"key", b"value")
        assert len([*home.iterdir()]) == 8
        with remember(tmp_path / "11") as known:
            assert known.get(b"key") == b"value"

    def test_a_run_that_fails_keeps_nothing(self, home: Path):
        def fails() -> None:
            with remember(SAMPLE) as known:
                known.put(b"key", b"value")
                sys.exit(2)

        with pytest.raises(SystemExit):
            fails()
        assert not home.exists()

    def test_runs_at_the_same_time_never_see_half_a_file(self, home: Path):
        program = (
            "import sys\n"
            "from pathlib import Path\n"
            "from cli.cache import remember\n"
            "for turn in range(60):\n"
            "    with remember(Path('x')) as known:\n"
            "        assert known.get(b'a') in (None, b'1' * 99999), 'torn'\n"
            "        known.put(b'a', b'1' * 99999)\n"
            "        known.put(sys.argv[1].encode() + bytes([turn]), b'2' * 99999)\n"
        )
        runs = [subprocess.Popen([sys.executable, "-c", program, str(number)]) for number in range(3)]
        assert [run.wait() for run in runs] == [0, 0, 0]
        assert [file.name[0] for file in home.iterdir() if file.name.startswith(".")] == []


def test_code_schemas_and_packages_are_in_the_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = tmp_path / "code"
    (folder / "inner").mkdir(parents=True)
    rule, schema = folder / "inner" / "rule.py", folder / "some.schema.json"
    monkeypatch.setattr(cache, "_CODE", (folder,))
    monkeypatch.setattr(sys, "path", [str(tmp_path / "site")])
    digests = [cache._digest_of_code()]
    for change in (
        lambda: rule.write_text("1", "utf-8"),
        lambda: rule.write_text("2", "utf-8"),
        lambda: rule.rename(folder / "other.py"),
        lambda: schema.write_text("{}", "utf-8"),
        lambda: (tmp_path / "site" / "yaml-1.dist-info").mkdir(parents=True),
        lambda: (tmp_path / "site" / "yaml-1.dist-info").rename(tmp_path / "site" / "yaml-2.dist-info"),
    ):
        change()
        digests.append(cache._digest_of_code())
    assert len(set(digests)) == len(digests)


def test_the_code_is_that_of_every_room_that_a_check_uses():
    command = "import sys; from checks.verdict import judge; from reading import load, schema_errors, yaml_reader; "
    command += "print(*{name.partition('.')[0] for name in sys.modules if name.partition('.')[0] in ROOMS})"
    command = command.replace("ROOMS", repr([path.parent.name for path in ROOT.glob("*/__init__.py")]))
    used = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {folder.name for folder in cache._CODE} == {*used.stdout.split(), "schemas"}
    assert all(any(folder.iterdir()) for folder in cache._CODE)
