"""The public edition of a manual: what is withheld is taken out before anything else sees it.

A restricted section keeps its number, its title and why it is withheld. Nothing that comes after, no page, search or
export, can let out what the value that it is handed does not hold.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

import msgspec

from model.coverage import implementers
from model.manual import Manual
from model.section import Section

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
    return Edited(public, frozenset(implementers(manual)) - frozenset(implementers(public)))


def _stub(section: Section) -> Section:
    """Number, title, legal basis and reason; of the rest, only what the reviews page needs to say when it is due."""
    return msgspec.structs.replace(
        section,
        history=section.history[-1:],
        implements=(),
        short_answer="",
        purpose="",
        steps=(),
        urgent=None,
        does_not_apply=(),
        forms=(),
        terms=(),
        references=(),
        related=(),
        open_questions=(),
        audiences=(),
    )
