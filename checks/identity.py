"""What makes a finding the same finding tomorrow, on another line, a day later."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from checks.finding import Finding

_CHANGING = re.compile(r"\d+( days?\b)?")


def compute_identities(findings: Iterable[Finding]) -> list[str]:
    """A digest for each finding, in their order: SHA-256 in 64 hexadecimal digits, unique within the findings.

    It covers the rule, the file, the subject and the message without its numbers, so that it stays the same when lines
    are added above or days pass. Findings that agree in all of these are numbered from the top.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    digests = []
    for finding in findings:
        alike = (finding.rule, finding.at.file, finding.subject, _CHANGING.sub("#", finding.message))
        seen[alike] += 1
        digests.append(sha256("\0".join((*alike, str(seen[alike]))).encode()).hexdigest())
    return digests
