"""What every part of the manual shares: frozen values that know where they were written, and ids that point.

A field's type says what its text means. `OfficeId` points at an office, `Declared(ids.SECTION)` names one, `Prose` is
text for a reader. facts.links and the checks walk these marks, so that a new kind of file needs no new code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from model import ids
from model.places import Places

_T = TypeVar("_T")

# Dataclasses, not tuples: typing keeps one `Annotated` for metadata that compare equal, and NamedTuples of different
# classes do (in CPython before 3.11.7 and 3.12.1, cpython #112618). Dataclasses of different classes never do.


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a text that is the id of something declared elsewhere."""

    kind: ids.IdKind


@dataclass(frozen=True, slots=True)
class Declared:
    """Marks a text that is the id under which its value is declared."""

    kind: ids.IdKind


@dataclass(frozen=True, slots=True)
class IsProse:
    """Marks a text for a reader, in the small Markdown subset."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Marks a field that everybody may read, even where the rest of its value is withheld (editions.redaction).

    In a file that is no part of a section, only such fields are published: a new one is withheld until it is marked.
    What a marked field holds is published with it, save what is withheld for a reason of its own.
    """


@dataclass(frozen=True, slots=True)
class Follows:
    """Marks the id of something that its value depends on: where that is withheld, so is the value."""


@dataclass(frozen=True, slots=True)
class FollowsUses:
    """Marks the declared id of a value that is withheld where only what is withheld points at it."""


Public = Annotated[_T, Shown()]
"""A field that everybody may read: `title: Public[str]`."""

Prose = Annotated[str, IsProse()]
OfficeId = Annotated[str, Refers(ids.OFFICE)]
AudienceId = Annotated[str, Refers(ids.AUDIENCE)]
BasisId = Annotated[str, Refers(ids.WITHHOLDING_BASIS)]
ClauseId = Annotated[str, Refers(ids.CLAUSE)]
SectionId = Annotated[str, Refers(ids.SECTION)]
TermId = Annotated[str, Refers(ids.TERM)]
ReferenceId = Annotated[str, Refers(ids.REFERENCE)]
ContactKindId = Annotated[str, Refers(ids.CONTACT_KIND)]
Citation = Annotated[str, Refers(ids.CLAUSE_OR_REFERENCE)]

Basis = Literal["policy", "law", "district", "proposal"]
Status = Literal["draft", "issued", "archived"]
Urgency = Literal["blocks-issue", "this-year", "whenever"]


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mapping of a file, typed. `places` says where each of its keys was written."""

    places: Places


# What several kinds of values have in common. These classes only name fields, and hold none: two bases of a msgspec
# struct cannot both hold fields. Whoever declares such a field names the base too (tests/model/test_bases.py).


class Identified:
    """Has an id of its own."""

    __slots__ = ()

    id: str


class Titled:
    """Has a title for its readers."""

    __slots__ = ()

    title: str


class Living:
    """Has a status: draft (proposed), issued (in force) or archived (no longer in force, kept for the record)."""

    __slots__ = ()

    status: Status


class PartOfSection:
    """Belongs to one section of the manual, by its id, and is reviewed with it."""

    __slots__ = ()

    section: SectionId


class Implementing:
    """Carries out clauses of the policy, by their ids."""

    __slots__ = ()

    implements: tuple[ClauseId, ...]


class Questioned:
    """Has open questions: what the SOP Manual Team, the Board or counsel has still to decide."""

    __slots__ = ()

    open_questions: tuple[Question, ...]


class Stepped:
    """Says what to do, step by step."""

    __slots__ = ()

    steps: tuple[Step, ...]


class Based:
    """May say where it comes from: policy, law, a decision of the District, or proposal."""

    __slots__ = ()

    basis: Basis | None


class OnRecord:
    """Stays as it was written: the policy, the history of a section, reviews, evidence. It is not reworded."""

    __slots__ = ()


class Document(Value, frozen=True, kw_only=True, dict=True):
    """The top mapping of a file."""

    @property
    def file(self) -> str:
        """The file's path from the root."""
        return self.places.source.path

    @property
    def subject(self) -> str:
        """What findings and reports call the file: its id, or its path where it has none."""
        return self.id if isinstance(self, Identified) else self.file

    @property
    def is_archived(self) -> bool:
        """Whether it is kept for the record only."""
        return isinstance(self, Living) and self.status == "archived"

    @property
    def is_issued(self) -> bool:
        """Whether it is in force."""
        return isinstance(self, Living) and self.status == "issued"

    @property
    def section_id(self) -> str | None:
        """The id of the section that the file is part of; None where it is part of none, or a section itself."""
        return self.section if isinstance(self, PartOfSection) else None

    @property
    def all_steps(self) -> Iterator[Step]:
        """Each step, those within others included, in reading order; none in a file that has no steps."""
        return list_steps(self.steps if isinstance(self, Stepped) else ())

    @cached_property
    def _told(self) -> dict[str, Any]:
        return {}

    def once(self, what: str, work: Callable[[], _T]) -> _T:
        """The result of `work` on this file, under a name of its own. It is computed once: many rules need the same."""
        if what not in self._told:
            self._told[what] = work()
        told: _T = self._told[what]
        return told


