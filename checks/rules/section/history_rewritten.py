"""What a section says of its own past was changed.

## Why it matters
The history says what changed on which day, and `since` from which day on the section has been in the manual. After an
incident both must tell which text was in force. A slip can be mended, but not so that nobody sees it: it is told, as a
warning in a draft, as an error once the section is issued.

## Fails
    # before: sop/sections/1.1-sample.yaml
    history:
      - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
    # after: sop/sections/1.1-sample.yaml
    history:
      - {revision: 1, date: 2023-01-01, changed: First draft., why: To have one.}

## Passes
    # before: sop/sections/1.1-sample.yaml
    history:
      - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
    # after: sop/sections/1.1-sample.yaml
    revision: 2
    history:
      - {revision: 1, date: 2024-02-01, changed: First draft., why: To have one.}
      - {revision: 2, date: 2025-02-01, changed: The wording., why: To be clearer.}

## How to mend it
Put the entry, or the day, back as git has it, and add a new entry that says what was wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.identity import find_before, to_plain
from model.dates import format_date
from model.manual import Manual
from model.places import Place
from model.section import Section

ID = "history-rewritten"
SEVERITY = Severity.ERROR


def changed(before: Manual, manual: Manual, as_of: date) -> Iterator[Finding]:
    for section in manual.sections:
        old = find_before(before, section)
        if old is None:
            continue
        for says, place in _find_rewritten(old, section):
            yield Finding(
                ID,
                Severity.WARNING if section.status == old.status == "draft" else SEVERITY,
                says,
                place,
                section.id,
                "Put it back as git has it, and add an entry to the history that says what was wrong.",
            )


def _find_rewritten(old: Section, new: Section) -> Iterator[tuple[str, Place]]:
    if old.since != new.since:
        days = f"since {format_date(new.since)}, and said {format_date(old.since)}"
        yield f"{new.id} says that it has been in the manual {days}", new.places["since"]
    entries = {entry.revision: entry for entry in new.history}
    for was in old.history:
        now = entries.get(was.revision)
        if now is None:
            continue
        then = to_plain(was)
        keys = [key for key, value in to_plain(now).items() if then[key] != value]
        if keys:
            yield (
                f"the history of {new.id} tells otherwise of revision {was.revision}: {', '.join(keys)}",
                now.places[keys[0]],
            )
