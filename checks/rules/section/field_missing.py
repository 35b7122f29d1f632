"""An incident type needs something that the report form can't hold.

## Why it matters
An SSO who fills in every question still files a report without what the type is about, and the notification or the
count that rests on it fails without a word. A type needs a field in which it can be ticked, one for each of its
contact kinds, and one for each of its triggers. A field that is required only where another field holds a value needs
that other field to be able to hold it.

## Fails
    # sop/incidents/types/lost-key.yaml
    id: INC-lost-key
    title: Lost key
    section: SOP-1.1
    status: draft
    definition: A key is lost.
    implements: []
    contact_kinds: []
    triggers: []
    examples: [A key falls into a drain.]
    near_misses: [A key is found.]
    basis: proposal
    # sop/incidents/report-form.yaml
    id: FORM-incident-report
    title: Report
    section: SOP-1.1
    status: draft
    instructions: Fill it in.
    groups:
      - {id: event, title: The event}
    fields:
      - id: incident_date
        name: Day
        group: event
        type: date
        required: always
        why: To know the day.
        seen_by: [school-office]
        basis: proposal

## Passes
    # sop/incidents/types/lost-key.yaml
    id: INC-lost-key
    title: Lost key
    section: SOP-1.1
    status: draft
    definition: A key is lost.
    implements: []
    contact_kinds: []
    triggers: []
    examples: [A key falls into a drain.]
    near_misses: [A key is found.]
    basis: proposal
    # sop/incidents/report-form.yaml
    id: FORM-incident-report
    title: Report
    section: SOP-1.1
    status: draft
    instructions: Fill it in.
    groups:
      - {id: event, title: The event}
    fields:
      - id: incident_types
        name: What it was
        group: event
        type: choices
        from: incident-types
        required: always
        why: To count it.
        seen_by: [school-office]
        basis: proposal

## How to mend it
Add the field to sop/incidents/report-form.yaml (`from: incident-types`, `contact-kinds` or `triggers` takes the choices
from the lists), or take out of the type what nobody is to report.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.report_fields import can_hold, find_fields
from model.manual import Manual

ID = "field-missing"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    if manual.report_form is None:
        return
    for one in manual.incident_types:
        if one.is_archived:
            continue
        needs = [("incident-types", one.id, "the type", one.places["id"])]
        needs += [
            ("contact-kinds", kind, f'the contact kind "{kind}"', one.places["contact_kinds", index])
            for index, kind in enumerate(one.contact_kinds)
        ]
        needs += [
            ("triggers", letter, f'the trigger "{letter}"', one.places["triggers", index])
            for index, letter in enumerate(one.triggers)
        ]
        for choices, value, what, place in needs:
            if not find_fields(manual, choices, value):
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{one.id} needs a field for {what}, and the report form has none",
                    place,
                    one.id,
                    f"Add a field with `from: {choices}` to sop/incidents/report-form.yaml.",
                )
    yield from _never_asked(manual)


def _never_asked(manual: Manual) -> Iterator[Finding]:
    for field in manual.report_field_by_id.values():
        when = field.required_when
        other = manual.report_field_by_id.get(when.field) if when else None
        if when is None or other is None:
            continue
        for index, value in enumerate(when.has):
            if not can_hold(manual, other, value):
                yield Finding(
                    ID,
                    SEVERITY,
                    f'{field.id} is required when {other.id} has "{value}", which {other.id} can never have',
                    when.places["has", index],
                    field.id,
                    f'Mend the spelling, or add "{value}" to the choices of {other.id}.',
                )
