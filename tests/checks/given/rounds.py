"""Review rounds of any sections on any days."""

from __future__ import annotations

ROUND = "sop/reviews/REV-{}.yaml"


def review_round(convened: str, sections: list[tuple[str, str]], closed: str = "", name: str = "2026-1") -> str:
    rows = "\n".join(
        f"  - {{section: {section}, date: {day}, outcome: kept, digest: '{'0' * 64}'}}" for section, day in sections
    )
    return f"""
id: REV-{name}
convened: {convened}
{f"closed: {closed}" if closed else ""}
team:
  - {{seat: School safety, from: department}}
  - {{seat: A parent, from: community}}
sections:
{rows}
"""


BOTH = [("SOP-1.1", "2026-05-02"), ("SOP-1.2", "2026-05-03")]
