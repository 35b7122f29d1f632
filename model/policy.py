"""sop/policy/: the Board's words as clauses of kept, inserted and deleted runs, and the readings made from them."""

from __future__ import annotations

from typing import Annotated, Literal

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
    Titled,
    Value,
)
from model.dates import Duration
from model.digest import digest_words

View = Literal["source", "current", "prior", "redline"]
Change = Literal["keep", "ins", "del"]

_SHOWN: dict[View, tuple[Change, ...]] = {
    "source": ("keep", "ins", "del"),
    "redline": ("keep", "ins", "del"),
    "current": ("keep", "ins"),
    "prior": ("keep", "del"),
}


class Run(Value, frozen=True, kw_only=True):
    """A piece of a clause: kept, inserted or deleted. Just one of the three is set."""

    keep: str = ""
    ins: str = ""
    deleted: str = msgspec.field(default="", name="del")
    shown_as: Literal["marker", "footnote"] | None = msgspec.field(default=None, name="as")

    @property
    def text(self) -> str:
        return self.keep or self.ins or self.deleted

    @property
    def change(self) -> Change:
        return "keep" if self.keep else "ins" if self.ins else "del"


class Every(Value, frozen=True, kw_only=True):
    """How often at the least: so many times (or hours) in a length of time."""

    at_least: int
    per: Duration
    unit: Literal["times", "hours"] = "times"

    def __str__(self) -> str:
        if self.unit == "hours":
            return f"at least {self.at_least} hours every {self.per}"
        times = {1: "once", 2: "twice"}.get(self.at_least, f"{self.at_least} times")
        per = f"a {self.per.unit.removesuffix('s')}" if self.per.number == 1 else f"every {self.per}"
        return f"at least {times} {per}"


class Due(Value, frozen=True, kw_only=True):
    """By when: within a length of time, or each year by a day ("11-01" is 1 November)."""

    within: Duration | None = None
    each_year: str | None = None


class RequiredSeat(Value, frozen=True, kw_only=True):
    """A seat that a clause asks a team to have: an office's, or one for what `seat` names in the clause's own words."""

    office: OfficeId | None = None
    seat: str = ""
    count: int = 1


class Slip(Value, frozen=True, kw_only=True):
    """A slip in the source, kept as it is, with what was probably meant."""

    found: str
    note: Prose


class Clause(Value, frozen=True, kw_only=True):
    """The smallest unit of the policy that can oblige: a sentence or a list item."""

    id: Annotated[str, Declared(ids.CLAUSE)]
    """Never reused, never changed: the anchor of the clause on the site."""
    kind: Literal["heading", "paragraph", "sentence", "item"]
    """heading, paragraph (a sentence that starts a paragraph), sentence (goes on in the same paragraph) or item (of a
    list)."""
    runs: tuple[Run, ...]
    """The clause's text in pieces. Nothing comes between two runs: spaces belong to them."""
    level: int = 1
    """How deep in lists an item is: 1, 2 or 3."""
    duty: Literal["shall", "may", "goal", "definition"] | None = None
    """shall: the office must. may: the office is allowed to. goal: an aim or expectation. definition: says what a word
    means."""
    office: tuple[OfficeId, ...] = ()
    """Who is obliged or allowed."""
    every: Every | None = None
    """How often, where the policy says."""
    by: Due | None = None
    """By when, where the policy says."""
    tells: tuple[OfficeId, ...] = ()
    """The offices that the clause says must be told, where it names any. A reading, like `office`."""
    seats: tuple[RequiredSeat, ...] = ()
    """The seats that the clause says a team must have, where it names any. A reading, like `office`."""
    uncertain: Prose = ""
    """Why it is not certain which words were inserted and which deleted."""
    open_question: Prose = ""
    """The ways in which the passage can be read. The Board settles it, not this file."""
    slips: tuple[Slip, ...] = ()
    """Slips in the source."""

    @property
    def footnotes(self) -> tuple[str, ...]:
        """The numbers of the footnotes that the clause cites."""
        return tuple(run.text.strip() for run in self.runs if run.shown_as == "footnote" and run.change != "del")

    def shown(self, view: View) -> tuple[Run, ...]:
        """The runs that a reading shows, in order."""
        return tuple(run for run in self.runs if run.change in _SHOWN[view])

    def text(self, view: View) -> str:
        """One reading as text: the runs that it shows, with nothing added."""
        return "".join(run.text for run in self.shown(view))

    @property
    def words(self) -> str:
        """The current reading without list marker and footnote marks, white space made single: what to quote."""
        return " ".join("".join(run.text for run in self.shown("current") if run.shown_as is None).split())


class PolicySource(Value, frozen=True, kw_only=True):
    document: str
    sha256: str
    note: Prose = ""


class Policy(Document, OnRecord, Identified, Titled, frozen=True, kw_only=True):
    """A Board policy."""

    id: Public[Annotated[str, Declared(ids.POLICY)]]
    title: Public[str]
    source: Public[PolicySource]
    clauses: Public[tuple[Clause, ...]]

    @property
    def digest(self) -> str:
        """SHA-256, in hexadecimal, of the words of the source: all runs in order, white space made single."""
        return digest_words(clause.text("source") for clause in self.clauses)
