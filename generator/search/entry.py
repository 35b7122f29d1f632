"""One thing that the search can find, and the writer of the plain texts in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from editions.edition import Edition
from generator.pages import find_addresses
from generator.writing.addresses import Address, Key, write_plain
from generator.writing.words import WITHHELD_STEP
from model.base import Step


class Entry(NamedTuple):
    """A page, or a place on one. `label` is shown before its title; `text` is searched, and shown if it helps.

    `asked` holds questions that it answers, `ids` what it is known by, `cites` the ids of what it rests on. `state` is
    a word such as "draft", shown with the kind. Of a situation, `sign` tells how urgent its answer is, and `beside`
    which others look alike.
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
    state: str = ""
    sign: str = ""
    beside: tuple[str, ...] = ()


class Teller:
    """Writes texts of an edition without markup, and knows the address of each thing in it."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.manual = edition.manual
        self.addresses: Mapping[Key, Address] = find_addresses(edition.manual)

    def say(self, text: str) -> str:
        """Prose as plain text on one line."""
        return write_plain(text, self.addresses)

    def all(self, *texts: str) -> tuple[str, ...]:
        """Each text that is not empty."""
        return tuple(self.say(text) for text in texts if text)

    def office(self, one: str) -> str:
        """An office by its short name."""
        return self.manual.office_label(one)

    def steps(self, steps: Iterable[Step]) -> Iterator[str]:
        """Each step in a line: who, what, by when, with what record."""
        for step in steps:
            if self.edition.hides(step.access):
                yield WITHHELD_STEP
                continue
            said = (step.does, step.by, step.record, *step.warnings)
            yield f"{self.office(step.who)}: {self.say(' '.join(part for part in said if part))}"
            yield from self.steps(step.steps)
