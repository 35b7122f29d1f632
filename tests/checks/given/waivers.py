"""Waivers, and the findings that are left or waived with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.options import Options
from checks.verdict import Verdict, judge
from tests.overlay import manual

FILE = "sop/waivers.yaml"


def waiver(rule: str, subject: str = "SOP-1.1", since: str = "2025-01-01", expires: str = "2025-12-31") -> str:
    return f"""
  - rule: {rule}
    subject: {subject}
    reason: The first review is set for the autumn.
    office: school-office
    since: {since}
    expires: {expires}
"""


def waivers(*each: str) -> str:
    return "waivers:" + "".join(each)


def judged(tmp_path: Path, as_of: str, *each: str, options: Options | None = None) -> Verdict:
    return judge(manual(tmp_path, **{FILE: waivers(*each)}), date.fromisoformat(as_of), options)


def standing(verdict: Verdict) -> set[tuple[str, str]]:
    return {(one.rule, one.subject) for one in verdict.findings}


NEVER = ("review-never", "SOP-1.1")
