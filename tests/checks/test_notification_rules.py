"""Who is told of an incident and by when, beside what the policy says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from checks.engine import check
from checks.finding import Finding, Severity
from tests.overlay import manual

POLICY = "sop/policy/01.1.yaml"
NOTICE = "sop/incidents/notification.yaml"


class TestNotification:
    CLAUSE = """
clauses:
  - {id: 01.1/part/1, kind: paragraph, runs: [{keep: They tell two offices.}], duty: shall, office: [sso],
     by: {within: 3 days}, tells: [school-office, sso]}
  - {id: 01.1/part/2, kind: paragraph, runs: [{keep: They tell them all year.}], duty: shall, office: [sso]}
"""
    NOTIFICATION = """
section: SOP-1.1
status: draft
sender: {office: sso}
within: 3 days
days: calendar
starts: incident
recipients: [{office: school-office, clause: 01.1/part/1}, {office: sso, clause: 01.1/part/1}]
triggers: [{id: a, title: An event, clause: 01.1/part/1, plain: It happens.}]
implements: [01.1/part/2, 01.1/part/1]
"""

    def told(self, folder: Path, rule: str, was: str, written: str) -> list[Finding]:
        assert was in self.NOTIFICATION
        files = {POLICY: self.CLAUSE, NOTICE: self.NOTIFICATION.replace(was, written)}
        return [one for one in check(manual(folder, **files), date(2026, 1, 1)) if one.rule == rule]

    @pytest.mark.parametrize("within", ["3 days", "2 days", "1 day"])
    def test_as_long_as_the_policy_gives_or_shorter_is_fine(self, tmp_path: Path, within: str):
        assert not self.told(tmp_path, "notification-window-too-long", "3 days", within)

    @pytest.mark.parametrize(
        ("was", "written", "severity", "line", "said"),
        [
            ("within: 3 days", "within: 4 days", Severity.ERROR, "within: 4 days", "gives 4 days, and"),
            (
                "days: calendar",
                "days: business",
                Severity.WARNING,
                "days: business",
                "gives 3 days, counted in business days, and",
            ),
            (
                "3 days\ndays: calendar",
                "4 days\ndays: business",
                Severity.ERROR,
                "within: 4 days",
                "gives 4 days, counted in business days, and",
            ),
        ],
    )
    def test_longer_is_an_error_and_business_days_are_a_warning(
        self, tmp_path: Path, was: str, written: str, severity: Severity, line: str, said: str
    ):
        (one,) = self.told(tmp_path, "notification-window-too-long", was, written)
        assert (one.severity, one.at.source.text.splitlines()[one.at.line - 1]) == (severity, line)
        assert f"{said} 01.1/part/1 gives 3 days" in one.message

    def test_who_is_left_out_is_named(self, tmp_path: Path):
        left_out = "{office: school-office, clause: 01.1/part/1}, "
        (one,) = self.told(tmp_path, "notification-recipient-missing", left_out, "")
        assert one.message.startswith("01.1/part/1 says that School Office is told")
        assert one.mend == "Add `office: school-office` under `recipients`."
