"""The report as JUnit's XML, which most build servers show: a test for each finding, a passing one for each quiet rule.

What fails the check is a failure: an error, unless --fail-on names another level. Any other finding passes and says its
words in the output; what is waived is skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checks.finding import Finding
from checks.reports.words import clean, summarize_verdict
from checks.rules import IDS, OUTCOME_RULES, RULES
from checks.verdict import Verdict, Waived


def render(verdict: Verdict, *, color: bool = False) -> str:
    """One test suite."""
    failing = frozenset(verdict.failing)
    shown = (*verdict.findings, *(one for one in verdict.previous or () if one in failing))
    cases = [
        *(_passed(rule) for rule in _found_nothing(verdict)),
        *(_found(finding, verdict.folder, failed=finding in failing) for finding in shown),
        *(_skipped(one, verdict.folder) for one in verdict.waived),
    ]
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(finding in failing for finding in shown)),
        "errors": "0",
        "skipped": str(len(verdict.waived)),
    }
    suites = Element("testsuites", {"name": "sop check", **counts})
    suite = SubElement(suites, "testsuite", {"name": "sop check", **counts})
    properties = SubElement(suite, "properties")
    SubElement(properties, "property", {"name": "as_of", "value": verdict.as_of.isoformat()})
    suite.extend(cases)
    SubElement(suite, "system-out").text = clean(summarize_verdict(verdict))
    indent(suites)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(suites, encoding="unicode") + "\n"


def _found_nothing(verdict: Verdict) -> Iterator[str]:
    busy = {*verdict.left_out, *(one.rule for one in verdict.findings), *(one.finding.rule for one in verdict.waived)}
    asked = {rule.ID for rule in (*RULES, *OUTCOME_RULES)} if verdict.previous is None else IDS
    yield from sorted(asked - busy)


def _passed(rule: str) -> Element:
    return Element("testcase", {"classname": rule, "name": rule})


def _found(finding: Finding, folder: str, *, failed: bool) -> Element:
    case = _case(finding, folder)
    words = f"{folder}{finding.at}\n{clean(finding.message)}\n{clean(finding.mend)}"
    if failed:
        SubElement(case, "failure", {"type": finding.severity.word, "message": clean(finding.message)}).text = words
    else:
        SubElement(case, "system-out").text = f"{finding.severity.word}: {words}"
    return case


def _skipped(one: Waived, folder: str) -> Element:
    case = _case(one.finding, folder)
    reason = f"waived until {one.waiver.expires.isoformat()}: {one.waiver.reason}"
    SubElement(case, "skipped", {"message": clean(reason)})
    return case


def _case(finding: Finding, folder: str) -> Element:
    where = {"file": folder + finding.at.file, "line": str(finding.at.line)}
    return Element("testcase", {"classname": finding.rule, "name": clean(finding.message), **where})
