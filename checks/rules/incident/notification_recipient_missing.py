"""An office that the policy says must be told of an incident is not among those who are told.

## Why it matters
The Superintendent, the General Counsel and all Board members are to be notified (02.31/data/7). One who is left out
hears of a custody or a drawn weapon from somebody else. A clause keeps whom it names under `tells`.

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
    within: 3 days
    days: calendar
    starts: incident
    recipients: [{office: sso, clause: 01.1/part/1}]
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
Add the office under `recipients` in sop/incidents/notification.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual

ID = "notification-recipient-missing"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    notification = manual.notification
    if notification is None:
        return
    recipients = {one.office for one in notification.recipients}
    for clause in notification.implements:
        for office in manual.clause_by_id[clause].tells if clause in manual.clause_by_id else ():
            if office not in recipients:
                name = manual.office_by_id[office].name if office in manual.office_by_id else office
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{clause} says that {name} is told, and the notification does not go there",
                    notification.places.key("recipients"),
                    notification.section,
                    f"Add `office: {office}` under `recipients`.",
                )
