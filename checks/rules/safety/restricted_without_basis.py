"""A section or a step is restricted without a legal basis and a reason that say something.

## Why it matters
Public is the rule. Whoever withholds a text has to be able to say under which law and why, in words that the public
can read; "confidential" is no reason, and a basis that sop/manual.yaml does not list is none that anybody looked at.

## Fails
    # sop/sections/1.2-other.yaml
    access: {level: restricted, basis: some-law, reason: Confidential.}

## Passes
    # sop/sections/1.2-other.yaml
    access: {level: restricted, basis: some-law, reason: It says where keys are kept.}

## How to mend it
Say what could happen if everybody read this very text. List the basis under `withholding_bases` in sop/manual.yaml,
with what it allows, or make the section public.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from editions.redaction import find_restricted_steps
from model.base import Access
from model.folding import fold
from model.manual import Manual

ID = "restricted-without-basis"
SEVERITY = Severity.ERROR

_FEWEST_WORDS = 3
# What only says again that the text is withheld, or that nothing is said yet.
_EMPTY_TEXT = """
    a all an and are as be because been confidential confidentiality for internal is it law legal n/a na needed no
    none not of only or per private public reason reasons required restricted secret section see security sensitive
    tbd text the this to todo under use withheld
"""
_EMPTY = frozenset(_EMPTY_TEXT.split())


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    bases = {basis.id: basis for basis in manual.settings.withholding_bases}
    for subject, what, access in _restricted(manual):
        basis = bases.get(access.basis or "")
        if basis is None:
            wrong = ("basis", f'no basis "{access.basis}" is listed under `withholding_bases`')
        elif _says_nothing(basis.allows):
            wrong = ("basis", f'sop/manual.yaml does not say what its basis "{basis.id}" allows')
        elif _says_nothing(access.reason):
            wrong = ("reason", f'its reason says nothing: "{access.reason}"')
        else:
            continue
        key, why = wrong
        yield Finding(
            ID,
            SEVERITY,
            f"{what} is restricted, and {why}",
            access.places[key],
            subject,
            "Say what could happen if everybody read this very text, and name a listed basis; or make it public.",
        )


def _restricted(manual: Manual) -> Iterator[tuple[str, str, Access]]:
    """Whatever is restricted: the id of its file, what it is, and its access."""
    for section in manual.sections:
        if section.access.restricted:
            yield section.id, section.id, section.access
    for document, step in find_restricted_steps(manual):
        if step.access:
            subject = document.subject
            yield subject, f"a step of {subject}", step.access


def _says_nothing(text: str) -> bool:
    words = re.findall(r"[\w/'-]+", fold(text).lower())
    return len(words) < _FEWEST_WORDS or len(set(words) - _EMPTY) < 2
