"""The rules. Each file is one rule and documents itself; this list only says which there are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from checks.finding import Finding
from checks.rules import (
    clause_uncovered,
    id_duplicate,
    policy_source_changed,
    reference_unknown,
    review_changed,
    review_due_soon,
    review_future,
    review_never,
    review_overdue,
    review_team,
)
from model.manual import Manual


class Rule(Protocol):
    """A rule's file: its id, and what it finds in a manual on a day. Its docstring is its documentation."""

    ID: str
    __doc__: str | None

    def check(self, manual: Manual, today: date) -> Iterator[Finding]: ...


RULES: tuple[Rule, ...] = (
    clause_uncovered,
    id_duplicate,
    policy_source_changed,
    reference_unknown,
    review_changed,
    review_due_soon,
    review_future,
    review_never,
    review_overdue,
    review_team,
)
