"""The open questions as a list of work: all of them, those that block issue, and those that each office must answer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editions.edition import ShownManual
from facts.questions import URGENCIES, list_open_questions
from generator.writing import words
from generator.writing.addresses import Address, Key
from generator.writing.page import Group, Page, Place
from generator.writing.parts import link_file
from generator.writing.site import Site
from generator.writing.writer import Writer
from model import ids
from model.base import Urgency
from model.manual import Undecided
from model.settings import Office

PLACE = Place(Group.STATE, 2)

_ALL = "open-questions/index.md"
_BLOCKING = "open-questions/blocks-issue.md"
_SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z\"'(])")
_LONGEST = 120
"""How many characters of a question stand in its row: two lines on a desk, where what it asks is no longer."""


class Urgent(NamedTuple):
    """The questions of one urgency: the name of their group on the page, its title, and each with its short form."""

    anchor: str
    title: str
    ones: list[tuple[Undecided, str]]


def write_pages(site: Site) -> Iterator[Page]:
    """All open questions, those that keep a section from being issued, and those of each office."""
    asked = list_open_questions(site.manual)
    blocking = [one for one in asked if one.question.urgency == "blocks-issue"]
    offices = _list_offices(site.manual, asked)
    yield _write(site, _ALL, "Open questions", asked, offices=offices)
    if blocking:
        title = "Open questions: Blocks issue"
        yield _write(site, _BLOCKING, title, blocking)._replace(within=_ALL)
    for office, ones in offices:
        title = f"Open questions: {office.name}"
        yield _write(site, _locate_office(office.id), title, ones, office=office)._replace(within=_ALL)


def list_addresses(manual: ShownManual) -> Iterator[tuple[Key, Address]]:
    """The open questions, each by its id and by the ids that it replaces."""
    for one in manual.questions:
        question = one.question
        for known in (question.id, *question.replaces):
            yield (ids.QUESTION, known), Address(_ALL, question.id, question.id)


def _locate_office(office: str) -> str:
    return f"open-questions/{office}.md"


def _list_offices(manual: ShownManual, asked: Iterable[Undecided]) -> list[tuple[Office, list[Undecided]]]:
    """Each office that must answer something, with its questions: who blocks most comes first."""
    by_office: dict[str, list[Undecided]] = {}
    for one in asked:
        by_office.setdefault(one.question.asks, []).append(one)
    known = [(office, by_office[office.id]) for office in manual.settings.offices if office.id in by_office]
    return sorted(known, key=lambda pair: [-count_urgency(pair[1], urgency) for urgency in URGENCIES])


def count_urgency(ones: Iterable[Undecided], urgency: Urgency | None) -> int:
    """How many of the questions have that urgency."""
    return sum(one.question.urgency == urgency for one in ones)


def _write(
    site: Site,
    path: str,
    title: str,
    asked: Iterable[Undecided],
    *,
    offices: Iterable[tuple[Office, list[Undecided]]] = (),
    office: Office | None = None,
) -> Page:
    manual, writer, asked = site.manual, Writer(site, path), list(asked)
    whole = path == _ALL
    readings = [clause for clause in manual.clause_by_id.values() if clause.open_question and whole]
    groups = [
        Urgent(
            urgency or "not-said",
            words.URGENCY[urgency].capitalize(),
            [(one, _shorten(writer.plain(one.question.question))) for one in asked if one.question.urgency == urgency],
        )
        for urgency in URGENCIES
    ]
    return writer.write(
        "open-questions",
        title,
        description=f"What {office.name} has still to decide."
        if office
        else "What has still to be decided, the most urgent first, and by whom."
        if whole
        else "What has to be decided before a section can be issued.",
        total=len(asked) + len(readings),
        blocking=count_urgency(asked, "blocks-issue"),
        groups=[group for group in groups if group.ones],
        offices=[
            (one, _locate_office(one.id), {each or "not-said": count_urgency(ones, each) for each in URGENCIES})
            for one, ones in offices
        ],
        readings=readings,
        asked_of=office,
        whole=whole,
        blocking_page=_BLOCKING,
        all_page=_ALL,
        link_file=lambda document: link_file(writer, document) or document.file,
        shorten=lambda text: _shorten(writer.plain(text)),
    )


def _shorten(text: str) -> str:
    """A question as it stands in its row: whole, or from the sentence that asks and says enough, or cut at a word."""
    asking = next((one for one in _SENTENCE.split(text) if one.endswith("?") and len(one) >= _LONGEST // 2), "")
    short = asking if asking and len(text) > _LONGEST else text
    room = 2 * _LONGEST
    return short if len(short) <= room else f"{short[:room].rpartition(' ')[0].rstrip(',;: ')} …"
