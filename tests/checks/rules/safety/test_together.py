"""The manual itself is safe."""

from __future__ import annotations

from datetime import date

from checks.engine import check
from tests.checks.given.safety import REAL

RULES = ("personal-data", "secret", "raw-markup", "restricted-leak", "restricted-without-basis")


def test_the_manual_itself_is_safe():
    assert not [one for one in check(REAL, date(2026, 11, 24)) if one.rule in RULES]
