"""Manuals as values for tests: the sample with changes, loaded, and a review round of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from facts.digests import digest_section
from model import Manual

ManualWith = Callable[..., Manual]

SECTION = "sop/sections/1.1-sample.yaml"
ROUND = "sop/reviews/REV-2024-1.yaml"


def review_round(manual: Manual, *days: date, remark: str = "") -> str:
    """A round that reviewed the SOP-1.1 of `manual`, on each of those days."""
    seen = digest_section(manual, manual.section_by_id["SOP-1.1"])
    said = f", remark: {remark}" if remark else ""
    entries = "\n".join(f"  - {{section: SOP-1.1, date: {day}, outcome: kept, digest: '{seen}'{said}}}" for day in days)
    return f"""
id: REV-2024-1
convened: {min(days)}
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
{entries}
"""