class Access(Value, frozen=True, kw_only=True):
    """Who may read something, and on what legal basis it is withheld."""

    level: Literal["public", "restricted"]
    basis: BasisId | None = None
    reason: Prose = ""

    @property
    def restricted(self) -> bool:
        return self.level == "restricted"


class Change(Value, OnRecord, frozen=True, kw_only=True):
    """One revision of a section."""

    revision: int
    date: date
    changed: Prose
    why: Prose


class Question(Value, frozen=True, kw_only=True):
    """Something that must be decided and is not, with the office that decides."""

    id: Annotated[str, Declared(ids.QUESTION)]
    asks: OfficeId
    urgency: Urgency | None = None
    """By when it has to be decided. None where nobody has said."""
    question: Prose
    options: tuple[Prose, ...] = ()
    """The answers that the sources give room for."""
    meanwhile: Prose = ""
    """What the draft does until it is decided."""
    shown_in: tuple[SectionId, ...] = ()
    """Other sections that wait for the same answer: the question is asked once and shown there too."""
    replaces: tuple[Annotated[str, Declared(ids.QUESTION)], ...] = ()
    """Ids of questions that turned out to be this one."""
    cites: tuple[Citation, ...] = ()


class Grounded(Value, Based, frozen=True, kw_only=True):
    """A statement that says where it comes from: the policy, the law, the District, or our own proposal."""

    basis: Basis
    cites: tuple[Citation, ...] = ()


class Statement(Grounded, frozen=True, kw_only=True):
    says: Prose


CardPart = Literal["do", "do-not", "tell", "record", "warnings"]
"""The part of its section's quick card that a step belongs to (facts.card)."""


class Step(Grounded, frozen=True, kw_only=True):
    """One act: who does what, by when, with what record. `access` where it is less public than its section."""

    who: OfficeId
    does: Prose
    designee: bool = False
    by: Prose = ""
    record: Prose = ""
    when: Literal["always", "moment", "afterwards"] | None = None
    """Of a step of a section, not of one within another: a standing rule, an act in the moment, or what follows."""
    tells: Annotated[str, Refers(ids.TELLING)] | None = None
    """The row of the table of who is told what from which it has its words."""
    card: CardPart | None = None
    access: Public[Access | None] = None
    warnings: tuple[Prose, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def restricted(self) -> bool:
        """Whether the public edition withholds it, and each step within it."""
        return self.access is not None and self.access.restricted

    def flat(self) -> Iterator[Step]:
        """The step and all steps within it, in reading order."""
        yield self
        yield from list_steps(self.steps)


def list_steps(steps: Iterable[Step]) -> Iterator[Step]:
    """Each of these steps and all steps within them, in reading order."""
    for step in steps:
        yield from step.flat()
