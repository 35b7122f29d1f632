"""All rules over one manual on one day, sorted once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from checks.by_file import found_by_file, is_by_file
from checks.finding import Finding, Severity
from checks.rules import CHANGE_RULES, RULES, ChangeRule, Rule
from model.manual import Manual
from reading.memo import Memo


def check(
    manual: Manual,
    as_of: date,
    rules: Iterable[Rule] = RULES,
    before: Manual | None = None,
    change_rules: Iterable[ChangeRule] = CHANGE_RULES,
    memo: Memo | None = None,
) -> list[Finding]:
    """Every finding, by file, line, column and rule. `as_of` is the day on which what is due is judged.

    Where the manual as it was `before` is given, the rules about changes are applied too.
    Findings that the `memo` holds are not computed again; it may be given only with a manual as it was loaded.
    """
    rules = tuple(rules)
    by_file = [rule for rule in rules if is_by_file(rule)]
    found = {finding for rule in rules if not is_by_file(rule) for finding in rule.check(manual, as_of)}
    found.update(found_by_file(manual, by_file, memo or Memo()))
    if before is not None:
        found |= {finding for rule in change_rules for finding in rule.changed(before, manual, as_of)}
    return in_order(found)


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """By file, line, column and rule: as every report has them."""
    return sorted(findings, key=lambda one: (one.at.file, one.at.line, one.at.column, one.rule, one.message))


class Summary(NamedTuple):
    """How many findings there are of each severity."""

    errors: int
    warnings: int
    notes: int


def summary(findings: Iterable[Finding]) -> Summary:
    severities = [finding.severity for finding in findings]
    return Summary(*(severities.count(one) for one in (Severity.ERROR, Severity.WARNING, Severity.NOTE)))
