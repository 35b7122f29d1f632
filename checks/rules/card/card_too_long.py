"""A quick card is too long for one screen.

## Why it matters
A card that must be scrolled hides its end from a reader who has no hand free. The most words are set under
`plain_words: card` in sop/manual.yaml, 190 where nothing is said: about what one screen of a phone holds.

## Fails
    # sop/manual.yaml
    plain_words: {card: 10}
    # sop/sections/1.1-sample.yaml
    situation: A firearm was drawn
    steps:
      - who: sso
        does: Tell the school office which firearm was drawn.
        basis: proposal
        card: tell

## Passes
    # sop/manual.yaml
    plain_words: {card: 10}
    # sop/sections/1.1-sample.yaml
    situation: A firearm was drawn
    steps:
      - who: sso
        does: Tell the school office.
        basis: proposal
        card: tell

## How to mend it
Take the mark `card:` from the steps that can wait: the whole section is one tap away.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.by_file import ByFile
from checks.finding import Finding, Severity
from facts.card import make_card
from model.base import Document
from model.section import Section
from model.settings import Settings

ID = "card-too-long"
SEVERITY = Severity.NOTE


def in_file(document: Document, settings: Settings) -> Iterator[Finding]:
    most = settings.longest_card
    made = make_card(document) if isinstance(document, Section) else None
    if made and made.words > most:
        yield Finding(
            ID,
            SEVERITY,
            f"the quick card of {made.section.id} has {made.words} words; at most {most} fit one screen",
            made.section.places["urgent"],
            made.section.id,
            "Take the mark `card:` from the steps that can wait: the whole section is one tap away.",
        )


check = ByFile(in_file)
