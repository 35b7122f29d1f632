"""A metric counts a kind of contact that the report form doesn't collect.

## Why it matters
The metric would show zero for ever, and a zero that nobody could have counted looks like good news. Where the metric
lists the fields that it is counted from, one of those has to hold the kind.

## Fails
    # sop/incidents/contact-kinds.yaml
    section: SOP-1.1
    kinds:
      - {id: search, name: Search, means: Looking for something., not: A look., counts: both, basis: proposal}
    # sop/program/metrics.yaml
    section: SOP-1.1
    goals:
      - {id: GOAL-fewer, title: Fewer searches., basis: proposal}
    metrics:
      - id: MET-searches
        title: Searches
        goal: GOAL-fewer
        formula: Number of reports with a search.
        unit: incidents
        source: Reports.
        contact_kinds: [search]
        direction: lower
        computable: {today: false, why: Nothing is counted yet.}
        basis: proposal

## Passes
    # sop/incidents/contact-kinds.yaml
    section: SOP-1.1
    kinds:
      - {id: search, name: Search, means: Looking for something., not: A look., counts: both, basis: proposal}
    # sop/incidents/report-form.yaml
    id: FORM-incident-report
    title: Report
    section: SOP-1.1
    status: draft
    instructions: Fill it in.
    groups:
      - {id: event, title: The event}
    fields:
      - id: contact_kinds
        name: What was done
        group: event
        type: choices
        from: contact-kinds
        required: always
        why: To count it.
        seen_by: [school-office]
        basis: proposal
    # sop/program/metrics.yaml
    section: SOP-1.1
    goals:
      - {id: GOAL-fewer, title: Fewer searches., basis: proposal}
    metrics:
      - id: MET-searches
        title: Searches
        goal: GOAL-fewer
        formula: Number of reports with a search.
        unit: incidents
        source: Reports.
        contact_kinds: [search]
        fields: [contact_kinds]
        direction: lower
        computable: {today: false, why: Nothing is counted yet.}
        basis: proposal

## How to mend it
Add a field that collects the kind to sop/incidents/report-form.yaml and name it under the metric's `fields`, or count
something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from facts.report_fields import find_fields
from model.manual import Manual

ID = "metric-kind-uncollected"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for metric in manual.metrics.metrics if manual.metrics else ():
        for index, kind in enumerate(metric.contact_kinds):
            holding = [field.id for field in find_fields(manual, "contact-kinds", kind)]
            if holding and (not metric.fields or set(holding) & set(metric.fields)):
                continue
            lacks = "none of its fields holds it" if holding else "the report form does not collect it"
            yield Finding(
                ID,
                SEVERITY,
                f'{metric.id} counts the kind "{kind}", and {lacks}',
                metric.places["contact_kinds", index],
                metric.id,
                f"Name one of these under its `fields`: {', '.join(holding)}."
                if holding
                else "Add a field that collects the kind to sop/incidents/report-form.yaml, or count something else.",
            )
