"""A decision on record was edited or deleted.

## Why it matters
A decision says what an office decided on a day, and where that can be looked up. A record that can be rewritten later
proves nothing. Decisions are added; the one thing that may be filled in afterwards is what a decision left out, such as
the sections that were changed because of it.

## Fails
    # before: sop/decisions/2025.yaml
    id: DEC-2025
    decisions:
      - {id: DEC-2025-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: The SSO., by: sso, date: 2025-03-03, reference: Minutes}
    # after: sop/decisions/2025.yaml
    decisions:
      - {id: DEC-2025-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: Nobody., by: sso, date: 2025-03-03, reference: Minutes}

## Passes
    # before: sop/decisions/2025.yaml
    id: DEC-2025
    decisions:
      - {id: DEC-2025-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: The SSO., by: sso, date: 2025-03-03, reference: Minutes}
    # after: sop/decisions/2025.yaml
    decisions:
      - {id: DEC-2025-1, section: SOP-1.1, question: {id: Q-1.1-who, asks: sso, question: Who?},
         decided: The SSO., by: sso, date: 2025-03-03, reference: Minutes, changed: [SOP-1.1]}
      - {id: DEC-2025-2, section: SOP-1.1, revises: DEC-2025-1, decided: Nobody., by: sso, date: 2025-04-03,
         reference: Minutes}

## How to mend it
Restore the decision as git has it. Where it was decided anew, record that with `sop decide --revises`.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from checks.finding import Finding, Severity
from facts.identity import to_plain
from model.manual import Manual

ID = "decision-changed"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    now = {one.id: one for one in manual.all_decisions}
    for old in before.all_decisions:
        kept = now.get(old.id)
        if kept is None:
            message, at = f"the decision {old.id} is gone", old.places["id"]
        else:
            is_now = to_plain(kept)
            fields = [name for name, was in to_plain(old).items() if not _stays(was, is_now[name])]
            if not fields:
                continue
            message, at = f"the decision {old.id} was edited: {', '.join(fields)}", kept.places[fields[0]]
        yield Finding(
            ID,
            SEVERITY,
            message,
            at,
            old.id,
            "Restore it as git has it. Where it was decided anew, record that with `sop decide --revises`.",
        )


def _stays(was: Any, now: Any) -> bool:
    """Whether a field says all that it said: it may be filled in, and its list may be added to."""
    if was in (None, "", []):
        return True
    return bool(now[: len(was)] == was) if isinstance(was, list) and isinstance(now, list) else bool(was == now)
