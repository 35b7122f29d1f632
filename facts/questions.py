"""The open questions of a manual as a list of work: the most urgent first, then as the manual reads."""

from __future__ import annotations

from typing import get_args

from model.base import Urgency
from model.manual import Manual, Undecided
from model.section import Section

URGENCIES: tuple[Urgency | None, ...] = (*get_args(Urgency), None)
"""How urgent a question can be, the most urgent first. None: nobody has said."""


def list_open_questions(manual: Manual) -> tuple[Undecided, ...]:
    """Each open question once: by urgency, those of sections before those of other files, then in reading order."""
    return tuple(
        sorted(
            manual.questions,
            key=lambda one: (URGENCIES.index(one.question.urgency), not isinstance(one.document, Section)),
        )
    )
