"""The figures of the manual on one day: reviews, obligations, coverage and open questions, each counted once.

Home, the dashboard and the files of data/ all print these. The manual is the one of an edition (editions.edition): of a
section that is withheld it holds number, title and dates alone, so nothing else of it can be counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeVar

from facts.clock import Clock, ReviewState, compute_clock
from facts.coverage import ClauseCoverage, compute_coverage
from facts.obligations import ObligationState, Standing, compute_standings
from model.base import Document
from model.dates import Month
from model.manual import Manual
from model.policy import Clause
from model.section import Section

_K = TypeVar("_K")

REVIEW_STATES = (
    ReviewState.OVERDUE,
    ReviewState.CHANGED,
    ReviewState.SOON,
    ReviewState.NEVER,
    ReviewState.CURRENT,
    ReviewState.ARCHIVED,
)
"""The worst first."""


class CoverState(StrEnum):
    """What is to be said of a clause that has a force. The first that fits counts, in this order."""

    CARRIED = "carried out"
    WITHHELD = "in a withheld section"
    GAP = "known gap"
    NOWHERE = "nowhere yet"


class Reviewing(NamedTuple):
    """A section and its review clock; an archived section has none."""

    section: Section
    clock: Clock | None

    @property
    def state(self) -> ReviewState:
        return self.clock.state if self.clock else ReviewState.ARCHIVED


class Covered(NamedTuple):
    """A clause that has a force (`duty`): the heading of its part of the policy, what carries it out, its state."""

    coverage: ClauseCoverage
    part: Clause | None
    state: CoverState


class Asked(NamedTuple):
    """Something that has to be decided, and the office that decides.

    `asks` is empty for a passage of the policy that can be read in more than one way: the Board settles it. `file` is
    the file that asks, `section` the id of the section that it is about, `urgency` empty where nobody has said it.
    """

    id: str
    asks: str
    question: str
    file: Document
    section: str
    urgency: str


class Figures(NamedTuple):
    """Everything that is counted, item by item, in reading order. `until`: one review interval after `as_of`."""

    as_of: date
    until: date
    reviews: tuple[Reviewing, ...]
    obligations: tuple[Standing, ...]
    clauses: tuple[Covered, ...]
    questions: tuple[Asked, ...]

    @property
    def running(self) -> tuple[tuple[Section, Clock], ...]:
        """The sections that are reviewed: all but the archived ones."""
        return tuple((one.section, one.clock) for one in self.reviews if one.clock)

    @property
    def reviewed(self) -> int:
        """How many of them have a review on record."""
        return sum(clock.last is not None for _, clock in self.running)

    @property
    def review_states(self) -> Mapping[ReviewState, int]:
        return _counted((one.state for one in self.reviews), REVIEW_STATES)

    @property
    def months(self) -> Mapping[Month, int]:
        """How many reviews fall due in each month in which one does, the next first. None of them is overdue."""
        due = [Month.of(clock.due) for _, clock in self.running if clock.due >= self.as_of]
        return _counted(due, sorted(set(due)))

    @property
    def obligation_states(self) -> Mapping[ObligationState, int]:
        return _counted((one.state for one in self.obligations), ObligationState)

    @property
    def cover_states(self) -> Mapping[CoverState, int]:
        return _counted((one.state for one in self.clauses), CoverState)

    @property
    def carried(self) -> int:
        """How many clauses something carries out, a withheld section among it."""
        return self.cover_states[CoverState.CARRIED] + self.cover_states[CoverState.WITHHELD]

    @property
    def parts(self) -> Mapping[str, tuple[Covered, ...]]:
        """The clauses by part of the policy: by the id of its heading."""
        found: dict[str, list[Covered]] = {}
        for one in self.clauses:
            found.setdefault(find_part_id(one), []).append(one)
        return {part: tuple(ones) for part, ones in found.items()}

    @property
    def asked(self) -> Mapping[str, int]:
        """How many questions each office must answer, by the office's id; the most first."""
        return dict(Counter(one.asks for one in self.questions).most_common())


def count_figures(manual: Manual, as_of: date, withheld: frozenset[str] = frozenset()) -> Figures:
    """The figures of an edition's manual on a day. `withheld`: clauses that only what is withheld carries out."""
    parts = _parts(manual)
    return Figures(
        as_of,
        manual.settings.review.interval.after(as_of),
        tuple(Reviewing(section, compute_clock(manual, section, as_of)) for section in manual.sections),
        compute_standings(manual, as_of),
        tuple(
            Covered(found, parts.get(found.clause.id), _find_cover_state(found, found.clause.id in withheld))
            for found in compute_coverage(manual)
        ),
        tuple(_questions(manual)),
    )


def find_part_id(one: Covered) -> str:
    """The id of the part of the policy that a clause belongs to; the policy's own id where no heading precedes it."""
    return one.part.id if one.part else one.coverage.clause.id.partition("/")[0]


def _find_cover_state(found: ClauseCoverage, withheld: bool) -> CoverState:
    if found.implementers:
        return CoverState.CARRIED
    if withheld:
        return CoverState.WITHHELD
    return CoverState.GAP if found.known_gap else CoverState.NOWHERE


def _parts(manual: Manual) -> Mapping[str, Clause]:
    """For each clause, by id, the heading that opens its part of the policy: 02.31/data for 02.31/data/7/a."""
    found: dict[str, Clause] = {}
    for clause in manual.clause_by_id.values():
        head = manual.clause_by_id.get("/".join(clause.id.split("/")[:2]))
        if head and head.kind == "heading":
            found[clause.id] = head
    return found


def _questions(manual: Manual) -> Iterable[Asked]:
    for one in manual.questions:
        question = one.question
        yield Asked(question.id, question.asks, question.question, one.document, one.section, question.urgency or "")
    for policy in manual.policies:
        for clause in policy.clauses:
            if clause.open_question:
                yield Asked(clause.id, "", clause.open_question, policy, "", "")


def _counted(found: Iterable[_K], keys: Iterable[_K]) -> Mapping[_K, int]:
    """How many there are of each of the listed ones; 0 of one that is not found."""
    numbers = Counter(found)
    return {one: numbers[one] for one in keys}
