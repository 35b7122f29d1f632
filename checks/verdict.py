"""The result of a check: the findings, those that are waived, and the rules that were not applied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from checks.baseline import split_by_baseline
from checks.engine import Summary, check, summarize
from checks.finding import Finding, Severity
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
    """What a report shows. `findings` count, `waived` do not, `left_out` are the rules that were not applied.

    `manual` is None where it could not be read: then the findings are what is wrong with its files.
    With a baseline, `findings` are those that the change adds and `previous` those from before it; without, None.
    """

    manual: Manual | None
    as_of: date
    findings: tuple[Finding, ...]
    waived: tuple[Waived, ...] = ()
    left_out: tuple[str, ...] = ()
    previous: tuple[Finding, ...] | None = None
    fail_on: Severity | None = Severity.ERROR
    """From which severity on a finding fails the check; None: none does."""
    fail_on_old: bool = False
    """Whether those in `previous` fail it too."""
    folder: str = ""
    """The manual's folder as a path from the top of its repository, with a slash at its end; empty at the top."""

    @property
    def failing(self) -> Iterator[Finding]:
        """The findings that fail the check."""
        counted = (*self.findings, *((self.previous or ()) if self.fail_on_old else ()))
        return (one for one in counted if self.fail_on is not None and one.severity >= self.fail_on)

    @property
    def summary(self) -> Summary:
        return summarize(self.findings)


def judge(
    manual: Manual,
    as_of: date,
    options: Options | None = None,
    before: Manual | None = None,
    memo: Memo | None = None,
    *,
    tell_apart: bool = True,
) -> Verdict:
    """Apply the rules that the options choose, weigh the findings as the options say, and separate the waived ones.

    Where the manual as it was `before` is given, the findings of then are separated too, less those waived then;
    with `tell_apart` false, it only serves the rules about changes, and all findings count.
    Findings that the `memo` holds are not computed again; it may be given only with manuals as they were loaded.
    """
    options = options or Options()
    findings = check(manual, as_of, options.applied(ALL), before, memo)
    weighed = tuple(_weighed(finding, options) for finding in findings)
    verdict = set_waived_apart(Verdict(manual, as_of, weighed, left_out=_list_left_out(options)))
    if before is None or not tell_apart:
        return verdict
    apart = split_by_baseline(verdict.findings, judge(before, as_of, options, memo=memo).findings)
    return verdict._replace(findings=apart.new, previous=apart.previous)


def set_waived_apart(verdict: Verdict) -> Verdict:
    """The same verdict with each waived finding moved from `findings` to `waived`."""
    waivers = verdict.manual.all_waivers if verdict.manual else ()
    held = {(one.rule, one.subject): one for one in waivers if one.holds(verdict.as_of)}
    kept, waived = [], []
    for finding in verdict.findings:
        waiver = held.get((finding.rule, finding.subject))
        if waiver and finding.rule not in UNWAIVABLE:
            waived.append(Waived(finding, waiver))
        else:
            kept.append(finding)
    return verdict._replace(findings=tuple(kept), waived=tuple(waived))


def _weighed(finding: Finding, options: Options) -> Finding:
    severity = options.severity.get(finding.rule)
    return finding if severity is None else finding._replace(severity=severity)


def _list_left_out(options: Options) -> tuple[str, ...]:
    return tuple(rule.ID for rule in ALL if not options.applies(rule.ID))
