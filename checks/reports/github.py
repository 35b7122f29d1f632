"""The report as GitHub's workflow commands: one annotation a finding, at its line, the worst first.

GitHub shows only the first ten of each severity in a step, so the order matters; the summary line comes last.
"""

from __future__ import annotations

from checks.finding import Finding, Severity
from checks.reports.words import clean, name_left_out, summarize_verdict
from checks.verdict import Verdict

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(verdict: Verdict, *, color: bool = False) -> str:
    """One line a finding, and what a log shows beside them."""
    worst_first = sorted(verdict.findings, key=lambda finding: -finding.severity)
    lines = [_annotation(finding, verdict.folder) for finding in worst_first]
    # A plain line that begins with :: would be taken for a command; these two never do.
    return "\n".join([*lines, *filter(None, [name_left_out(verdict)]), summarize_verdict(verdict)]) + "\n"


def _annotation(finding: Finding, folder: str) -> str:
    at = finding.at
    properties = {
        "file": folder + at.file,
        "line": str(at.line),
        "col": str(at.column),
        "endColumn": str(at.column + max(1, at.length)),
        "title": finding.rule,
    }
    attributes = ",".join(f"{name}={escape_property(value)}" for name, value in properties.items())
    words = escape_data(f"{clean(finding.message)}\n{clean(finding.mend)}")
    return f"::{_COMMANDS[finding.severity]} {attributes}::{words}"


def escape_data(text: str) -> str:
    """Text as the words of a command: on one line, whatever it holds."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """Text as an attribute of a command, such as a file's path."""
    return escape_data(text).replace(":", "%3A").replace(",", "%2C")
