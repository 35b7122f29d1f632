"""The report for other programs. Its keys are a promise: they are added to, never renamed."""

from __future__ import annotations

import json
from typing import Any

from checks.finding import Finding
from checks.reports.words import clean
from checks.verdict import Verdict, Waived


def render(verdict: Verdict, *, color: bool = False) -> str:
    """One JSON object: as_of, edition, findings, those that are waived, the rules left out, and counts by severity.

    With a baseline, `findings` are what the change adds, and `known` are those that were there before it.
    """
    report = {
        "as_of": verdict.as_of.isoformat(),
        "release": verdict.manual.settings.release if verdict.manual else None,
        "findings": [_finding(finding) for finding in verdict.findings],
        "waived": [_waived(one) for one in verdict.waived],
        "left_out": list(verdict.left_out),
        "summary": {**verdict.summary._asdict(), "waived": len(verdict.waived)},
    }
    if verdict.previous is not None:
        report["known"] = [_finding(finding) for finding in verdict.previous]
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": clean(finding.message),
        "file": finding.at.file,
        "line": finding.at.line,
        "column": finding.at.column,
        "subject": finding.subject,
        "mend": clean(finding.mend),
    }


def _waived(one: Waived) -> dict[str, Any]:
    waiver = one.waiver
    return {
        **_finding(one.finding),
        "waiver": {
            "reason": waiver.reason,
            "office": waiver.office,
            "since": waiver.since.isoformat(),
            "expires": waiver.expires.isoformat(),
        },
    }
