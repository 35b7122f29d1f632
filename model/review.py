"""sop/reviews/: review rounds. Seats and decisions, never names."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, NamedTuple

import msgspec

from model import ids
from model.base import (
    Declared,
    Document,
    Identified,
    OfficeId,
    OnRecord,
    Prose,
    Public,
    SectionId,
    Value,
)


class Seat(Value, frozen=True, kw_only=True):
    """A seat of the team that reviewed: a District department or the community."""

    seat: str
    origin: Literal["department", "community"] = msgspec.field(name="from")
    office: OfficeId | None = None


class SeenClause(Value, frozen=True, kw_only=True):
    """A clause of the policy as it read on the day of a review: `words` is its digest, from facts.digests.

    No link: a past round stays as it is, also where the policy loses the clause.
    """

    clause: str
    words: str


class Reviewed(Value, frozen=True, kw_only=True):
    """What was decided on one section, on which day, and the digest of what was looked at."""

    section: Public[SectionId]
    date: Public[date]
    outcome: Public[Literal["kept", "changed", "archive"]]
    digest: Public[str]
    policy: tuple[SeenClause, ...] = ()
    remark: Prose = ""


class ToReview(Value, frozen=True, kw_only=True):
    """A section that a round is to review, with its digest when the round began."""

    section: Public[SectionId]
    digest: Public[str]


class PutOff(Value, frozen=True, kw_only=True):
    """A section whose review the team put off on a day, until another. It counts as no review of any kind."""

    section: Public[SectionId]
    until: Public[date]
    date: Public[date]
    reason: Prose


class Round(Document, OnRecord, Identified, frozen=True, kw_only=True):
    """One review of the manual by one team."""

    id: Public[Annotated[str, Declared(ids.REVIEW_ROUND)]]
    kind: Public[Literal["full", "as-needed"]] = "full"
    """Whether it is the regular review of the manual, or a review of some sections in between."""
    convened: Public[date]
    team: Public[tuple[Seat, ...]]
    sections: Public[tuple[Reviewed, ...]]
    agenda: Public[tuple[ToReview, ...]] = ()
    closed: Public[date | None] = None
    put_off: Public[tuple[PutOff, ...]] = ()


class Review(NamedTuple):
    """One review of one section: the round and what it decided."""

    round: Round
    entry: Reviewed
