"""The notification gives more time than the policy does.

## Why it matters
Notice is owed "as soon as possible and within three (3) days" (02.31/data/7). The limit is read from the clause. Three
business days can last five calendar days and more: which days count is an open question (Q-6.3-days), so business days
are a warning and a longer time is an error.

## Fails
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: They shall tell the School Office within three days.}]
        duty: shall
        office: [sso]
        by: {within: 3 days}
        tells: [school-office]
    # sop/incidents/notification.yaml
    section: SOP-1.1
    status: draft
    sender: {office: sso}
    within: 4 days
    days: calendar
    starts: incident
    recipients: [{office: school-office, clause: 01.1/part/1}]
    triggers: [{id: a, title: An event, clause: 01.1/part/1, plain: It happens.}]
    implements: [01.1/part/1]

## Passes
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: They shall tell the School Office within three days.}]
        duty: shall
        office: [sso]
        by: {within: 3 days}
        tells: [school-office]
    # sop/incidents/notification.yaml
    section: SOP-1.1
    status: draft
    sender: {office: sso}
    within: 3 days
    days: calendar
    starts: incident
    recipients: [{office: school-office, clause: 01.1/part/1}]
    triggers: [{id: a, title: An event, clause: 01.1/part/1, plain: It happens.}]
    implements: [01.1/part/1]

## How to mend it
Write at most the clause's time under `within` in sop/incidents/notification.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "notification-window-too-long"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    notification = manual.notification
    if notification is None:
        return
    for clause in notification.implements:
        due = manual.clause_by_id[clause].by if clause in manual.clause_by_id else None
        if due is None or due.within is None:
            continue
        longer = notification.within.days > due.within.days
        if longer or notification.days == "business":
            days = f"{notification.within}" + (", counted in business days" if notification.days == "business" else "")
            yield Finding(
                ID,
                SEVERITY if longer else Severity.WARNING,
                f"the notification gives {days}, and {clause} gives {due.within}",
                notification.places["within" if longer else "days"],
                notification.section,
                f"Write at most {due.within}, in calendar days, unless the Board decides otherwise.",
            )
