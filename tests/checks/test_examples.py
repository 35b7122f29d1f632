"""Each rule's own examples hold: its Fails are found, its Passes are not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from checks.check import check
from checks.rules import RULES, Rule
from tests.overlay import manual

HEADINGS = ["Why it matters", "Fails", "Passes", "How to mend it"]
_FILE = re.compile(r"# (sop/\S+\.yaml)(?:, as of ([0-9-]+))?\n")


def parts(rule: Rule) -> dict[str, str]:
    """The headed parts of a rule's documentation."""
    found = re.split(r"^## (.+)\n", rule.__doc__ or "", flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def findings(tmp_path: Path, rule: Rule, example: str) -> list[str]:
    pieces = _FILE.split(dedent(example))
    files = dict(zip(pieces[1::3], pieces[3::3], strict=True))
    days = [day for day in pieces[2::3] if day]
    today = date.fromisoformat(days[0]) if days else date(2026, 1, 1)
    return [finding.rule for finding in check(manual(tmp_path, **files), today, [rule])]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
class TestRule:
    def test_what_it_says_fails_is_found(self, rule: Rule, tmp_path: Path):
        assert rule.ID in findings(tmp_path, rule, parts(rule)["Fails"])

    def test_what_it_says_passes_is_not(self, rule: Rule, tmp_path: Path):
        assert rule.ID not in findings(tmp_path, rule, parts(rule)["Passes"])

    def test_it_documents_itself_under_the_same_headings(self, rule: Rule, tmp_path: Path):
        assert list(parts(rule)) == HEADINGS
        assert (rule.__doc__ or "").splitlines()[0].endswith(".")

    def test_its_file_is_named_for_it(self, rule: Rule, tmp_path: Path):
        assert getattr(rule, "__name__", "") == f"checks.rules.{rule.ID.replace('-', '_')}"


def test_every_rule_file_is_listed():
    files = {path.stem for path in Path("checks/rules").glob("[!_]*.py")}
    assert files == {rule.ID.replace("-", "_") for rule in RULES}


def test_rules_stand_in_alphabetical_order():
    assert [rule.ID for rule in RULES] == sorted(rule.ID for rule in RULES)
