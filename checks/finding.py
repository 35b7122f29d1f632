"""A finding: what is wrong, how bad it is, where, in what, and how to mend it."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from model.places import Place


class Severity(IntEnum):
    """How bad a finding is. A promise of the policy that is not kept is an error."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class Finding(NamedTuple):
    """One thing that a rule found. `subject` is the id of what it is about."""

    rule: str
    severity: Severity
    message: str
    at: Place
    subject: str
    mend: str
