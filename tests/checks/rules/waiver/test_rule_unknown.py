"""Names of rules that do not exist."""

from __future__ import annotations

from pathlib import Path

from tests.checks.given.waivers import FILE, judged, waiver


def test_a_misspelt_rule_is_told_with_the_nearest(tmp_path: Path):
    (found,) = [one for one in judged(tmp_path, "2025-06-01", waiver("review-nevr")).findings if one.at.file == FILE]
    assert (found.rule, found.subject) == ("rule-unknown", "review-nevr")
    assert 'Did you mean "review-never"?' in found.mend
