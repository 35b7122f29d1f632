"""Evidence of what is still to come."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import fails, find_messages
from tests.checks.given.obligations import EVIDENCE, OBLIGATIONS, evidence, obligations


@pytest.mark.parametrize(("as_of", "found"), [("2026-08-01", 1), ("2026-08-02", 0)])
def test_what_has_not_happened_yet_is_an_error_until_its_day(tmp_path: Path, as_of: str, found: int):
    files = {OBLIGATIONS: obligations(), EVIDENCE: evidence("2026-08-02")}
    assert len(find_messages(tmp_path, "evidence-future", as_of, **files)) == found


def test_an_event_is_not_in_the_future_either(tmp_path: Path):
    files = {OBLIGATIONS: obligations("by: {within: 3 days}"), EVIDENCE: evidence("2026-07-20, event: 2026-09-01")}
    found = fails(tmp_path, "evidence-future", "2026-08-01", **files)
    assert found.message == "EV-2026-1 tells of an event on September 1, 2026, a day that is still to come"
