"""A citation of law is not written as such citations are.

## Why it matters
A citation with a slip leads nobody to the law, and the next author copies it. Checked are the forms of the Kentucky
Revised Statutes (KRS 158.4412(2)(f)), Kentucky regulations (704 KAR 7:160), the United States Code (20 U.S.C. 1232g)
and federal regulations (34 C.F.R. § 99.8), in texts and in the list of references. The policy's own slips are
source-slip.

## Fails
    # sop/sections/1.1-sample.yaml
    short_answer: Hold nobody longer than KRS 610,190 lets you.

## Passes
    # sop/sections/1.1-sample.yaml
    short_answer: Hold nobody longer than KRS 610.190 lets you.

## How to mend it
Write the citation as its kind is written. Where the slip is in what is quoted, keep it under `as_printed` in
sop/references.yaml and cite the law correctly.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from language.citations import find_citations
from language.prose import find_prose_in
from model.base import Document
from model.glossary import References
from model.places import Places, Route
from model.settings import Settings

ID = "citation-malformed"
SEVERITY = Severity.ERROR


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    for one in find_prose_in(document):
        if not _about_print(one.route):
            yield from _slips(one.text, one.places, one.route, one.subject)
    for reference in document.references if isinstance(document, References) else ():
        yield from _slips(reference.citation, reference.places, "citation", reference.id)


check = ByFile(in_file)


def _slips(text: str, places: Places, route: Route, subject: str) -> Iterator[Finding]:
    for citation in find_citations(text):
        if citation.slip:
            yield Finding(
                ID,
                SEVERITY,
                f'"{citation.words}" is no citation: {citation.slip}',
                places[route].find(citation.words),
                subject,
                "Write the citation as its kind is written.",
            )


def _about_print(route: object) -> bool:
    """Whether a text is the note of a reference, which may quote what was printed."""
    return route == "note"
