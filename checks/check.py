"""All rules over one manual on one day, sorted once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from checks.finding import Finding, Severity
from checks.rules import RULES, Rule
from model.manual import Manual


def check(manual: Manual, today: date, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Every finding, by file, line, column and rule. `today` is the day on which what is due is judged."""
    found = {finding for rule in rules for finding in rule.check(manual, today)}
    return sorted(found, key=lambda one: (one.at.file, one.at.line, one.at.column, one.rule, one.message))


class Summary(NamedTuple):
    """How many findings there are of each severity."""

    errors: int
    warnings: int
    notes: int


def summary(findings: Iterable[Finding]) -> Summary:
    severities = [finding.severity for finding in findings]
    return Summary(*(severities.count(one) for one in (Severity.ERROR, Severity.WARNING, Severity.NOTE)))
