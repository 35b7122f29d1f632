"""The policy's data and the manual's own data agree; take a promise away and a rule says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from reading import load


class TestTheRealManual:
    """The policy's data and the manual's own data agree; take one away and a rule says so."""

    TODAY = date(2026, 11, 24)

    def test_nothing_is_late_or_missing_on_its_first_day(self):
        findings = check(load(Path()), self.TODAY)
        rules = {one.rule for one in findings if one.subject.startswith(("OBL-", "TRN-", "REV-"))}
        assert rules == {"obligation-unknown", "obligation-due-soon"}
        assert sum(one.rule == "obligation-unknown" for one in findings) == len(load(Path()).all_obligations)

    @pytest.mark.parametrize(
        ("file", "before", "after", "rule"),
        [
            ("sop/training/state.yaml", "at_least: 40", "at_least: 39", "training-hours-short"),
            ("sop/training/state.yaml", "clause: 02.31/training/state/7", "clause: 02.31/training/1", "topic-missing"),
            (
                "sop/training/district.yaml",
                "clause: 02.31/training/district/16",
                "clause: 02.31/roles/2",
                "topic-missing",
            ),
            ("sop/incidents/notification.yaml", "within: 3 days", "within: 4 days", "notification-window-too-long"),
            ("sop/incidents/notification.yaml", "days: calendar", "days: business", "notification-window-too-long"),
            (
                "sop/incidents/notification.yaml",
                "office: general-counsel",
                "office: sso",
                "notification-recipient-missing",
            ),
            ("sop/program/teams.yaml", "count: 3", "count: 2", "team-incomplete"),
            ("sop/program/teams.yaml", "seat: Violence prevention", "seat: Sports", "team-incomplete"),
            ("sop/program/teams.yaml", "seat: The community", "seat: Another", "team-incomplete"),
            ("sop/program/teams.yaml", "per: 3 months", "per: 4 months", "cadence-too-slow"),
            ("sop/program/obligations.yaml", "at_least: 2", "at_least: 1", "cadence-too-slow"),
            ("sop/program/obligations.yaml", "at_least: 40", "at_least: 39", "cadence-too-slow"),
            ("sop/manual.yaml", "interval: 2 years", "interval: 3 years", "interval-too-long"),
        ],
    )
    def test_a_promise_that_shrinks_is_told(self, tmp_path: Path, file: str, before: str, after: str, rule: str):
        for one in Path("sop").rglob("*.yaml"):
            (tmp_path / one).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / one).write_bytes(one.read_bytes())
        text = (tmp_path / file).read_text("utf-8")
        assert before in text
        (tmp_path / file).write_text(text.replace(before, after, 1), "utf-8")
        assert rule in {one.rule for one in check(load(tmp_path), self.TODAY)}
