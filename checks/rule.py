"""What a rule's file holds: its id, its worst severity, its documentation, and one or more of three functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple, Protocol, TypeGuard

from checks.finding import Finding, Severity
from model.manual import Manual


class Documented(Protocol):
    """What each rule's file has: its id and how bad the worst that it finds is. Its docstring is its documentation."""

    ID: str
    SEVERITY: Severity
    __name__: str
    __doc__: str | None


class Rule(Documented, Protocol):
    """A rule's file: what it finds in a manual on a day."""

    def check(self, manual: Manual, as_of: date) -> Iterator[Finding]: ...


class ChangeRule(Documented, Protocol):
    """A rule's file: what it finds in a change, from the manual before it to the manual after it."""

    def changed(self, before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]: ...


class Outcome(NamedTuple):
    """What the other rules found, for a rule about waivers and about the names of rules.

    `subjects` has each rule that a waiver names and that was applied, with the subjects of its findings; no subject
    where no waiver can cover the rule. A rule that needs a manual before the change, and has none, is not in it.
    `names` are the ids of all rules that there are.
    """

    subjects: Mapping[str, frozenset[str]]
    names: frozenset[str]


class OutcomeRule(Documented, Protocol):
    """A rule's file: what it finds once the other rules have been applied to the manual."""

    def check_outcome(self, manual: Manual, as_of: date, outcome: Outcome) -> Iterator[Finding]: ...


def is_rule(rule: Documented) -> TypeGuard[Rule]:
    return hasattr(rule, "check")


def is_change_rule(rule: Documented) -> TypeGuard[ChangeRule]:
    return hasattr(rule, "changed")


def is_outcome_rule(rule: Documented) -> TypeGuard[OutcomeRule]:
    return hasattr(rule, "check_outcome")
