"""The digests in the review rounds of a redacted manual."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from editions.emptying import drop_text
from facts.digests import digest_section
from model.manual import Manual
from model.review import Reviewed, Round, ToReview

_E = TypeVar("_E", Reviewed, ToReview)


def exchange_digests(manual: Manual, public: Manual) -> Manual:
    """The redacted manual with the digests of what the public sees in place of those of the whole text.

    So the public review clock still shows whether a section has changed since its review, and no guess at a withheld
    text can be checked against its digest. A digest of any other text than the present one is left out.
    """
    if not public.rounds:
        return public
    digests = {
        one.id: (digest_section(manual, manual.section_by_id[one.id]), digest_section(public, one))
        for one in public.sections
    }
    changed = {section: both for section, both in digests.items() if both[0] != both[1]}
    return msgspec.structs.replace(public, rounds=tuple(_exchange_in(one, changed) for one in public.rounds))


def _exchange_in(one: Round, changed: Mapping[str, tuple[str, str]]) -> Round:
    sections, agenda = _exchange(one.sections, changed), _exchange(one.agenda, changed)
    if (sections, agenda) == (one.sections, one.agenda):
        return one
    return drop_text(msgspec.structs.replace(one, sections=sections, agenda=agenda))


def _exchange(entries: tuple[_E, ...], changed: Mapping[str, tuple[str, str]]) -> tuple[_E, ...]:
    return tuple(
        msgspec.structs.replace(
            entry, digest=changed[entry.section][1] if entry.digest == changed[entry.section][0] else ""
        )
        if entry.section in changed
        else entry
        for entry in entries
    )
