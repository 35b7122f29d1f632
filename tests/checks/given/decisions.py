"""Decisions for tests of the rules on questions."""

from __future__ import annotations

FILE = "sop/decisions/2025.yaml"
ASKED = "{id: Q-1.1-who, asks: sso, question: Who?}"


def decisions(*entries: str) -> str:
    """A file of decisions of 2025, each a mapping without the fields that all of them have."""
    lines = (f"  - {{section: SOP-1.1, by: sso, reference: Minutes, {entry}}}\n" for entry in entries)
    return "id: DEC-2025\ndecisions:\n" + "".join(lines)


def first(day: str = "2025-03-03", decided: str = "The SSO.", more: str = "") -> str:
    """The decision DEC-2025-1 on a question that no file asks."""
    return f"id: DEC-2025-1, question: {ASKED}, decided: {decided}, date: {day}{more}"


def revising(number: int, revises: int, day: str) -> str:
    """A decision that takes the place of an earlier one."""
    return f"id: DEC-2025-{number}, revises: DEC-2025-{revises}, decided: Nobody., date: {day}"
