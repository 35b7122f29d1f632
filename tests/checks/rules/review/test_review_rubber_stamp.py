"""Review rounds that have every section on one day."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_messages
from tests.checks.given.rounds import BOTH, ROUND, review_round


@pytest.mark.parametrize(
    ("sections", "stamped"),
    [
        ([("SOP-1.1", "2026-05-02"), ("SOP-1.2", "2026-05-02")], 1),
        (BOTH, 0),
        (BOTH[:1], 0),
    ],
)
def test_a_rubber_stamp_is_all_on_one_day(tmp_path: Path, sections: list[tuple[str, str]], stamped: int):
    files = {ROUND.format("2026-1"): review_round("2026-05-01", sections)}
    assert len(find_messages(tmp_path, "review-rubber-stamp", "2026-06-01", **files)) == stamped
