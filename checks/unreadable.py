"""What a report says of a manual that cannot be read: each problem as a finding, and that no rule was applied."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from checks.documentation import Documentation
from checks.finding import Finding, Severity
from checks.rules import ALL
from checks.verdict import Verdict
from model.problem import Problem

ID = "unreadable"
"""Stands where a report names the rule of a finding. It is no rule: it can be neither left out nor waived."""

DOCUMENTATION = Documentation(
    ID,
    Severity.ERROR,
    "A file of the manual cannot be read.",
    {
        "Why it matters": "Nothing else can be checked until it is mended.",
        "How to mend it": "The message says what was found at that place, and what to write there.",
    },
)


def report_problems(problems: Iterable[Problem], as_of: date) -> Verdict:
    """A verdict with every problem as an error, in the order given, and with no manual."""
    findings = tuple(Finding(ID, Severity.ERROR, one.message, one.place, one.place.file, one.mend) for one in problems)
    return Verdict(None, as_of, findings, left_out=tuple(rule.ID for rule in ALL))
