"""Two things have the same id.

## Why it matters
An id is how everything else points at a thing, and the anchor of its place on the site. With two, a link leads to the
wrong one half of the time.

## Fails
    # sop/manual.yaml
    audiences:
      - {id: sso, name: Officers, needs: What to do.}
      - {id: sso, name: Other officers, needs: What to do.}

## Passes
    # sop/manual.yaml
    audiences:
      - {id: sso, name: Officers, needs: What to do.}
      - {id: others, name: Other officers, needs: What to do.}

## How to mend it
Give the newer one an id that was never used. Ids are never used again, not even those of archived sections.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.links import find_declared
from model.manual import Manual

ID = "id-duplicate"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for kind, ids in find_declared(manual).items():
        for one, (first, *others) in ids.items():
            for other in others:
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{kind} {one} stands twice; first in {first.place}",
                    other.place,
                    one,
                    "Give the newer one an id that was never used before.",
                )
