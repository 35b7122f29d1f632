"""A notification and the clauses that it carries out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from checks.finding import Finding
from tests.checks.applied import POLICY
from tests.overlay import manual

NOTICE = "sop/incidents/notification.yaml"


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


def find_after(folder: Path, rule: str, was: str, written: str) -> list[Finding]:
    assert was in NOTIFICATION
    files = {POLICY: CLAUSE, NOTICE: NOTIFICATION.replace(was, written)}
    return [one for one in check(manual(folder, **files), date(2026, 1, 1)) if one.rule == rule]
