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
    citation: str
    title: str
    kind: Literal["statute", "regulation", "board-policy", "decision", "publication"]
    source: str
    verified_by: OfficeId | None
    as_printed: str = ""
    cited_for: Prose = ""
    cited_from: tuple[ClauseId, ...] = ()
    note: Prose = ""


class References(Document, frozen=True, kw_only=True):
    references: Public[tuple[Reference, ...]]
