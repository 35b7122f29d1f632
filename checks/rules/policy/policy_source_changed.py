"""The Board's words in a policy file are no longer those that were sealed.

## Why it matters
Only the Board changes its policy. The file records the SHA-256 of all words of the source in order; a word that is
added, lost or mended by mistake, a slip of the Board's included, breaks that seal.

## Fails
    # sop/policy/01.1.yaml
    source:
      document: A sample policy
      sha256: 0000000000000000000000000000000000000000000000000000000000000000

## Passes
    # sop/policy/01.1.yaml
    title: Another title, which is no part of the source

## How to mend it
Undo the edit to the clause. If the Board has adopted a new text, transcribe it and write the new seal.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "policy-source-changed"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for policy in manual.policies:
        if policy.digest != policy.source.sha256:
            yield Finding(
                ID,
                SEVERITY,
                f"the words of policy {policy.id} are not those that were sealed",
                policy.source.places["sha256"],
                policy.id,
                f"Undo the edit to the Board's text. Only if the Board has adopted a new text: sha256: {policy.digest}",
            )
