"""sop/terms.yaml and sop/references.yaml: each term and each source once."""

from __future__ import annotations

from typing import Annotated, Literal

from model import ids
from model.base import ClauseId, Declared, Document, FollowsUses, Grounded, OfficeId, Prose, Public, Value


class Term(Grounded, frozen=True, kw_only=True):
    """A term of art; `also` holds the other words that readers use for it."""

    id: Annotated[str, Declared(ids.TERM), FollowsUses()]
    term: str
    means: Prose
    short: str = ""
    also: tuple[str, ...] = ()


class Terms(Document, frozen=True, kw_only=True):
    terms: Public[tuple[Term, ...]]


class Reference(Value, frozen=True, kw_only=True):
    """A law, rule, policy or publication, with where it was read and who verified it."""

    id: Annotated[str, Declared(ids.REFERENCE), FollowsUses()]
    """How the other files name it."""
    citation: str
    """As it is cited."""
    title: str
    """What it is about, in a few words."""
    kind: Literal["statute", "regulation", "board-policy", "decision", "publication"]
    """What sort of source it is."""
    source: str
    """Where the fact was read: a public copy is secondary until counsel confirms it."""
    verified_by: OfficeId | None
    """The office that checked the citation against the law, None until one has."""
    as_printed: str = ""
    """Where the policy prints the citation otherwise (a slip): its own words."""
    cited_for: Prose = ""
    """What this manual takes from it."""
    cited_from: tuple[ClauseId, ...] = ()
    """The policy clauses that cite it."""
    note: Prose = ""
    """Slips and doubts."""


class References(Document, frozen=True, kw_only=True):
    references: Public[tuple[Reference, ...]]
