"""Which question each decision is on, and which decisions are in force: a later one can revise an earlier one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from model.base import Question
from model.decisions import Decision
from model.manual import Manual
from model.problem import find_nearest


class Decided(NamedTuple):
    """A decision, the question that it is on, and the ids of the decisions that revise it."""

    decision: Decision
    question: Question
    revised_by: tuple[str, ...]

    @property
    def is_in_force(self) -> bool:
        """Whether no later decision took its place."""
        return not self.revised_by


def list_decided(manual: Manual) -> tuple[Decided, ...]:
    """Each decision of which the question is known, the latest first."""
    by_id = {one.id: one for one in manual.all_decisions}
    found = []
    for one in by_id.values():
        revised_by = tuple(other.id for other in by_id.values() if other.revises == one.id)
        if question := _find_question(one, by_id):
            found.append(Decided(one, question, revised_by))
    return tuple(sorted(found, key=lambda one: (one.decision.date, _number(one.decision)), reverse=True))


def find_near_question(question: str, known: Iterable[str]) -> str | None:
    """The question that a misspelt id means: one of the same section, with a slip of a letter or two between them.

    Questions of one section are named alike, and one that was deleted must not be taken for another.
    """
    return find_nearest(question, (one for one in known if _section(one) == _section(question)), alike=0.85)


def _section(question: str) -> str:
    return question.removeprefix("Q-").partition("-")[0]


def _find_question(decision: Decision, by_id: dict[str, Decision]) -> Question | None:
    """The question of a decision, or of the one that it revises; None where those only name each other."""
    seen: set[str] = set()
    one: Decision | None = decision
    while one is not None and one.question is None and one.id not in seen:
        seen.add(one.id)
        one = by_id.get(one.revises or "")
    return one.question if one else None


def _number(decision: Decision) -> int:
    return int(decision.id.rpartition("-")[2])
