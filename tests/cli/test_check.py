"""`sop check` as a person or a workflow runs it: options, exit codes, report files, color."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from cli.files import write_whole
from cli.shared import wants_color
from tests.conftest import ManualAt, RunSop
from tests.overlay import SAMPLE

LATE = ("check", "--as-of", "2026-02-02")
FINE = ("check", "--as-of", "2024-02-01")


class TestExitCode:
    def test_0_where_nothing_is_as_bad_as_an_error(self, run_sop: RunSop):
        assert run_sop(*FINE, root=SAMPLE).exit_code == 0

    def test_1_where_an_error_is_found(self, run_sop: RunSop):
        assert run_sop(*LATE, root=SAMPLE).exit_code == 1

    @pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 0), ("note", 1), ("never", 0)])
    def test_from_the_level_on_that_is_named(self, run_sop: RunSop, level: str, code: int):
        only = ("--select", "review-never", "--fail-on", level)
        assert run_sop(*FINE, *only, root=SAMPLE).exit_code == code

    def test_2_where_the_manual_cannot_be_read(self, run_sop: RunSop, tmp_path: Path):
        assert run_sop(*FINE, root=tmp_path).exit_code == 2

    def test_what_is_waived_does_not_fail(self, run_sop: RunSop, manual_at: ManualAt):
        waiver = """
waivers:
  - {rule: review-overdue, subject: SOP-1.1, reason: Soon., office: sso, since: 2026-02-01, expires: 2026-03-01}
