"""The whole answer of a check: what stands, what is waived, and which rules were not asked."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from checks.baseline import told_apart
from checks.engine import Summary, check, summarize
from checks.finding import Finding
from checks.options import Options
from checks.rules import ALL, UNWAIVABLE
from model.manual import Manual
from model.waivers import Waiver
from reading.memo import Memo


class Waived(NamedTuple):
    """A finding that is not held against the manual, and the waiver that says so."""

    finding: Finding
    waiver: Waiver


class Verdict(NamedTuple):
    """What a report tells of. `findings` stand, `waived` are told apart, `left_out` are rules that were not applied.

    With a baseline, `findings` are what the change adds, `previous` what was there before it; without, None.
    """

    manual: Manual
    as_of: date
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()
    left_out: tuple[str, ...] = ()
    previous: tuple[Finding, ...] | None = None

    @property
    def summary(self) -> Summary:
        return summarize(self.findings)


def judge(
    manual: Manual,
    as_of: date,
    options: Options | None = None,
    before: Manual | None = None,
    memo: Memo | None = None,
) -> Verdict:
    """Apply the rules that the options choose, weigh what they find as the options say, and set apart what is waived.

    Where the manual as it was `before` is given, what stood then is set apart too. Its own waivers held then.
    What the `memo` holds of a file is not looked for again; it may be given only with manuals as they were loaded.
    """
    options = options or Options()
    found = check(manual, as_of, options.applied(ALL), before, memo)
    weighed = tuple(_weighed(finding, options) for finding in found)
    verdict = set_apart(Verdict(manual, as_of, weighed, left_out=_left_out(options)))
    if before is None:
        return verdict
    apart = told_apart(verdict.findings, judge(before, as_of, options, memo=memo).findings)
    return verdict._replace(findings=apart.new, previous=apart.previous)


def set_apart(verdict: Verdict) -> Verdict:
    """The same verdict with each waived finding moved from `findings` to `waived`."""
    held = {(one.rule, one.subject): one for one in verdict.manual.all_waivers if one.holds(verdict.as_of)}
    stand, waived = [], []
    for finding in verdict.findings:
        waiver = held.get((finding.rule, finding.subject))
        if waiver and finding.rule not in UNWAIVABLE:
            waived.append(Waived(finding, waiver))
        else:
            stand.append(finding)
    return verdict._replace(findings=tuple(stand), waived=tuple(waived))


def _weighed(finding: Finding, options: Options) -> Finding:
    severity = options.severity.get(finding.rule)
    return finding if severity is None else finding._replace(severity=severity)


def _left_out(options: Options) -> tuple[str, ...]:
    return tuple(rule.ID for rule in ALL if not options.applies(rule.ID))
