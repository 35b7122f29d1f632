"""`sop check`: what it prints, whole, and what its exit code says."""

from __future__ import annotations

import json

import pytest

from model.digest import digest_words
from tests.conftest import Golden, ManualAt, RunSop

NO_DUTY = f"""
source: {{document: A sample policy, sha256: {digest_words(["A PART"])}}}
clauses: [{{id: 01.1/part/1, kind: heading, runs: [{{keep: A PART}}]}}]
"""
"""A policy without obligations, with the right digest."""

DAYS = {
    "in-time": ("2024-06-01", 0, 0),
    "due-soon": ("2026-01-15", 0, 1),
    "overdue": ("2026-03-01", 1, 1),
}
"""For each day: the exit code, and that with --fail-on warning."""


@pytest.mark.parametrize("name", DAYS)
@pytest.mark.parametrize("form", ["text", "json"])
def test_the_sample(run_sop: RunSop, manual_at: ManualAt, golden: Golden, name: str, form: str):
    day, code, _ = DAYS[name]
    result = run_sop("check", "--as-of", day, "--format", form, root=manual_at())
    assert result.exit_code == code
    golden(f"check/{name}.{'json' if form == 'json' else 'txt'}", result.output)


@pytest.mark.parametrize("name", DAYS)
def test_fail_on_says_from_which_severity_on_the_exit_code_is_1(run_sop: RunSop, manual_at: ManualAt, name: str):
    day, on_errors, on_warnings = DAYS[name]
    root = manual_at()
    codes = [
        run_sop("check", "--as-of", day, "--fail-on", level, root=root).exit_code
        for level in ("error", "warning", "never")
    ]
    assert codes == [on_errors, on_warnings, 0]


def test_fail_on_changes_nothing_else(run_sop: RunSop, manual_at: ManualAt):
    root = manual_at()
    said = {
        run_sop("check", "--as-of", "2026-03-01", "--fail-on", level, root=root).output for level in ("error", "never")
    }
    assert len(said) == 1


def test_nothing_found_is_said(run_sop: RunSop, manual_at: ManualAt):
    why = "archived: {date: 2024-02-02, reason: Over.}"
    idle = f"status: archived\n{why}\nimplements: []\nsteps: [{{who: sso, does: Go., basis: proposal}}]"
    sections = {"sop/sections/1.1-sample.yaml": idle, "sop/sections/1.2-other.yaml": f"status: archived\n{why}"}
    root = manual_at(merged={**sections, "sop/policy/01.1.yaml": NO_DUTY})
    assert run_sop("check", "--as-of", "2024-06-01", root=root).output == "Nothing found as of June 1, 2024.\n"


@pytest.mark.parametrize("given", [["--format", "xml"], ["surplus"]])
def test_what_it_does_not_know_is_misuse(run_sop: RunSop, manual_at: ManualAt, given: list[str]):
    assert run_sop("check", *given, root=manual_at()).exit_code == 2


def test_what_cannot_be_read_leaves_the_output_empty(run_sop: RunSop, manual_at: ManualAt):
    result = run_sop("check", root=manual_at(written={"sop/terms.yaml": ""}))
    assert (result.exit_code, result.stdout) == (2, "")
    assert "sop/terms.yaml:1:1" in result.stderr


def test_json_keeps_its_promise(run_sop: RunSop, manual_at: ManualAt):
    found = json.loads(run_sop("check", "--as-of", "2026-03-01", "--format", "json", root=manual_at()).output)
    assert list(found) == ["as_of", "release", "findings", "waived", "left_out", "summary"]
    keys = ["rule", "severity", "message", "file", "line", "column", "subject", "mend"]
    assert all(list(finding) == keys for finding in found["findings"])
    severities = [finding["severity"] for finding in found["findings"]]
    counts = {f"{one}s": severities.count(one) for one in ("error", "warning", "note")}
    assert found["summary"] == counts | {"waived": 0}
