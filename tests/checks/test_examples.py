"""Each rule's own examples hold: its Fails are found, its Passes are not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from checks.check import check
from checks.rules import ALL, CHANGE_RULES, RULES, Documented
from reading import load
from tests.overlay import manual, overlaid, write_over

HEADINGS = ["Why it matters", "Fails", "Passes", "How to mend it"]
_FILE = re.compile(r"# (?:(before|after): )?(sop/\S+\.yaml)(, deleted)?(?:, as of ([0-9-]+))?\n")


def parts(rule: Documented) -> dict[str, str]:
    """The headed parts of a rule's documentation."""
    found = re.split(r"^## (.+)\n", rule.__doc__ or "", flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def findings(tmp_path: Path, rule: Documented, example: str) -> list[str]:
    """What a rule finds in an example: files laid over the sample, or laid over it `before` and `after` a change."""
    pieces = _FILE.split(dedent(example))
    written = list(zip(pieces[1::5], pieces[2::5], pieces[3::5], pieces[5::5], strict=True))
    days = [day for day in pieces[4::5] if day]
    as_of = date.fromisoformat(days[0]) if days else date(2026, 1, 1)
    if all(when is None for when, *_ in written):
        rules = [one for one in RULES if one is rule]
        files = {path: text for _, path, _, text in written}
        return [finding.rule for finding in check(manual(tmp_path, **files), as_of, rules)]
    then = {path: text for when, path, _, text in written if when == "before"}
    now = {path: text for when, path, deleted, text in written if when == "after" and not deleted}
    folder = overlaid(tmp_path, then)
    before = load(folder)
    write_over(folder, now)
    for when, path, deleted, _ in written:
        if when == "after" and deleted:
            (folder / path).unlink()
    change_rules = [one for one in CHANGE_RULES if one is rule]
    return [finding.rule for finding in check(load(folder), as_of, (), before, change_rules)]


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.ID)
class TestRule:
    def test_what_it_says_fails_is_found(self, rule: Documented, tmp_path: Path):
        assert rule.ID in findings(tmp_path, rule, parts(rule)["Fails"])

    def test_what_it_says_passes_is_not(self, rule: Documented, tmp_path: Path):
        assert rule.ID not in findings(tmp_path, rule, parts(rule)["Passes"])

    def test_it_documents_itself_under_the_same_headings(self, rule: Documented, tmp_path: Path):
        assert list(parts(rule)) == HEADINGS
        assert (rule.__doc__ or "").splitlines()[0].endswith(".")

    def test_its_file_is_named_for_it(self, rule: Documented, tmp_path: Path):
        assert getattr(rule, "__name__", "") == f"checks.rules.{rule.ID.replace('-', '_')}"


def test_every_rule_file_is_listed():
    files = {path.stem for path in Path("checks/rules").glob("[!_]*.py")}
    assert files == {rule.ID.replace("-", "_") for rule in ALL}


def test_rules_stand_in_alphabetical_order():
    assert [rule.ID for rule in RULES] == sorted(rule.ID for rule in RULES)
    assert [rule.ID for rule in CHANGE_RULES] == sorted(rule.ID for rule in CHANGE_RULES)
