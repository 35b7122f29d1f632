"""`sop fmt`."""

from __future__ import annotations

from pathlib import Path

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