"""
        root = manual_at(merged={"sop/waivers.yaml": waiver})
        result = run_sop(*LATE, "--select", "review-overdue", root=root)
        assert result.exit_code == 0
        assert result.stdout.endswith("Nothing found as of February 2, 2026, 1 waived.\n")


class TestRules:
    def found(self, run_sop: RunSop, *args: str, root: Path = SAMPLE) -> set[tuple[str, str]]:
        told = json.loads(run_sop(*LATE, "--format", "json", *args, root=root).stdout)
        return {(one["rule"], one["severity"]) for one in told["findings"]}

    def test_only_those_selected(self, run_sop: RunSop):
        found = self.found(run_sop, "--select", "review-never,review-overdue")
        assert found == {("review-never", "note"), ("review-overdue", "error")}

    def test_none_of_those_ignored(self, run_sop: RunSop):
        assert "review-never" not in {rule for rule, _ in self.found(run_sop, "--ignore", "review-never")}

    def test_as_bad_as_is_said(self, run_sop: RunSop):
        assert ("review-never", "error") in self.found(run_sop, "--severity", "review-never=error")

    def test_the_command_line_goes_before_the_manual(self, run_sop: RunSop, manual_at: ManualAt):
        root = manual_at(merged={"sop/manual.yaml": "checks: {ignore: [review-never]}"})
        assert "review-never" not in {rule for rule, _ in self.found(run_sop, root=root)}
        assert ("review-never", "note") in self.found(run_sop, "--select", "review-never", root=root)

    @pytest.mark.parametrize(
        ("option", "value", "said"),
        [
            ("--select", "review-nevr", 'there is no rule "review-nevr". Did you mean "review-never"?'),
            ("--ignore", "review-never,", 'there is no rule ""'),
            ("--severity", "review-nevr=error", 'Did you mean "review-never"?'),
            ("--severity", "review-never=bad", "write RULE=LEVEL"),
            ("--severity", "review-never", "write RULE=LEVEL"),
            ("--report", "sarfi=x", "write FORMAT=FILE"),
            ("--report", "sarif", "write FORMAT=FILE"),
        ],
    )
    def test_a_slip_is_told_and_nothing_is_checked(self, run_sop: RunSop, option: str, value: str, said: str):
        result = run_sop(*LATE, option, value, root=SAMPLE)
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in " ".join(result.stderr.split())


class TestReports:
    def test_several_at_once_beside_the_one_that_is_printed(self, run_sop: RunSop, tmp_path: Path):
        files = {form: tmp_path / f"check.{form}" for form in ("sarif", "junit", "markdown")}
        options = [part for form, file in files.items() for part in ("--report", f"{form}={file}")]
        result = run_sop(*LATE, "--format", "json", *options, root=SAMPLE)
        assert json.loads(result.stdout)["summary"]["errors"] == 1
        assert json.loads(files["sarif"].read_text("utf-8"))["version"] == "2.1.0"
        assert files["junit"].read_text("utf-8").startswith("<?xml")
        assert files["markdown"].read_text("utf-8").startswith("### As of February 2, 2026")

    def test_a_folder_that_is_not_there_is_told(self, run_sop: RunSop, tmp_path: Path):
        result = run_sop(*LATE, "--report", f"json={tmp_path / 'none' / 'check.json'}", root=SAMPLE)
        assert result.exit_code == 2
        assert "cannot be written: No such file or directory." in result.stderr

    @pytest.mark.parametrize(
        ("form", "said"),
        [
            ("github", "::error file=sop/terms.yaml,line=2,col=3,"),
            ("json", '"file": "sop/terms.yaml",\n      "line": 2,\n      "column": 3,'),
            ("junit", 'file="sop/terms.yaml" line="2"'),
            ("markdown", "`sop/terms.yaml`\n\n- line 2:"),
            ("sarif", '"uri": "sop/terms.yaml"'),
            ("text", "sop/terms.yaml:2:3  error"),
        ],
    )
    def test_what_cannot_be_read_is_in_each_of_them(
        self, run_sop: RunSop, manual_at: ManualAt, tmp_path: Path, form: str, said: str
    ):
        root = manual_at(written={"sop/terms.yaml": "terms:\n  terns: 1\n", "sop/sections/1.1-sample.yaml": "id: ["})
        (tmp_path / "report").write_text("of last week", "utf-8")
        result = run_sop(*FINE, "--format", form, "--report", f"{form}={tmp_path / 'report'}", root=root)
        assert result.exit_code == 2
        report = (tmp_path / "report").read_text("utf-8")
        assert said in report
        assert "sop/sections/1.1-sample.yaml" in report
        assert result.stdout == ("" if form == "text" else report)
        assert "The manual cannot be read: 2 problems to mend." in result.stderr

    @pytest.mark.parametrize("level", ["error", "warning", "note", "never"])
    def test_junit_fails_what_the_exit_code_fails(self, run_sop: RunSop, level: str):
        result = run_sop(*FINE, "--format", "junit", "--fail-on", level, root=SAMPLE)
        assert ('failures="0"' in result.stdout) == (result.exit_code == 0)

    @pytest.mark.parametrize("form", ["github", "sarif", "junit"])
    @pytest.mark.parametrize("day", [FINE, LATE])
    def test_a_code_host_is_told_the_path_from_the_top_of_the_repository(
        self, run_sop: RunSop, manual_at: ManualAt, tmp_path: Path, form: str, day: tuple[str, ...]
    ):
        top = tmp_path / "repository"
        (top / ".git").mkdir(parents=True)
        for name in ("a district", "broken"):
            (top / name).mkdir()
        manual_at().rename(top / "a district" / "manual")
        (top / "broken" / "sop").mkdir()
        folder = "a%20district" if form == "sarif" else "a district"
        whole = run_sop(*day, "--format", form, root=top / "a district" / "manual").stdout
        assert f"{folder}/manual/sop/sections/1.1-sample.yaml" in whole
        assert [mark for mark in ("file=sop/", 'file="sop/', '"uri": "sop/') if mark in whole] == []
        assert "broken/sop/manual.yaml" in run_sop(*day, "--format", form, root=top / "broken").stdout

    def test_json_keeps_its_shape_where_nothing_can_be_read(self, run_sop: RunSop, tmp_path: Path):
        told = json.loads(run_sop(*FINE, "--format", "json", root=tmp_path).stdout)
        assert (told["release"], told["summary"]["errors"], told["waived"]) == (None, 1, [])
        assert [(one["rule"], one["file"]) for one in told["findings"]] == [("unreadable", "sop")]

    def test_a_file_is_written_whole_or_not_at_all(self, tmp_path: Path):
        file = tmp_path / "report.txt"
        file.write_text("before", "utf-8")
        with pytest.raises(UnicodeEncodeError):
            write_whole(file, "half\ud800")
        assert [(one.name, one.read_text("utf-8")) for one in tmp_path.iterdir()] == [("report.txt", "before")]

    def test_a_link_keeps_pointing_and_a_file_its_mode(self, tmp_path: Path):
        file, link = tmp_path / "report.txt", tmp_path / "link.txt"
        file.write_text("before", "utf-8")
        file.chmod(0o640)
        link.symlink_to(file)
        write_whole(link, "after")
        assert link.is_symlink()
        assert (file.read_text("utf-8"), file.stat().st_mode & 0o777) == ("after", 0o640)


class TestColor:
    @pytest.mark.parametrize(
        ("terminal", "environment", "color"),
        [
            (True, {}, True),
            (False, {}, False),
            (True, {"NO_COLOR": "1"}, False),
            (True, {"NO_COLOR": ""}, True),
            (True, {"TERM": "dumb"}, False),
        ],
    )
    def test_only_on_a_terminal_and_never_with_no_color(
        self, monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], color: bool
    ):
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
        assert wants_color() == color
