"""Oversight: duties, teams, metrics, placements and feedback."""

from __future__ import annotations

from collections.abc import Iterator

from editions.edition import ShownManual
from facts.obligations import ObligationState, Standing
from generator.writing import words
from generator.writing.addresses import Address, Key, list_on_page, locate_file
from generator.writing.page import Group, Page, Place
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids

PLACE = Place(Group.OVERSIGHT, 2)

_OBLIGATIONS = "program/obligations.md"
_TEAMS = "program/teams.md"
_METRICS = "program/metrics.md"
_PLACEMENTS = "program/placements.md"
_QUESTIONNAIRE = "program/student-feedback.md"


def write_pages(site: Site) -> Iterator[Page]:
    """Duties that come due, teams, metrics, placements, questions to students."""
    manual = site.manual
    if manual.obligations:
        yield Writer(site, _OBLIGATIONS).write(
            "obligations",
            "Duties that come due",
            description="Each dated or repeated duty of the policy, and whether it is on record that it was kept.",
            source=manual.obligations.file,
            rows=[_describe_obligation(site, found) for found in site.figures.obligations],
            states=_group_by_state(site),
            dated=True,
        )
    if manual.teams:
        yield Writer(site, _TEAMS).write(
            "teams", "Teams", description="The teams that the policy creates, seat by seat.", source=manual.teams.file
        )
    if manual.metrics:
        yield Writer(site, _METRICS).write(
            "metrics",
            "Goals and metrics",
            description="What is measured, how, and whether it can be measured today.",
            source=manual.metrics.file,
            metrics=manual.metrics,
        )
    if manual.placements:
        yield Writer(site, _PLACEMENTS).write(
            "placements",
            "Placement record",
            description="Each SSO position, where it is placed, how it is funded and employed.",
            source=manual.placements.file,
            placements=manual.placements,
        )
    if manual.questionnaire:
        yield Writer(site, _QUESTIONNAIRE).write(
            "questionnaire",
            manual.questionnaire.title,
            description="The questions put to students.",
            source=manual.questionnaire.file,
            form=manual.questionnaire,
            status=manual.questionnaire.status,
        )


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The obligations, the teams, the goals and metrics with their settings, the questions to students."""
    if manual.obligations:
        yield locate_file(manual.obligations, _OBLIGATIONS, "Duties that come due")
    for one in manual.all_obligations:
        yield (ids.OBLIGATION, one.id), Address(_OBLIGATIONS, one.id, one.title)
    if manual.teams:
        yield locate_file(manual.teams, _TEAMS, "Teams")
    offices = (manual.office_by_id[one.office] for one in manual.all_teams if one.office in manual.office_by_id)
    yield from list_on_page("team", _TEAMS, ((office.id, office.name) for office in offices))
    if manual.metrics:
        yield locate_file(manual.metrics, _METRICS, "Goals and metrics")
        for goal in manual.metrics.goals:
            yield (ids.GOAL, goal.id), Address(_METRICS, goal.id, goal.title)
        for metric in manual.metrics.metrics:
            yield (ids.METRIC, metric.id), Address(_METRICS, metric.id, metric.title)
        settings = ((one.id, one.name) for one in manual.metrics.settings)
        yield from list_on_page(ids.METRIC_SETTING, _METRICS, settings)
    if manual.placements:
        yield locate_file(manual.placements, _PLACEMENTS, "Placement record")
    if manual.questionnaire:
        yield (ids.FORM, manual.questionnaire.id), Address(_QUESTIONNAIRE, "", manual.questionnaire.title)


def _describe_obligation(site: Site, found: Standing) -> dict[str, object]:
    """What the page says of one duty: its state in words and what is on record, the newest first."""
    shown = [one for one in found.evidence if one.entry.date <= site.as_of]
    state, rest = words.describe_standing(found)
    return {
        "one": found.obligation,
        "css": words.OBLIGATION_CLASS[found.state],
        "state": state,
        "rest": rest,
        "entries": sorted(shown, key=lambda one: one.entry.date, reverse=True),
        "school_years": [(f"{year}-{(year + 1) % 100:02}", count) for year, count in found.by_school_year],
    }


def _group_by_state(site: Site) -> list[tuple[ObligationState, str, list[Standing]]]:
    """The duties by their state, the worst first: the state, its class, the duties."""
    standings = site.figures.obligations
    found = [(state, [one for one in standings if one.state is state]) for state in ObligationState]
    return [(state, words.OBLIGATION_CLASS[state], ones) for state, ones in found if ones]
