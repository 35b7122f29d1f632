"""An obligation and the evidence that it was done."""

from __future__ import annotations

OBLIGATIONS = "sop/program/obligations.yaml"


EVIDENCE = "sop/program/evidence/2026.yaml"


def obligations(when: str = "every: {at_least: 1, per: 3 months}", counted_by: str = "rolling") -> str:
    return f"""
obligations:
  - id: OBL-report
    title: Report
    clauses: [01.1/part/2]
    office: school-office
    section: SOP-1.1
    {when}
    counted_by: {counted_by}
    evidence: The report.
    first: 2026-07-01
    basis: policy
    cites: [01.1/part/2]
"""


def evidence(*days: str) -> str:
    """Entries EV-2026-1 and so on: each a day, and after it more keys: "2026-07-20, event: 2026-07-19"."""
    rows = "\n".join(
        f"  - {{id: EV-2026-{number}, obligation: OBL-report, date: {day}, what: Sent., reference: Item, "
        "recorded_by: school-office}"
        for number, day in enumerate(days, 1)
    )
    return f"id: EVD-2026\nentries:\n{rows}\n"
