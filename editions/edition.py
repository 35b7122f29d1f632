"""The public edition of a manual: what is withheld is taken out before anything else sees it.

A restricted section keeps its number, its title and why it is withheld; a restricted step its place, and why. Nothing
that comes after, no page, search or export, can let out what the value that it is handed does not hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple, TypeVar

import msgspec

from editions.redact import emptied, less, restricted_steps, without_steps, without_text
from facts.coverage import find_implementers
from facts.digests import digest_section
from facts.links import find_declared, find_links
from model.manual import Manual
from model.review import Reviewed, Round, ToReview

_E = TypeVar("_E", Reviewed, ToReview)

Edition = Literal["public", "restricted"]

_KEPT = frozenset({"places", "id", "title", "revision", "status", "since", "interval", "access"})
"""What stays of a restricted section: number, title, legal basis and reason; of the rest, only what the reviews page
needs to say when it is due. A field that a section gains is withheld until it is named here."""

_OF_A_SECTION = ("curricula", "incident_types", "guides")
_ONE_OF_A_SECTION = ("contact_kinds", "report_form", "notification", "metrics", "placements", "questionnaire")
_WITH_ENTRIES_OF_SECTIONS = ("obligations", "teams", "metrics")


class Edited(NamedTuple):
    """A manual as one edition shows it, and the clauses that only withheld parts of it carry out."""

    manual: Manual
    withheld: frozenset[str]


def edition(manual: Manual, which: Edition) -> Edited:
    """The manual as an edition shows it. The restricted edition shows all."""
    restricted = {section.id for section in manual.sections if section.access.restricted}
    if which == "restricted" or not (restricted or any(restricted_steps(manual))):
        return Edited(manual, frozenset())
    public = _without_sections(manual, restricted)
    public = msgspec.structs.replace(
        public,
        sections=tuple(map(without_steps, public.sections)),
        curricula=tuple(map(without_steps, public.curricula)),
    )
    public = _without_what_they_alone_use(manual, public)
    public = msgspec.structs.replace(
        public,
        waivers=_waivers(manual, public, restricted),
        rounds=_rounds(manual, public, restricted),
    )
    return Edited(public, frozenset(find_implementers(manual)) - frozenset(find_implementers(public)))


def _without_sections(manual: Manual, restricted: set[str]) -> Manual:
    """The manual less what its restricted sections say, and less all that is part of them."""
    changed: dict[str, Any] = {
        name: tuple(one for one in getattr(manual, name) if one.section not in restricted) for name in _OF_A_SECTION
    }
    for name in _ONE_OF_A_SECTION:
        if getattr(getattr(manual, name), "section", None) in restricted:
            changed[name] = None
    public = msgspec.structs.replace(
        manual,
        sections=tuple(
            without_text(emptied(section, _KEPT)) if section.id in restricted else section
            for section in manual.sections
        ),
        **changed,
    )
    entries = {
        name: less(getattr(public, name), name, lambda one: one.section in restricted)
        for name in _WITH_ENTRIES_OF_SECTIONS
    }
    return msgspec.structs.replace(public, **entries)


def _without_what_they_alone_use(manual: Manual, public: Manual) -> Manual:
    """Less the terms and sources that nothing public points at any more, and less the evidence for withheld duties.

    What a term means, or which law somebody had to look up, would tell what the withheld text is about.
    """
    gone = _pointed_at(manual) - _pointed_at(public)
    duties = {one.id for one in manual.all_obligations} - {one.id for one in public.all_obligations}
    return msgspec.structs.replace(
        public,
        terms=less(public.terms, "terms", lambda one: ("term", one.id) in gone),
        references=less(public.references, "references", lambda one: ("reference", one.id) in gone),
        evidence=tuple(less(year, "entries", lambda one: one.obligation in duties) for year in public.evidence),
    )


def _pointed_at(manual: Manual) -> set[tuple[str, str]]:
    # No clause has the id of a reference.
    return {("reference" if link.kind == "clause or reference" else link.kind, link.id) for link in find_links(manual)}


def _waivers(manual: Manual, public: Manual, restricted: set[str]) -> Any:
    """A waiver for something that is withheld says what is wrong with it."""
    if not manual.all_waivers:
        return manual.waivers
    gone = restricted | (_subjects(manual) - _subjects(public))
    return less(manual.waivers, "waivers", lambda one: one.subject in gone)


def _subjects(manual: Manual) -> set[str]:
    """All that a finding can be about: each id, and each file."""
    ids = {one for by_id in find_declared(manual).values() for one in by_id}
    return ids | {document.file for document in manual.documents}


def _rounds(manual: Manual, public: Manual, restricted: set[str]) -> tuple[Round, ...]:
    """The review rounds less their remarks on withheld sections, and less the clauses that those carry out.

    The digest of what was reviewed is exchanged for that of what is left, so that the public clock still tells
    whether a section was changed since, and nobody can try out guesses at a text against its digest.
    """
    if not manual.rounds:
        return ()
    prints = {
        one.id: (digest_section(manual, manual.section_by_id[one.id]), digest_section(public, one))
        for one in public.sections
    }
    changed = {section: both for section, both in prints.items() if both[0] != both[1]}
    found = []
    for one in manual.rounds:
        reviewed = tuple(
            msgspec.structs.replace(entry, remark="", policy=()) if entry.section in restricted else entry
            for entry in one.sections
        )
        left = msgspec.structs.replace(one, sections=_left(reviewed, changed), agenda=_left(one.agenda, changed))
        found.append(without_text(left) if left != one else one)
    return tuple(found)


def _left(entries: tuple[_E, ...], changed: Mapping[str, tuple[str, str]]) -> tuple[_E, ...]:
    return tuple(
        msgspec.structs.replace(
            entry, digest=changed[entry.section][1] if entry.digest == changed[entry.section][0] else ""
        )
        if entry.section in changed
        else entry
        for entry in entries
    )
