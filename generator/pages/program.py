"""Oversight: duties, teams, metrics, placements and feedback."""

from __future__ import annotations

from collections.abc import Iterator

from facts.obligations import ObligationState, Standing
from generator.writing import words
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer

PLACE = Place(Group.OVERSIGHT)


def write_pages(site: Site) -> Iterator[Page]:
    """Duties that come due, teams, metrics, placements, questions to students."""
    manual = site.manual
    if manual.obligations:
        yield Writer(site, "program/obligations.md").write(
            "obligations",
            "Duties that come due",
            description="Each dated or repeated duty of the policy, and whether it is on record that it was kept.",
            source=manual.obligations.file,
            rows=[_describe_duty(site, found) for found in site.figures.duties],
            states=_group_by_state(site),
            dated=True,
        )
    if manual.teams:
        yield Writer(site, "program/teams.md").write(
            "teams", "Teams", description="The teams that the policy creates, seat by seat.", source=manual.teams.file
        )
    if manual.metrics:
        yield Writer(site, "program/metrics.md").write(
            "metrics",
            "Goals and metrics",
            description="What is measured, how, and whether it can be measured today.",
            source=manual.metrics.file,
            metrics=manual.metrics,
        )
    if manual.placements:
        yield Writer(site, "program/placements.md").write(
            "placements",
            "Placement record",
            description="Each SSO position, where it is placed, how it is funded and employed.",
            source=manual.placements.file,
            placements=manual.placements,
        )
    if manual.questionnaire:
        yield Writer(site, "program/student-feedback.md").write(
            "questionnaire",
            manual.questionnaire.title,
            description="The questions put to students.",
            source=manual.questionnaire.file,
            form=manual.questionnaire,
            status=manual.questionnaire.status,
        )


def _describe_duty(site: Site, found: Standing) -> dict[str, object]:
    """What the page says of one duty: its state in words and what is on record, the newest first."""
    entries = [one for one in site.manual.all_evidence if one.obligation == found.obligation.id]
    state, rest = words.describe_standing(found)
    return {
        "one": found.obligation,
        "css": words.DUTY_CLASS[found.state],
        "state": state,
        "rest": rest,
        "entries": sorted((one for one in entries if one.date <= site.as_of), key=lambda one: one.date, reverse=True),
        "school_years": [(f"{year}-{(year + 1) % 100:02}", count) for year, count in found.by_school_year],
    }


def _group_by_state(site: Site) -> list[tuple[ObligationState, str, list[Standing]]]:
    """The duties by their state, the worst first: the state, its class, the duties."""
    duties = site.figures.duties
    found = [(state, [one for one in duties if one.state is state]) for state in ObligationState]
    return [(state, words.DUTY_CLASS[state], ones) for state, ones in found if ones]
