"""The report for a person: errors and warnings with their line, notes in a line each, a summary last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checks.finding import Finding, Severity
from checks.reports.words import clean, name_left_out, summarize_verdict
from checks.verdict import Verdict, Waived
from model.dates import format_date
from model.problem import show_excerpt

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def render(verdict: Verdict, *, color: bool = False) -> str:
    """Findings grouped by file. Color only where it is asked for: the words say it all."""
    lines: list[str] = []
    for file, group in groupby(verdict.findings, key=lambda finding: finding.at.file):
        lines.append(_colored(file, "1", color))
        for finding in group:
            lines += _finding(finding, color)
        lines.append("")
    if old := [finding for finding in verdict.previous or () if finding.severity is not Severity.NOTE]:
        lines.append(_colored("There before this change", "1", color))
        lines += [f"  {one.at}  {one.severity.word}  {one.message}  [{one.rule}]" for one in old]
        lines.append("")
    if verdict.waived:
        lines.append(_colored("Waived", "1", color))
        lines += [_waived(one) for one in verdict.waived]
        lines.append("")
    if note := name_left_out(verdict):
        lines.append(note)
    return "\n".join([*lines, summarize_verdict(verdict)]) + "\n"


def _finding(finding: Finding, color: bool) -> Iterator[str]:
    word = _colored(finding.severity.word, _COLORS[finding.severity], color)
    yield f"  {finding.at}  {word}  {clean(finding.message)}  [{finding.rule}]"
    if finding.severity is Severity.NOTE:
        return
    if line := show_excerpt(finding.at):
        yield line
    yield f"      {clean(finding.mend)}"


def _waived(one: Waived) -> str:
    finding, waiver = one
    line = f"  {finding.at}  {clean(finding.message)}  [{finding.rule}]"
    return f"{line}\n      until {format_date(waiver.expires)}: {clean(waiver.reason)}"


def _colored(text: str, code: str, color: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if color else text
