"""A word stands under two terms as another name.

## Why it matters
The search takes a reader's word for what it is another name of. With two, a reader who types "gun" gets what belongs to
one mixed with what belongs to the other, and nobody sees why.

## Fails
    # sop/terms.yaml
    terms:
      - {id: firearm, term: firearm, also: [gun], means: A firearm., basis: proposal}
      - {id: taser, term: Taser, also: [Gun], means: A Taser., basis: proposal}

## Passes
    # sop/terms.yaml
    terms:
      - {id: firearm, term: firearm, also: [gun], means: A firearm., basis: proposal}
      - {id: taser, term: Taser, also: [stun gun], means: A Taser., basis: proposal}

## How to mend it
Leave it under the term that most readers mean by it. Small and capital letters, hyphens and a plural make no other word
of it. A term's own name may stand under another term, for a reader of the one wants the other too. The other names of
offices in sop/manual.yaml count as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.synonyms import find_shared
from model.manual import Manual

ID = "synonym-shared"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for word, first, other in find_shared(manual):
        yield Finding(
            ID,
            SEVERITY,
            f'"{word}" is another name of {other.name} and of {first.name}; first in {first.place}',
            other.place,
            other.id,
            "Take it out of one of the two `also` lists: a search for it must mean one thing.",
        )
