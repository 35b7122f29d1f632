"""A quotation of the policy is not what the policy says, word for word.

## Why it matters
What stands in quotation marks is taken for the Board's own words. A word left out or changed can change a duty. Looked
at are quotations with a clause in brackets right after them, and those of six words or more in a text that names a
clause. Words may be left out where "..." or [brackets] show it.

## Fails
    # sop/sections/1.1-sample.yaml
    purpose: The policy says "shall inform the school office" (01.1/part/1).

## Passes
    # sop/sections/1.1-sample.yaml
    purpose: The policy says "shall tell the school office" (01.1/part/1).

## How to mend it
Copy the words from the policy (`sop policy` prints the reading in force), or take the quotation marks away and say it
in your own words.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from language.prose import find_prose
from language.quotes import find_quotes, is_quoted_from
from model.manual import Manual

ID = "quote-not-verbatim"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for text in find_prose(manual):
        for quote in find_quotes(text):
            if is_quoted_from(manual, quote) or (quote.clause and quote.clause not in manual.clause_by_id):
                continue
            first = quote.words.split(maxsplit=3)[:3]
            yield Finding(
                ID,
                SEVERITY,
                f'"{quote.words}" does not stand word for word in {quote.clause or "the policy"}',
                text.place.find(" ".join(first)),
                text.subject,
                "Copy the words from the policy, or take the quotation marks away and say it in your own words.",
            )
