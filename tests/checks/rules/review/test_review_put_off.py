"""Reviews that were put off, to the day, and what ends the wait."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, fails, passes
from tests.checks.given.rounds import ROUND, review_round

FIRST = review_round("2026-05-01", [("SOP-1.1", "2026-05-02")])
LATER = review_round("2026-08-01", [("SOP-1.2", "2026-08-02")], name="2026-2")
ROW = "put_off:\n  - {section: SOP-1.2, date: 2026-05-02, until: UNTIL, reason: Counsel is asked.}\n"
WAITING = {ROUND.format("2026-1"): FIRST + ROW.replace("UNTIL", "2026-09-01")}


def test_the_day_itself_is_in_time_and_the_next_is_not(tmp_path: Path):
    passes(tmp_path / "a", "review-put-off", "2026-09-01", **WAITING)
    one = fails(tmp_path / "b", "review-put-off", "2026-09-02", **WAITING)
    assert (one.subject, one.message) == (
        "SOP-1.2",
        "REV-2026-1 put off the review of SOP-1.2 to September 1, 2026, and that day has passed",
    )


@pytest.mark.parametrize(
    "more",
    [
        {ROUND.format("2026-2"): LATER},
        {ROUND.format("2026-2"): review_round("2026-08-01", [], name="2026-2") + ROW.replace("UNTIL", "2026-12-01")},
        {OTHER: "status: archived"},
    ],
    ids=["reviewed", "put off again", "archived"],
)
def test_a_review_a_later_day_or_the_archive_ends_the_wait(tmp_path: Path, more: dict[str, str]):
    files = {path: text.replace("sections:\n\n", "sections: []\n") for path, text in more.items()}
    passes(tmp_path, "review-put-off", "2026-09-02", **WAITING, **files)
