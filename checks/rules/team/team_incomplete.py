"""A team lacks a seat that the policy asks for.

## Why it matters
Who sits at the table decides what is seen. The policy names the seats of the Data Review Team (02.31/data/2/3), of the
Community Data Review Team (02.31/data/4/2) and of the SOP Manual Team (02.31/manual/3); a clause keeps them under
`seats`. A seat without an office is known by the clause's own words for it.

## Fails
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: The team shall include the School Office and two people who know data.}]
        duty: shall
        office: [sso]
        seats: [{office: school-office}, {seat: data, count: 2}]
    # sop/program/teams.yaml
    teams:
      - office: sso
        section: SOP-1.1
        created_by: school-office
        purpose: To look at the numbers.
        implements: [01.1/part/1]
        seats:
          - {seat: School Office, office: school-office, count: 1, basis: policy, cites: [01.1/part/1]}
          - {seat: Knows data, count: 1, basis: policy, cites: [01.1/part/1]}

## Passes
    # sop/policy/01.1.yaml
    clauses:
      - id: 01.1/part/1
        kind: paragraph
        runs: [{keep: The team shall include the School Office and two people who know data.}]
        duty: shall
        office: [sso]
        seats: [{office: school-office}, {seat: data, count: 2}]
    # sop/program/teams.yaml
    teams:
      - office: sso
        section: SOP-1.1
        created_by: school-office
        purpose: To look at the numbers.
        implements: [01.1/part/1]
        seats:
          - {seat: School Office, office: school-office, count: 1, basis: policy, cites: [01.1/part/1]}
          - {seat: Knows data, count: 2, basis: policy, cites: [01.1/part/1]}

## How to mend it
Add the seat to the team in sop/program/teams.yaml, in the words of the clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from checks.finding import Finding, Severity
from model.manual import Manual
from model.policy import RequiredSeat
from model.program import TeamSeat

ID = "team-incomplete"
SEVERITY = Severity.ERROR


def check(manual: Manual, as_of: date) -> Iterator[Finding]:
    for team in manual.all_teams:
        for clause in (manual.clause_by_id[one] for one in team.implements if one in manual.clause_by_id):
            for seat in clause.seats:
                held = sum(one.count for one in team.seats if _fits(one, seat))
                if held >= seat.count:
                    continue
                office = manual.office_by_id.get(seat.office or "")
                yield Finding(
                    ID,
                    SEVERITY,
                    f"{team.office}: {held} of {seat.count} for {office.name if office else seat.seat or seat.office}, "
                    f"which {clause.id} asks for",
                    team.places["seats"],
                    team.office,
                    "Add the seat, in the words of the clause.",
                )


def _fits(seat: TeamSeat, required: RequiredSeat) -> bool:
    if required.office:
        return seat.office == required.office
    return " ".join(required.seat.casefold().split()) in " ".join(seat.seat.casefold().split())
