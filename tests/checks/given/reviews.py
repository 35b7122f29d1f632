"""A review round of the sample's first section, and what it leads to."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from checks.finding import Finding
from facts.digests import digest_section
from tests.overlay import manual

ROUND = "sop/reviews/REV-2026-1.yaml"


def find_by_rule(tmp_path: Path, as_of: str, **files: str) -> dict[str, Finding]:
    """Findings on SOP-1.1 and on rounds, by rule."""
    findings = check(manual(tmp_path, **files), date.fromisoformat(as_of))
    return {one.rule: one for one in findings if one.subject in ("SOP-1.1", "REV-2026-1")}


def review(folder: Path, day: str, *, convened: str = "2020-01-01") -> str:
    """A round that reviewed the current SOP-1.1, on that day."""
    sample = manual(folder / "before")
    seen = digest_section(sample, sample.section_by_id["SOP-1.1"])
    return f"""
id: REV-2026-1
convened: {convened}
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
  - {{section: SOP-1.1, date: {day}, outcome: kept, digest: {seen}}}
"""
