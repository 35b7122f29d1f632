"""What is archived says when and why, and what says so is archived."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.applied import OTHER, fails

WHY = "archived: {date: 2025-06-01, reason: Over.}"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("status: archived", "SOP-1.2 is archived, and doesn't say when and why"),
        (f"status: draft\n{WHY}", "SOP-1.2 says why it was archived, and is draft"),
        (f"status: issued\n{WHY}", "SOP-1.2 says why it was archived, and is issued"),
        (
            f"status: archived\n{WHY.replace('2025', '2026')}",
            "SOP-1.2 is archived from June 1, 2026 on, which is still to come",
        ),
    ],
)
def test_each_contradiction_is_found(tmp_path: Path, change: str, message: str):
    assert fails(tmp_path, "archived-unexplained", **{OTHER: change}).message == message
