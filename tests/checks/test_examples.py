"""Each rule's own examples hold: its Fails are found, its Passes are not."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from textwrap import dedent
from typing import get_type_hints

import pytest

from checks.by_file import ByFile
from checks.engine import check
from checks.finding import Finding, Severity
from checks.rule import ChangeRule, Documented, OutcomeRule, Rule
from checks.rules import ALL, IDS
from checks.rules.review import review_never
from model import Manual
from reading import load
from tests.overlay import manual, overlaid, write_over

RULE_TESTS = Path(__file__).parent / "rules"
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
        files = {path: text for _, path, _, text in written}
        return [finding.rule for finding in check(manual(tmp_path, **files), as_of, [rule])]
    then = {path: text for when, path, _, text in written if when == "before"}
    now = {path: text for when, path, deleted, text in written if when == "after" and not deleted}
    folder = overlaid(tmp_path, then)
    before = load(folder)
    write_over(folder, now)
    for when, path, deleted, _ in written:
        if when == "after" and deleted:
            (folder / path).unlink()
    return [finding.rule for finding in check(load(folder), as_of, [rule], before)]


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
        assert rule.__name__.rpartition(".")[2] == rule.ID.replace("-", "_")

    def test_its_test_file_lies_where_it_does_itself(self, rule: Documented, tmp_path: Path):
        theme, name = rule.__name__.split(".")[2:]
        file = RULE_TESTS / theme / f"test_{name}.py"
        assert file.exists()
        assert re.search(r"^ *def test_", file.read_text("utf-8"), re.MULTILINE)
        assert rule.ID in file.read_text("utf-8")

    def test_each_of_its_functions_is_as_the_engine_calls_it(self, rule: Documented, tmp_path: Path):
        """Rules are found when the program runs, so no type checker sees that they are what the engine takes."""
        promised = {"check": Rule.check, "changed": ChangeRule.changed, "check_outcome": OutcomeRule.check_outcome}
        kept = {name: getattr(rule, name) for name in promised if hasattr(rule, name)}
        assert kept
        for name, function in kept.items():
            hints = get_type_hints(function.__call__ if isinstance(function, ByFile) else function)
            assert hints == get_type_hints(promised[name])
            assert isinstance(rule.SEVERITY, Severity)


def test_every_file_below_the_rules_is_one():
    files = {path.stem for path in Path("checks/rules").rglob("[!_]*.py")}
    assert files == {rule.ID.replace("-", "_") for rule in ALL}


def test_every_test_file_below_the_rules_has_its_rule():
    """A theme may have one file besides, for what holds of several of its rules."""
    files = {file.relative_to(RULE_TESTS).with_suffix("").as_posix() for file in RULE_TESTS.rglob("test_*.py")}
    themes = {rule.__name__.split(".")[2] for rule in ALL}
    rules = {"/test_".join(rule.__name__.split(".")[2:]) for rule in ALL}
    assert files - {f"{theme}/test_together" for theme in themes} == rules


def test_every_theme_says_what_it_is_about():
    themes = {rule.__name__.rpartition(".")[0] for rule in ALL}
    assert all((sys.modules[theme].__doc__ or "").endswith(".") for theme in themes)


def test_rules_stand_in_alphabetical_order():
    assert [rule.ID for rule in ALL] == sorted(IDS)


def test_no_rule_is_applied_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    waived = """
waivers:
  - {rule: review-never, subject: SOP-1.1, reason: Set for autumn., office: school-office,
     since: 2025-01-01, expires: 2026-01-01}
"""
    asked: list[date] = []
    whole = review_never.check

    def counted(there: Manual, as_of: date) -> Iterator[Finding]:
        asked.append(as_of)
        return whole(there, as_of)

    monkeypatch.setattr(review_never, "check", counted)
    check(manual(tmp_path, **{"sop/waivers.yaml": waived}), date(2025, 6, 1))
    assert len(asked) == 1
