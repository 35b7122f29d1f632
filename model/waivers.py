"""sop/waivers.yaml: findings that an office has decided to live with, each for a reason and for a while."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from model.base import Document, Follows, OfficeId, Prose, Public, Value
from model.dates import Duration

_LONGEST = Duration("1 year")


class Waiver(Value, frozen=True, kw_only=True):
    """One rule that is not held against one subject, from one day to another, both included."""

    rule: str
    subject: Annotated[str, Follows()]
    reason: Prose
    office: OfficeId
    since: date
    expires: date

    @property
    def latest(self) -> date:
        """The last day that a waiver begun on `since` may have: a year later, to the day."""
        return _LONGEST.after(self.since)

    def holds(self, as_of: date) -> bool:
        """Whether it is in force. One that is granted for more than a year never is."""
        return self.since <= as_of <= self.expires <= self.latest


class Waivers(Document, frozen=True, kw_only=True):
    """Every waiver. One that has ended is taken out; git keeps it."""

    waivers: Public[tuple[Waiver, ...]]
