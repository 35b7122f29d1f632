"""The report for a person: errors and warnings with their line, notes in a line each, a summary last.

Notes of one rule about many things are told in one line, or nobody would see the others between them. The formats for
machines have each of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checks.finding import Finding, Severity
from checks.reports.words import clean, name_left_out, summarize_verdict
from checks.rules import ALL
from checks.verdict import Verdict, Waived
from model.dates import format_date
from model.problem import show_excerpt

_MOST_NOTES = 5
"""So many notes of one rule are shown one by one."""

_MOST_SUBJECTS = 12
"""So many things that they are about are named."""

_COLORS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def render(verdict: Verdict, *, color: bool = False) -> str:
    """Findings grouped by file. Color only where it is asked for: the words say it all."""
    lines: list[str] = []
    together = _list_together(verdict)
    findings = [one for one in verdict.findings if one.severity > Severity.NOTE or one.rule not in together]
    for file, group in groupby(findings, key=lambda finding: finding.at.file):
        lines.append(_colored(file, "1", color))
        for finding in group:
            lines += _finding(finding, color)
        lines.append("")
    if together:
        lines.append(_colored("Many of one kind", "1", color))
        lines += [_tell_together(group, color) for group in together.values()]
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


def _list_together(verdict: Verdict) -> dict[str, list[Finding]]:
    """The notes of each rule that has more than _MOST_NOTES; none where somebody asked for a few rules only."""
    if len(verdict.left_out) > len(ALL) // 2:
        return {}
    notes: dict[str, list[Finding]] = {}
    for finding in verdict.findings:
        if finding.severity is Severity.NOTE:
            notes.setdefault(finding.rule, []).append(finding)
    return {rule: group for rule, group in notes.items() if len(group) > _MOST_NOTES}


def _tell_together(group: list[Finding], color: bool) -> str:
    first = group[0]
    word = _colored("notes", _COLORS[Severity.NOTE], color)
    subjects = list(dict.fromkeys(finding.subject for finding in group))
    about = ", ".join(subjects[:_MOST_SUBJECTS])
    more = f" and {len(subjects) - _MOST_SUBJECTS} more" if len(subjects) > _MOST_SUBJECTS else ""
    return (
        f"  {len(group)} {word} such as this: {clean(first.message)}  [{first.rule}]\n"
        f"      About {clean(about)}{more}. `sop check --select {first.rule}` shows each."
    )


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
