"""A file is issued, and nobody has verified a reference that it rests on.

## Why it matters
What is in force tells an officer what the law is. References are first read in secondary copies; before a section is
issued, an office has to check each against the source. A draft may still wait for that.

## Fails
    # sop/sections/1.1-sample.yaml
    status: issued

## Passes
    # sop/sections/1.1-sample.yaml
    status: issued
    # sop/references.yaml
    references:
      - id: LAW-1
        citation: Law 1
        title: A law that nobody passed
        kind: statute
        source: Made for tests
        verified_by: school-office

## How to mend it
Have counsel or another office check the citation against the law, and name that office under `verified_by` in
sop/references.yaml. Until then the section stays a draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.links import find_links
from model.manual import Manual

ID = "citation-unverified"
SEVERITY = Severity.ERROR

_TO_LAW = frozenset({"reference", "clause or reference", "withholding basis"})


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    issued = {one.file: one for one in manual.documents if one.is_issued}
    basis = {one.id: one.reference for one in manual.settings.withholding_bases}
    seen = set()
    for link in find_links(manual) if issued else ():
        document = issued.get(link.place.file)
        if document is None or link.kind not in _TO_LAW:
            continue
        reference = manual.reference_by_id.get(basis.get(link.id, link.id))
        if reference is None or reference.verified_by is not None or (document.file, reference.id) in seen:
            continue
        seen.add((document.file, reference.id))
        subject = document.subject
        yield Finding(
            ID,
            SEVERITY,
            f"{subject} is issued, and nobody has verified {reference.id} ({reference.citation})",
            link.place,
            subject,
            "Have an office check it against the source and name that office under `verified_by` in "
            "sop/references.yaml, or keep this a draft.",
        )
