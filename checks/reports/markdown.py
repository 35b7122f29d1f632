"""The report as a comment on a pull request or the text of an issue: grouped, folded, and never too long for either."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from checks.finding import Finding, Severity
from checks.reports.words import clean, count_things, name_left_out, summarize_verdict
from checks.verdict import Verdict, Waived
from model.dates import format_date

LONGEST = 60_000
"""In characters. GitHub takes 65,536 in a comment; the rest is for what a workflow adds."""

_MARKS = re.compile(r"[\\`*_\[\]|~#$]")


def render(verdict: Verdict, *, color: bool = False) -> str:
    """The summary first, then errors in the open, then warnings, notes and what is waived, each folded away."""
    blocks = [f"### {_plain(summarize_verdict(verdict))}\n"]
    if note := name_left_out(verdict):
        blocks.append(f"{_plain(note)}\n")
    for severity in sorted(Severity, reverse=True):
        findings = [finding for finding in verdict.findings if finding.severity is severity]
        if findings:
            heading = count_things(len(findings), severity.word)
            room = LONGEST - sum(map(len, blocks)) - 500
            blocks.append(_group(heading, _fitting(_by_file(findings), room), folded=severity is not Severity.ERROR))
    if verdict.waived:
        room = LONGEST - sum(map(len, blocks)) - 300
        blocks.append(
            _group(f"{len(verdict.waived)} waived", _fitting(map(_waived, verdict.waived), room), folded=True)
        )
    return "\n".join(blocks)


def _group(heading: str, body: str, *, folded: bool) -> str:
    if folded:
        return f"<details>\n<summary>{heading}</summary>\n\n{body}\n</details>\n"
    return f"**{heading}**\n\n{body}"


def _fitting(items: Iterable[str], room: int) -> str:
    """As many items as there is room for, and how many there was none for."""
    taken: list[str] = []
    left = 0
    for item in items:
        room -= len(item)
        if room < 0 or left:
            left += item.count("\n- ") + item.startswith("- ")
        else:
            taken.append(item)
    more = f"\n{left} more: run `sop check` to see them.\n" if left else ""
    return ("".join(taken) + more).lstrip("\n")


def _by_file(findings: Sequence[Finding]) -> Iterator[str]:
    """One item a finding; the first of a file brings the file's name along."""
    for file, group in groupby(findings, key=lambda finding: finding.at.file):
        head = f"\n`{_code(file)}`\n\n"
        for finding in group:
            mend = f"  \n  {_plain(finding.mend)}" if finding.severity is not Severity.NOTE else ""
            yield f"{head}- line {finding.at.line}: {_plain(finding.message)} (`{_code(finding.rule)}`){mend}\n"
            head = ""


def _waived(one: Waived) -> str:
    finding, waiver = one
    until = f"until {format_date(waiver.expires)}: {_plain(waiver.reason)}"
    return f"- `{_code(finding.at.file)}` line {finding.at.line}: {_plain(finding.message)}  \n  {until}\n"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no mention of a person, no link to an issue."""
    return html.escape(_MARKS.sub(r"\\\g<0>", clean(text)), quote=False).replace("@", "&#64;")


def _code(text: str) -> str:
    return clean(text).replace("`", "'")
