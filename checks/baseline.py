"""Separates the findings that a change adds from those that were there before it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from checks.finding import Finding

_LINE_AND_COLUMN = re.compile(r":\d+:\d+\b")


class Split(NamedTuple):
    """`new` findings came with the change; those in `previous` were there."""

    new: tuple[Finding, ...]
    previous: tuple[Finding, ...]


def split_by_baseline(findings: Iterable[Finding], before: Iterable[Finding]) -> Split:
    """Each finding is new unless one of `before` is the same; `before` must be judged as of the same day.

    Two are the same by rule, subject and message: lines that move and files that are renamed make nothing new. Where
    there are several of a kind, as many as there were are previous.
    """
    left = Counter(map(_identity, before))
    new, previous = [], []
    for finding in findings:
        same = _identity(finding)
        if left[same]:
            left[same] -= 1
            previous.append(finding)
        else:
            new.append(finding)
    return Split(tuple(new), tuple(previous))


def _identity(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.subject, _LINE_AND_COLUMN.sub("", finding.message)
