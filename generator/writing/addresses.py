"""The address of each thing of an edition on the site: ids in, pages and anchors out."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from editions.edition import ShownManual
from facts.card import make_card
from facts.links import find_mentions
from generator.writing.markdown import strip_markup

Key = tuple[str, str]
"""A kind, as model.base has it, and an id."""


class Address(NamedTuple):
    """A page of the site, an anchor on it (empty for its top), and what a link to it says."""

    page: str
    anchor: str
    label: str

    def seen_from(self, page: str) -> str:
        """The link from another page: a path relative to it, with the anchor."""
        path = _make_relative(self.page, page.rpartition("/")[0] or ".")
        return f"{path}#{self.anchor}" if self.anchor else path


@cache
def _make_relative(page: str, folder: str) -> str:
    return posixpath.relpath(page, folder)


def find_addresses(manual: ShownManual) -> dict[Key, Address]:
    """The address of everything that has an id."""
    found = dict(_list_all(manual))
    for kind in ("clause", "reference"):
        found |= {("clause or reference", key[1]): address for key, address in found.items() if key[0] == kind}
    return found


def get_shown_name(addresses: Mapping[Key, Address], kind: str, one: str) -> str:
    """What a text shows for an id that it names: the id where readers know it so, else the thing's title."""
    address = addresses.get((kind, one))
    return address.label if address and kind not in ("clause", "section", "question") else one


def write_plain(text: str, addresses: Mapping[Key, Address]) -> str:
    """Prose as plain text on one line: without markup, and with titles in place of the ids that readers do not know."""
    plain = strip_markup(text)
    pieces, end = [], 0
    for mention in find_mentions(plain):
        pieces += [plain[end : mention.start], get_shown_name(addresses, mention.kind, mention.id)]
        end = mention.end
    return "".join([*pieces, plain[end:]])


def _list_all(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    yield from _list_policies(manual)
    for section in manual.sections:
        page = f"sop/{section.number}.md"
        yield ("section", section.id), Address(page, "", f"{section.id} {section.title}")
        if make_card(section):
            yield ("card", section.id), Address(f"cards/{section.number}.md", "", f"Quick card {section.number}")
    for curriculum in manual.curricula:
        page = f"training/{curriculum.id.removeprefix('TRN-')}.md"
        yield ("curriculum", curriculum.id), Address(page, "", curriculum.title)
    yield from _list_incidents(manual)
    yield from _list_program(manual)
    yield from _list_named("office", "offices.md", ((one.id, one.name) for one in manual.settings.offices))
    yield from _list_named("term", "terms.md", ((one.id, one.term) for one in manual.term_by_id.values()))
    yield from _list_named(
        "reference", "references.md", ((one.id, one.citation) for one in manual.reference_by_id.values())
    )
    for one in manual.rounds:
        yield ("review round", one.id), Address("reviews.md", one.id, one.id)
    for _, question in manual.questions:
        yield ("question", question.id), Address("open-questions.md", question.id, question.id)


def _list_policies(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    for policy in manual.policies:
        page = f"policy/{policy.id}.md"
        yield ("policy", policy.id), Address(page, "", f"Policy {policy.id}")
        for clause in policy.clauses:
            yield ("clause", clause.id), Address(page, clause.id, clause.id)


def _list_incidents(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    for one in manual.incident_types:
        page = f"incidents/{one.id.removeprefix('INC-')}.md"
        yield ("incident type", one.id), Address(page, "", one.title)
    kinds = ((one.id, one.name) for one in manual.contact_kind_by_id.values())
    yield from _list_named("contact kind", "incidents/contact-kinds.md", kinds)
    if manual.report_form:
        yield ("form", manual.report_form.id), Address("incidents/report-form.md", "", manual.report_form.title)
        fields = ((one.id, one.name) for one in manual.report_form.fields)
        yield from _list_named("report field", "incidents/report-form.md", fields)
    if manual.notification:
        triggers = ((one.id, f"trigger {one.id}") for one in manual.notification.triggers)
        yield from _list_named("trigger", "incidents/notification.md", triggers)


def _list_program(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    for one in manual.all_obligations:
        yield ("obligation", one.id), Address("program/obligations.md", one.id, one.title)
    teams = (
        (one.office, manual.office_by_id[one.office].name)
        for one in manual.all_teams
        if one.office in manual.office_by_id
    )
    yield from _list_named("team", "program/teams.md", teams)
    if manual.metrics:
        for goal in manual.metrics.goals:
            yield ("goal", goal.id), Address("program/metrics.md", goal.id, goal.title)
        for metric in manual.metrics.metrics:
            yield ("metric", metric.id), Address("program/metrics.md", metric.id, metric.title)
        settings = ((one.id, one.name) for one in manual.metrics.settings)
        yield from _list_named("metric setting", "program/metrics.md", settings)
    if manual.questionnaire:
        page = "program/student-feedback.md"
        yield ("form", manual.questionnaire.id), Address(page, "", manual.questionnaire.title)
    for guide in manual.guides:
        page = f"guides/{guide.id.removeprefix('GUIDE-')}.md"
        yield ("guide", guide.id), Address(page, "", guide.title)
        for situation in guide.situations:
            yield ("situation", situation.id), Address(page, situation.id, situation.id)


def _list_named(kind: str, page: str, named: Iterable[tuple[str, str]]) -> Iterator[tuple[Key, Address]]:
    """Things that share a page: the anchor is the kind and the id."""
    for one, name in named:
        yield (kind, one), Address(page, f"{kind.replace(' ', '-')}-{one}", name)
