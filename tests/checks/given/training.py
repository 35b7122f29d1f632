"""A curriculum and the clauses that it carries out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from checks.engine import check
from tests.checks.applied import POLICY
from tests.overlay import manual

CLAUSES = """
clauses:
  - {id: 01.1/part, kind: heading, runs: [{keep: A PART}]}
  - {id: 01.1/part/1, kind: sentence, runs: [{keep: Forty hours a year.}], duty: shall, office: [sso],
     every: {at_least: 40, unit: hours, per: 1 year}}
  - {id: 01.1/part/2, kind: item, runs: [{keep: Bullying}], duty: shall, office: [sso]}
  - {id: 01.1/part/3, kind: item, runs: [{keep: Data}], duty: shall, office: [sso]}
"""


def curriculum(name: str = "state", hours: str = "", topics: str = "2, 3") -> str:
    taught = "".join(
        f"\n  - {{number: {number}, title: A topic, clause: 01.1/part/{clause}}}"
        for number, clause in enumerate(topics.split(", "), 1)
    )
    asked = f"hours: {{{hours}, basis: policy, cites: [01.1/part/1]}}" if hours else ""
    return f"""
id: TRN-{name}
title: Training
section: SOP-1.1
status: draft
for: [sso]
short_answer: It is taught.
implements: [01.1/part/1]
{asked}
topics:{taught}
"""


def find_faults(folder: Path, rule: str, state: str, *, clauses: str = CLAUSES, **others: str) -> list[str]:
    files = {f"sop/training/{name}.yaml": text for name, text in {"state": state, **others}.items()}
    findings = check(manual(folder, **{POLICY: clauses}, **files), date(2026, 1, 1))
    return [one.message for one in findings if one.rule == rule]
