"""`sop rules` and `sop explain`."""

from __future__ import annotations

import json

from checks.rules import ALL
from tests.conftest import RunSop


def test_each_rule_is_listed_with_its_severity_and_its_first_line(run_sop: RunSop):
    lines = run_sop("rules").stdout.splitlines()
    assert len(lines) == len(ALL)
    (line,) = [line for line in lines if line.startswith("review-overdue ")]
    assert line.split(maxsplit=2) == ["review-overdue", "error", "A section's review date has passed."]


def test_a_program_can_read_the_list(run_sop: RunSop):
    (found,) = [one for one in json.loads(run_sop("rules", "--format", "json").stdout) if one["rule"] == "review-never"]
    assert (found["severity"], found["finds"]) == ("note", "No review of a section is on record.")


def test_a_rule_is_explained_in_full(run_sop: RunSop):
    text = run_sop("explain", "review-overdue").stdout
    assert text.startswith("review-overdue (error)\n\nA section's review date has passed.\n\nWhy it matters\n")
    assert "\nFails\n      # sop/sections/1.1-sample.yaml, as of 2026-02-02\n      since: 2024-02-01\n" in text
    assert "\nHow to mend it\n" in text


def test_a_slip_gets_the_nearest_name(run_sop: RunSop):
    result = run_sop("explain", "review-overdu")
    assert result.exit_code == 2
    assert 'Did you mean "review-overdue"?' in result.stderr
