"""`sop fmt`."""

from __future__ import annotations

import subprocess
from pathlib import Path

from cli.render.style import LONGEST, Suggestion, render_markdown
from tests.conftest import ManualAt, RunSop

SECTION = "sop/sections/1.1-sample.yaml"


def untidy(manual_at: ManualAt, run_sop: RunSop) -> Path:
    """A manual with one file that is not in the house style: its title is at the end."""
    root = manual_at()
    run_sop("fmt", root=root)
    file = root / SECTION
    lines = file.read_text("utf-8").splitlines(keepends=True)
    (title,) = [line for line in lines if line.startswith("title:")]
    file.write_text("".join([*(line for line in lines if line != title), title]), "utf-8")
    return root


def test_it_writes_what_is_not_in_the_house_style(manual_at: ManualAt, run_sop: RunSop):
    root = untidy(manual_at, run_sop)
    before = run_sop("digest", root=root).stdout
    result = run_sop("fmt", root=root)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{SECTION}\n", "1 file put in order.\n")
    assert run_sop("digest", root=root).stdout == before
    again = run_sop("fmt", root=root)
    assert (again.exit_code, again.output) == (0, "")


def test_check_names_the_files_and_writes_nothing(manual_at: ManualAt, run_sop: RunSop):
    root = untidy(manual_at, run_sop)
    before = (root / SECTION).read_bytes()
    result = run_sop("fmt", "--check", root=root)
    assert (result.exit_code, result.stdout) == (1, f"{SECTION}\n")
    assert result.stderr == "1 file not in the house style. `sop fmt` puts them in order.\n"
    assert (root / SECTION).read_bytes() == before


def test_only_the_files_that_are_named(manual_at: ManualAt, run_sop: RunSop):
    root = untidy(manual_at, run_sop)
    assert run_sop("fmt", "--check", str(root / "sop/terms.yaml"), root=root).exit_code == 0
    assert run_sop("fmt", "--check", str(root / SECTION), root=root).exit_code == 1


def test_a_file_that_is_no_part_of_the_manual_is_refused(manual_at: ManualAt, run_sop: RunSop):
    result = run_sop("fmt", "sop/term.yaml", root=manual_at())
    assert (result.exit_code, result.stderr) == (
        2,
        "sop/term.yaml is no file of the manual. Did you mean sop/terms.yaml?\n",
    )


def test_a_manual_that_cannot_be_read_is_left_as_it_is(manual_at: ManualAt, run_sop: RunSop):
    root = manual_at(written={"sop/terms.yaml": "terms: [\n"})
    result = run_sop("fmt", root=root)
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr


class TestDiff:
    def test_shows_what_would_change_and_fails_nothing(self, manual_at: ManualAt, run_sop: RunSop):
        root = untidy(manual_at, run_sop)
        before = (root / SECTION).read_text("utf-8")
        result = run_sop("fmt", "--diff", root=root)
        assert (result.exit_code, (root / SECTION).read_text("utf-8")) == (0, before)
        assert run_sop("fmt", "--check", "--diff", root=root).exit_code == 1
        subprocess.run(["git", "apply"], cwd=root, input=result.stdout, text=True, check=True)
        assert run_sop("fmt", "--check", root=root).exit_code == 0
        assert run_sop("fmt", "--diff", root=root).output == ""

    def test_is_a_notice_at_the_first_line_that_would_change(self, manual_at: ManualAt, run_sop: RunSop):
        root = untidy(manual_at, run_sop)
        after = (root / SECTION).read_text("utf-8").splitlines()
        said = run_sop("fmt", "--diff", "--format", "github", root=root).stdout
        line = [before == now for before, now in zip(after, _tidy(root, run_sop), strict=True)].index(False) + 1
        assert said.startswith(f"::notice file={SECTION},line={line},title=House style::sop fmt would write ")
        assert said.count("\n") == 1

    def test_is_a_summary_that_no_text_of_the_manual_can_end(self, manual_at: ManualAt, run_sop: RunSop):
        root = untidy(manual_at, run_sop)
        (root / SECTION).write_text((root / SECTION).read_text("utf-8") + "# ```` and </details>\n", "utf-8")
        said = run_sop("fmt", "--diff", "--format", "markdown", root=root).stdout
        assert said.startswith("### House style: a suggestion for 1 file\n")
        assert "\n`````diff\n--- a/sop/" in said
        assert said.endswith("\n`````\n</details>\n")

    def test_of_a_long_one_the_summary_shows_the_beginning(self):
        said = render_markdown({"sop/terms.yaml": Suggestion("a: b\n" * 30_000, "c: d\n" * 30_000)})
        assert len(said) < LONGEST + 1000
        assert "More would change" in said

    def test_nothing_is_said_where_nothing_would_change(self, manual_at: ManualAt, run_sop: RunSop):
        root = manual_at()
        run_sop("fmt", root=root)
        for form in ("text", "github", "markdown"):
            assert run_sop("fmt", "--diff", "--format", form, root=root).output == ""

    def test_a_format_alone_is_misuse(self, manual_at: ManualAt, run_sop: RunSop):
        assert run_sop("fmt", "--format", "github", root=manual_at()).exit_code == 2


def _tidy(root: Path, run_sop: RunSop) -> list[str]:
    run_sop("fmt", root=root)
    return (root / SECTION).read_text("utf-8").splitlines()
