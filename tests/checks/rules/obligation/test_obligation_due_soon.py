"""Obligations that come due: from the lead time on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_messages, passes
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations


@pytest.mark.parametrize(("as_of", "soon"), [("2027-08-02", 0), ("2027-08-03", 1), ("2027-11-01", 1)])
def test_november_1_is_due_soon_from_the_lead_time_on(tmp_path: Path, as_of: str, soon: int):
    files = {OBLIGATIONS: obligations('by: {each_year: "11-01"}'), EVIDENCE: evidence("2026-10-30")}
    assert len(find_messages(tmp_path, "obligation-due-soon", as_of, **files)) == soon
    passes(tmp_path / "b", "obligation-overdue", as_of, **files)
