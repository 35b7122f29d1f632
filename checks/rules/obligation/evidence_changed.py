"""An entry of the evidence was edited or deleted.

## Why it matters
Evidence says what was done for a duty, on which day, and where it can be looked up. A record that can be rewritten
later proves nothing. Entries are added; the one thing that may be filled in afterwards is what an entry left out.

## Fails
    # before: sop/program/evidence/2025.yaml
    id: EVD-2025
    entries:
      - {id: EV-2025-1, obligation: OBL-report, date: 2025-05-01, what: A report was given., recorded_by: school-office}
    # after: sop/program/evidence/2025.yaml
    entries:
      - {id: EV-2025-1, obligation: OBL-report, date: 2025-04-01, what: A report was given., recorded_by: school-office}

## Passes
    # before: sop/program/evidence/2025.yaml
    id: EVD-2025
    entries:
      - {id: EV-2025-1, obligation: OBL-report, date: 2025-05-01, what: A report was given., recorded_by: school-office}
    # after: sop/program/evidence/2025.yaml
    entries:
      - id: EV-2025-1
        obligation: OBL-report
        date: 2025-05-01
        what: A report was given.
        recorded_by: school-office
        reference: Agenda item 4
      - {id: EV-2025-2, obligation: OBL-report, date: 2025-09-01, what: A report was given., recorded_by: school-office}

## How to mend it
Restore the entry as git has it. Where it was wrong, add an entry that corrects it: `sop new evidence --corrects
EV-2025-1`. Where it did not happen at all, add one that withdraws it: `sop new evidence --withdraws EV-2025-1`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import to_plain
from model.manual import Manual

ID = "evidence-changed"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    now = {entry.id: entry for entry in manual.all_evidence}
    for old in before.all_evidence:
        kept = now.get(old.id)
        if kept is None:
            message, at = f"the evidence {old.id} is gone", old.places["id"]
        else:
            was, is_now = to_plain(old), to_plain(kept)
            fields = [name for name, value in was.items() if value not in (None, "", []) and is_now[name] != value]
            if not fields:
                continue
            message = f"the evidence {old.id} was edited: {', '.join(name.replace('_', ' ') for name in fields)}"
            at = kept.places[fields[0]]
        yield Finding(
            ID,
            SEVERITY,
            message,
            at,
            old.id,
            f"Restore it as git has it. Where it was wrong: `sop new evidence --corrects {old.id}`, or `--withdraws`.",
        )
