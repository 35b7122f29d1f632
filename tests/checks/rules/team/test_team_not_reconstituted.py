"""Review teams that were not convened anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import find_messages
from tests.checks.given.rounds import BOTH, ROUND, review_round


def test_a_team_that_is_new_hides_no_later_one_that_is_not(tmp_path: Path):
    files = {
        ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
        ROUND.format("2026-2"): review_round("2028-05-01", BOTH, "2028-06-01", name="2026-2"),
        ROUND.format("2026-3"): review_round("2028-06-01", BOTH, name="2026-3"),
    }
    ((_, message),) = find_messages(tmp_path, "team-not-reconstituted", "2028-07-01", **files)
    assert message.startswith("REV-2026-3 was convened on June 1, 2028, and REV-2026-2 before it was closed")


@pytest.mark.parametrize(("convened", "same"), [("2026-05-31", 1), ("2026-06-01", 1), ("2026-06-02", 0)])
def test_a_team_is_new_only_after_the_round_before_was_closed(tmp_path: Path, convened: str, same: int):
    files = {
        ROUND.format("2026-1"): review_round("2026-05-01", BOTH, "2026-06-01"),
        ROUND.format("2026-2"): review_round(convened, BOTH, name="2026-2"),
    }
    assert len(find_messages(tmp_path, "team-not-reconstituted", "2026-07-01", **files)) == same


def test_a_round_that_is_still_open_is_told(tmp_path: Path):
    files = {
        ROUND.format("2026-1"): review_round("2026-05-01", BOTH),
        ROUND.format("2026-2"): review_round("2028-05-01", BOTH, name="2026-2"),
    }
    assert "is not closed" in find_messages(tmp_path, "team-not-reconstituted", "2028-07-01", **files)[0][1]
