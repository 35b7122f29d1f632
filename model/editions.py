"""The public edition of a manual: what is withheld is taken out before anything else sees it.

A restricted section keeps its number, its title and why it is withheld. Nothing that comes after, no page, search or
export, can let out what the value that it is handed does not hold.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeVar

import msgspec

from model.base import Document, Value
from model.coverage import implementers
from model.fingerprint import fingerprint
from model.manual import Manual
from model.places import Places, Source
from model.review import Reviewed, Round
from model.section import Section

_D = TypeVar("_D", bound=Document)
_V = TypeVar("_V", bound=Value)

Edition = Literal["public", "restricted"]


class Edited(NamedTuple):
    """A manual as one edition shows it, and the clauses that only withheld parts of it carry out."""

    manual: Manual
    withheld: frozenset[str]


def edition(manual: Manual, which: Edition) -> Edited:
    """The manual as an edition shows it. The restricted edition shows all."""
    restricted = {section.id for section in manual.sections if section.access.restricted}
    if which == "restricted" or not restricted:
        return Edited(manual, frozenset())
    single = {
        name: None
        for name in ("contact_kinds", "report_form", "notification", "metrics", "placements", "questionnaire")
        if getattr(getattr(manual, name), "section", None) in restricted
    }
    public = msgspec.structs.replace(
        manual,
        sections=tuple(_stub(section) if section.id in restricted else section for section in manual.sections),
        curricula=tuple(one for one in manual.curricula if one.section not in restricted),
        incident_types=tuple(one for one in manual.incident_types if one.section not in restricted),
        guides=tuple(one for one in manual.guides if one.section not in restricted),
        **single,
    )
    public = msgspec.structs.replace(
        public,
        obligations=_without(public.obligations, "obligations", restricted),
        teams=_without(public.teams, "teams", restricted),
        metrics=_without(public.metrics, "metrics", restricted),
        rounds=tuple(_round(one, manual, public, restricted) for one in manual.rounds),
    )
    return Edited(public, frozenset(implementers(manual)) - frozenset(implementers(public)))


def _stub(section: Section) -> Section:
    """Number, title, legal basis and reason; of the rest, only what the reviews page needs to say when it is due."""
    stub = msgspec.structs.replace(
        section,
        history=(),
        owner="",
        audiences=(),
        implements=(),
        short_answer="",
        purpose="",
        steps=(),
        urgent=None,
        situation="",
        does_not_apply=(),
        forms=(),
        terms=(),
        references=(),
        related=(),
        open_questions=(),
    )
    return _without_text(stub)


def _without(document: _D | None, name: str, restricted: set[str]) -> _D | None:
    """A file less those of its entries that are part of a withheld section."""
    if document is None:
        return None
    kept = tuple(one for one in getattr(document, name) if one.section not in restricted)
    return _without_text(msgspec.structs.replace(document, **{name: kept}))


def _round(one: Round, manual: Manual, public: Manual, restricted: set[str]) -> Round:
    """A review round less its remarks on withheld sections.

    The fingerprint of what was reviewed is exchanged for that of what is left, so that the public clock still tells
    whether a section was changed since, and nobody can try out guesses at a text against its fingerprint.
    """
    entries: list[Reviewed] = []
    for entry in one.sections:
        if entry.section in restricted:
            same = entry.fingerprint == fingerprint(manual, manual.section_by_id[entry.section])
            shown = fingerprint(public, public.section_by_id[entry.section]) if same else ""
            entry = msgspec.structs.replace(entry, remark="", fingerprint=shown)
        entries.append(entry)
    return _without_text(msgspec.structs.replace(one, sections=tuple(entries)))


def _without_text(value: _V) -> _V:
    """A value whose places name its file and no longer hold the file's text."""
    changed: dict[str, object] = {"places": Places(Source(value.places.source.path, ""), value.places.mark)}
    for name in value.__struct_fields__:
        inner = getattr(value, name)
        if isinstance(inner, Value):
            changed[name] = _without_text(inner)
        elif isinstance(inner, tuple):
            changed[name] = tuple(_without_text(item) if isinstance(item, Value) else item for item in inner)
    return msgspec.structs.replace(value, **changed)
