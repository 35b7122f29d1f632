"""A law is cited that sop/references.yaml doesn't list.

## Why it matters
The list says of each law where it was read, what it is cited for and who verified it. A citation beside the list is one
that nobody is asked to verify. A section that lies within a listed range counts as listed.

## Fails
    # sop/sections/1.1-sample.yaml
    short_answer: Hold nobody longer than KRS 610.190 lets you.

## Passes
    # sop/sections/1.1-sample.yaml
    short_answer: Hold nobody longer than KRS 610.190 lets you.
    # sop/references.yaml
    references:
      - id: LAW-1
        citation: Law 1
        title: A law that nobody passed
        kind: statute
        source: Made for tests
        verified_by: null
      - id: KRS-610.190
        citation: KRS 610.190
        title: Custody of a child
        kind: statute
        source: Made for tests
        verified_by: null

## How to mend it
Add the law to sop/references.yaml, with the source in which it was read, or mend the citation.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.citations import find_citations, list_laws
from language.prose import find_prose
from model.manual import Manual
from model.places import Places, Route

ID = "citation-unlisted"
SEVERITY = Severity.WARNING


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    listed = list_laws(manual)
    texts: list[tuple[str, Places, Route, str]] = [
        (one.text, one.places, one.route, one.subject) for one in find_prose(manual)
    ]
    texts += [(one.words, one.places, "runs", one.id) for one in manual.clause_by_id.values()]
    seen = set()
    for text, places, route, subject in texts:
        for citation in find_citations(text):
            for law in dict.fromkeys((citation.law, citation.until)):
                if citation.slip or listed.has(law) or (law, subject) in seen:
                    continue
                seen.add((law, subject))
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{law} is cited and not in the list of references",
                    places[route].find(citation.words),
                    subject,
                    "Add it to sop/references.yaml with the source in which it was read, or mend the citation.",
                )
