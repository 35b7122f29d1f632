"""The report for other programs. Its keys are a promise: they are added to, never renamed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from checks.check import summary
from checks.finding import Finding
from model.manual import Manual


def report(manual: Manual, findings: Sequence[Finding], as_of: date, *, colour: bool = False) -> str:
    """One JSON object: as_of, edition, findings and a summary that counts them by severity."""
    found = {
        "as_of": as_of.isoformat(),
        "edition": manual.settings.edition,
        "findings": [_finding(finding) for finding in findings],
        "summary": summary(findings)._asdict(),
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, str | int]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.word,
        "message": finding.message,
        "file": finding.at.file,
        "line": finding.at.line,
        "column": finding.at.column,
        "subject": finding.subject,
        "mend": finding.mend,
    }
