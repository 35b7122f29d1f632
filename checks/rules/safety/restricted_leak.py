"""Words of a restricted section or step stand in a public text.

## Why it matters
What is withheld from the public edition must not come out by another door. Eight words in a row that a restricted
section or step has, and a public text has too, are hardly chance; the name of an office counts as one. What the policy
says is public anyway, and so is the reason for which something is withheld.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: Know that the spare key hangs behind the third locker on the left.
    # sop/sections/1.2-other.yaml
    purpose: The spare key hangs behind the third locker on the left.

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: SOP-1.2 says where the spare key is.
    # sop/sections/1.2-other.yaml
    purpose: The spare key hangs behind the third locker on the left.

## How to mend it
Take the words out of the public text and point to the restricted section by its id. If they may be public, say in the
restricted section or step only what may not.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from editions.leaks import find_leaks
from model.manual import Manual

ID = "restricted-leak"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for leak in find_leaks(manual):
        yield Finding(
            ID,
            SEVERITY,
            f'"{leak.words}" stands in {leak.restricted}, which is restricted',
            leak.text.place,
            leak.text.subject,
            f"Take the words out and point to {leak.restricted}, or say there only what may not be public.",
        )
