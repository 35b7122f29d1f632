"""Numbers that a reader takes for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, fails, passes
from tests.overlay import SAMPLE


def write(number: str) -> dict[str, str]:
    """A third section with that number."""
    text = (SAMPLE / OTHER).read_text("utf-8").replace("SOP-1.2", f"SOP-{number}")
    return {f"sop/sections/{number}-third.yaml": text}


@pytest.mark.parametrize("number", ["1.02", "01.2", "01.002"])
def test_zeros_before_a_number_make_no_other_one(tmp_path: Path, number: str):
    one = fails(tmp_path, "number-alike", **write(number))
    assert (one.subject, one.severity.word) == (f"SOP-{number}", "error")
    assert "read alike" in one.message
    assert "Keep SOP-1.2 for one of them" in one.mend


@pytest.mark.parametrize("number", ["1.20", "1.21", "1.12", "1.3"])
def test_other_numbers_do(tmp_path: Path, number: str):
    passes(tmp_path, "number-alike", **write(number))
