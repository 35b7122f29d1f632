"""All rules over one manual on one day, sorted once."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from checks.by_file import find_by_file, is_by_file
from checks.finding import Finding, Severity
from checks.rule import Documented, Outcome, Rule, is_change_rule, is_outcome_rule, is_rule
from checks.rules import ALL, IDS, RULES, UNWAIVABLE
from model.manual import Manual
from model.ordering import order_naturally
from reading.memo import Memo


def check(
    manual: Manual,
    as_of: date,
    rules: Iterable[Documented] = ALL,
    before: Manual | None = None,
    memo: Memo | None = None,
) -> list[Finding]:
    """Every finding, by file, line, column and rule. `as_of` is the day on which what is due is judged.

    The rules about changes are applied where the manual as it was `before` is given.
    Findings that the `memo` holds are not computed again; it may be given only with a manual as it was loaded.
    """
    rules = tuple(rules)
    applied = [rule for rule in rules if is_rule(rule)]
    outcome_rules = [rule for rule in rules if is_outcome_rule(rule)]
    # A waiver is no less used because its rule is not looked at today: such a rule is asked, and its findings dropped.
    asked = _waived_rules(manual, as_of) if outcome_rules else []
    findings = _apply(manual, as_of, dict.fromkeys((*applied, *asked)), memo or Memo())
    if before is not None:
        for rule in rules:
            if is_change_rule(rule):
                findings.update(rule.changed(before, manual, as_of))
    outcome = _outcome(findings, asked)
    ids = {rule.ID for rule in rules}
    kept = {finding for finding in findings if finding.rule in ids}
    kept.update(finding for rule in outcome_rules for finding in rule.check_outcome(manual, as_of, outcome))
    return sort_findings(kept)


def _apply(manual: Manual, as_of: date, rules: Iterable[Rule], memo: Memo) -> set[Finding]:
    by_file = [rule for rule in rules if is_by_file(rule)]
    findings = {finding for rule in rules if not is_by_file(rule) for finding in rule.check(manual, as_of)}
    findings.update(find_by_file(manual, by_file, memo))
    return findings


def _waived_rules(manual: Manual, as_of: date) -> list[Rule]:
    """The rules that a waiver names which holds on the day."""
    named = {waiver.rule for waiver in manual.all_waivers if waiver.holds(as_of)}
    return [rule for rule in RULES if rule.ID in named and rule.ID not in UNWAIVABLE]


def _outcome(findings: Iterable[Finding], waived: Iterable[Rule]) -> Outcome:
    subjects: dict[str, set[str]] = {rule: set() for rule in (*UNWAIVABLE, *(rule.ID for rule in waived))}
    for finding in findings:
        if finding.rule in subjects and finding.rule not in UNWAIVABLE:
            subjects[finding.rule].add(finding.subject)
    return Outcome({rule: frozenset(names) for rule, names in subjects.items()}, IDS)


def sort_findings(findings: Iterable[Finding]) -> list[Finding]:
    """By file, line, column and rule: as every report has them. Section 2.1 comes before 10.1."""
    return sorted(
        findings,
        key=lambda each: (order_naturally(each.at.file), each.at.line, each.at.column, each.rule, each.message),
    )


class Summary(NamedTuple):
    """How many findings there are of each severity."""

    errors: int
    warnings: int
    notes: int


def summarize(findings: Iterable[Finding]) -> Summary:
    """Count the findings of each severity."""
    severities = [finding.severity for finding in findings]
    return Summary(*(severities.count(severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)))
