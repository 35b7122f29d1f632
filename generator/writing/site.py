"""What every page of one site shares."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from editions.edition import Edition, ShownManual
from facts.clock import Clock
from facts.coverage import Implementer
from facts.figures import Figures
from generator.writing.addresses import Address, Key


class Site(NamedTuple):
    """An edition with what is looked up in it on nearly every page."""

    edition: Edition
    addresses: Mapping[Key, Address]
    implementers: Mapping[str, tuple[Implementer, ...]]
    """What carries out each clause, by the clause's id."""
    clocks: Mapping[str, Clock | None]
    """The review clock of each section, by the section's id; None for an archived one."""

    @property
    def manual(self) -> ShownManual:
        """The manual as the edition shows it."""
        return self.edition.manual

    @property
    def as_of(self) -> date:
        """The day for which the site is made."""
        return self.edition.as_of

    @property
    def figures(self) -> Figures:
        """The figures of the edition."""
        return self.edition.figures
