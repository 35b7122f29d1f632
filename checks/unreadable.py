"""What a report says where nothing could be judged: each problem as a finding, and that no rule was applied."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from checks.documentation import Documentation
from checks.finding import Finding, Severity
from checks.rules import ALL
from checks.verdict import Verdict
from model.problem import Problem, place_file
from reading.loading import MANUAL

UNREADABLE = Documentation(
    "unreadable",
    Severity.ERROR,
    "A file of the manual cannot be read.",
    {
        "Why it matters": "Nothing else can be checked until it is mended.",
        "How to mend it": "The message says what was found at that place, and what to write there.",
    },
)
"""Stands where a report names the rule of a finding. It is no rule: it can be neither left out nor waived."""

NO_BASELINE = Documentation(
    "no-baseline",
    Severity.ERROR,
    "What --baseline names cannot be compared with.",
    {
        "Why it matters": "What a change adds cannot be told from what was there before.",
        "How to mend it": "The message says what git lacks, and how to get it.",
    },
)
"""Such an entry too."""


def report_problems(problems: Iterable[Problem], as_of: date) -> Verdict:
    """A verdict with every problem as an error, in the order given, and with no manual."""
    return _report(UNREADABLE, as_of, problems)


def report_no_baseline(why: str, as_of: date) -> Verdict:
    """A verdict that says only why there is nothing to compare with."""
    mend = "Then check again. Without --baseline, all that is found counts."
    return _report(NO_BASELINE, as_of, [Problem(place_file(MANUAL), why, mend)])


def _report(kind: Documentation, as_of: date, problems: Iterable[Problem]) -> Verdict:
    findings = tuple(
        Finding(kind.id, Severity.ERROR, one.message, one.place, one.place.file, one.mend) for one in problems
    )
    return Verdict(None, as_of, findings, left_out=tuple(rule.ID for rule in ALL))
