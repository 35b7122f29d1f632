"""All rules over one manual: the same findings each time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from tests.checks.applied import SECTION
from tests.overlay import manual


def test_check_gives_the_same_findings_each_time(tmp_path: Path):
    broken = manual(tmp_path, **{SECTION: "owner: nobody-known"})
    assert check(broken, date(2026, 2, 2)) == check(broken, date(2026, 2, 2))
