"""The report for a person: errors and warnings with their line, notes in a line each, a summary last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from checks.check import summary
from checks.finding import Finding, Severity
from model.dates import in_words
from model.manual import Manual
from model.problem import excerpt

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}


def report(manual: Manual, findings: Sequence[Finding], as_of: date, *, colour: bool = False) -> str:
    """Findings grouped by file. Colour only where it is asked for: the words say it all."""
    lines: list[str] = []
    for file, found in groupby(findings, key=lambda finding: finding.at.file):
        lines.append(_coloured(file, "1", colour))
        for finding in found:
            lines += _finding(finding, colour)
        lines.append("")
    return "\n".join([*lines, _last_line(findings, as_of)]) + "\n"


def _finding(finding: Finding, colour: bool) -> Iterator[str]:
    word = _coloured(finding.severity.word, _COLOURS[finding.severity], colour)
    yield f"  {finding.at}  {word}  {finding.message}  [{finding.rule}]"
    if finding.severity is Severity.NOTE:
        return
    if line := excerpt(finding.at):
        yield line
    yield f"      {finding.mend}"


def _last_line(findings: Sequence[Finding], as_of: date) -> str:
    counts = summary(findings)
    if not findings:
        return f"Nothing found as of {in_words(as_of)}."
    named = zip(counts, ("error", "warning", "note"), strict=True)
    said = ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for count, name in named)
    return f"As of {in_words(as_of)}: {said}."


def _coloured(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
