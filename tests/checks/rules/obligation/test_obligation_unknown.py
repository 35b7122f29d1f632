"""Obligations with nothing on record, or that only an event makes due."""

from __future__ import annotations

from pathlib import Path

from tests.checks.applied import find_messages, passes
from tests.checks.given.obligations import OBLIGATIONS, obligations


def test_nothing_on_record_is_unknown_first_and_overdue_once_its_day_has_passed(tmp_path: Path):
    assert find_messages(tmp_path / "a", "obligation-unknown", "2026-10-01", **{OBLIGATIONS: obligations()})
    passes(tmp_path / "b", "obligation-overdue", "2026-10-01", **{OBLIGATIONS: obligations()})
    ((_, message),) = find_messages(tmp_path / "c", "obligation-overdue", "2026-10-02", **{OBLIGATIONS: obligations()})
    assert "nothing is on record either way" in message
    passes(tmp_path / "d", "obligation-unknown", "2026-10-02", **{OBLIGATIONS: obligations()})


def test_an_event_sets_no_day(tmp_path: Path):
    files = {OBLIGATIONS: obligations("by: {within: 3 days}")}
    assert find_messages(tmp_path / "a", "obligation-unknown", "2040-01-01", **files)
    passes(tmp_path / "b", "obligation-overdue", "2040-01-01", **files)
