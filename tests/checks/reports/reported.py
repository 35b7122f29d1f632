"""The small manual that the reports are shown with: an error, a warning, notes, and one finding that is waived."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.finding import Finding, Severity
from checks.options import Options
from checks.verdict import Verdict, judge
from model.places import Place, Source
from tests.overlay import manual

AS_OF = date(2025, 11, 3)

FILES = {
    "sop/sections/1.1-sample.yaml": "owner: schol-office",
    "sop/waivers.yaml": """
waivers:
  - rule: review-never
    subject: SOP-1.2
    reason: Its first review is set for *spring*.
    office: school-office
    since: 2025-10-01
    expires: 2026-04-01
""",
}


RULES = ("reference-unknown", "review-due-soon", "review-never", "review-overdue")


def verdict(tmp_path: Path) -> Verdict:
    """What four rules find, so that a new rule changes no expected report."""
    return judge(manual(tmp_path, **FILES), AS_OF, Options(select=RULES))


def nothing(tmp_path: Path) -> Verdict:
    """A verdict with no finding at all."""
    return Verdict(manual(tmp_path), AS_OF, ())


def hostile(tmp_path: Path, times: int = 1) -> Verdict:
    """Findings whose words try to be markup of every kind."""
    at = Place(Source("sop/sections/1.1-a b%,:c.yaml", "id: x\r\n"), 1, 5, 1)
    words = "100 %, <script>@team ``` | #1 *x* ]]> \x00\x1b[31m\u2028::error::no\r\n::warning::no"
    found = Finding("review-never", Severity.ERROR, words, at, "SOP-1.1", "Mend: it, 50 %.")
    return Verdict(manual(tmp_path), AS_OF, (found,) * times)
