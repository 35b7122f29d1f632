"""What makes a finding the same finding tomorrow, on another line, a day later."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from checks.finding import Finding

_CHANGING = re.compile(r"\d+( days?\b)?")


def identities(findings: Iterable[Finding]) -> list[str]:
    """A digest for each finding, in their order: 64 digits and letters a to f, each another one.

    It rests on the rule, the file, the subject and the message without its numbers, so that it stays while lines are
    added above and days go by. Where several are alike in all of that, they are counted from the top.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for finding in findings:
        alike = (finding.rule, finding.at.file, finding.subject, _CHANGING.sub("#", finding.message))
        seen[alike] += 1
        found.append(sha256("\0".join((*alike, str(seen[alike]))).encode()).hexdigest())
    return found
