"""An obligation says two things of how it is counted.

## Why it matters
What keeps a duty is told by `counts`: a number of times, each person, the hours of each person, each event. Where that
does not fit `every` and `by`, or `months` are not as many as the times, a state would be told from a misunderstanding.

## Fails
    # sop/program/obligations.yaml, as of 2026-07-02
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 40, unit: hours, per: 1 year}
        counts: times
        counted_by: calendar-year
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

## Passes
    # sop/program/obligations.yaml, as of 2026-07-02
    obligations:
      - id: OBL-report
        title: Report to the Board
        clauses: [01.1/part/2]
        office: school-office
        section: SOP-1.1
        every: {at_least: 40, unit: hours, per: 1 year}
        counts: hours-for-each-person
        counted_by: calendar-year
        evidence: The report.
        first: 2026-07-01
        basis: policy
        cites: [01.1/part/2]

## How to mend it
Write `counts: hours-for-each-person` with `unit: hours`, `counts: each-event` with `by: within`, else `times` or
`each-person`. Name as many `months` as there are times in a year, or leave them out.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.dates import Duration
from model.manual import Manual
from model.program import Obligation

ID = "obligation-contradictory"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for one in manual.all_obligations:
        for key, says, mend in _contradictions(one):
            yield Finding(ID, SEVERITY, f"{one.id} {says}", one.places[key], one.id, mend)


def _contradictions(one: Obligation) -> Iterator[tuple[str, str, str]]:
    every = one.every
    if one.counts and one.counts != one.counting:
        says = f"says `counts: {one.counts}`, and its deadline can only be counted as `{one.counting}`"
        yield "counts", says, f"Write `counts: {one.counting}`, or change `every` or `by`."
    if every and every.unit == "times" and every.at_least > every.per.days:
        yield "every", f"is owed {every}, and two on one day count as one", "Write a number that can be reached."
    if one.months and (every is None or every.unit != "times" or every.per != Duration("1 year")):
        yield "months", "names months, and is not owed so many times in 1 year", "Take `months` out."
    elif one.months and one.counted_by == "rolling":
        yield "months", "names months, and is counted from the last one", "Take `months` out, or count by a year."
    elif one.months and every and len(one.months) != every.at_least:
        says = f"names {len(one.months)} months, and is owed {every.at_least} times"
        yield "months", says, "Name as many months as there are times."
