"""Everything that the search can find, a page or a place on one: what it is called, says and is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.addresses import Address, Key, addresses, shown_as
from generator.markdown import plain
from generator.page import Page
from model.base import Step
from model.incidents import IncidentType, Notification, ReportForm
from model.links import MENTION, mention_kind
from model.manual import Manual
from model.program import Guide, Questionnaire
from model.section import Section
from model.training import Curriculum


class Entry(NamedTuple):
    """What can be found. `label` stands before the title; `text` is searched, and shown where it alone has the words.

    `ids` are the ids by which it is known, `cites` those that it rests on.
    """

    kind: str
    page: str
    title: str
    anchor: str = ""
    label: str = ""
    answer: str = ""
    asked: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()


class Teller:
    """Says texts of the manual without markup, and knows where each thing of it stands."""

    def __init__(self, manual: Manual) -> None:
        self.manual = manual
        self.addresses: Mapping[Key, Address] = addresses(manual)

    def say(self, text: str) -> str:
        """Prose as plain text on one line."""
        return MENTION.sub(lambda match: shown_as(self.addresses, mention_kind(match), match[0]), plain(text))

    def all(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.say(text) for text in texts if text)

    def office(self, one: str) -> str:
        office = self.manual.offices.get(one)
        return office.label if office else one

    def steps(self, steps: Iterable[Step]) -> Iterator[str]:
        """Each step in a line: who, what, by when, with what record."""
        for step in steps:
            said = f"{self.office(step.who)}: {step.does} {step.by} {step.record} {' '.join(step.warnings)}"
            yield self.say(said).strip()
            yield from self.steps(step.steps)


def entries(manual: Manual, pages: Iterable[Page]) -> Iterator[Entry]:
    """Every page, the ones that are part of the manual with all that they say; then the places on pages."""
    from generator.search.parts import parts

    teller = Teller(manual)
    known = dict(_pages(teller))
    for page in pages:
        entry = Entry("page", page.path, page.title, answer=page.description)
        if page.path in known:
            make, value = known[page.path]
            entry = make(teller, entry, value)
        yield entry
    yield from parts(teller)
