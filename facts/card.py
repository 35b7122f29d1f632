"""The quick card of an urgent section: what to do, what not, whom to tell, what to record.

A card has no words of its own. Its parts are steps of the section that are marked for it (`card:`), in their order; a
step within a step of the same part goes on the card inside that one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from model.base import CardPart, Step
from model.section import Section


class Item(NamedTuple):
    """A step on the card. Of one marked `warnings`, only those are shown, of any other its first warning."""

    step: Step
    within: tuple[Item, ...] = ()

    @property
    def only_warnings(self) -> bool:
        return self.step.card == "warnings"

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is heeded. The first of a step's warnings is the one that matters most; the section has them all."""
        return self.step.warnings if self.only_warnings else self.step.warnings[:1]

    @property
    def texts(self) -> Iterator[str]:
        """What is shown of the step, in order."""
        if not self.only_warnings:
            yield self.step.does
            yield self.step.by
        yield from self.warnings
        for item in self.within:
            yield from item.texts


class Card(NamedTuple):
    """The parts of a card, each in the order of the section's steps."""

    section: Section
    do: tuple[Item, ...]
    do_not: tuple[Item, ...]
    tell: tuple[Item, ...]
    record: tuple[Item, ...]

    @property
    def parts(self) -> tuple[tuple[Item, ...], ...]:
        return self.do, self.do_not, self.tell, self.record

    @property
    def kept(self) -> tuple[str, ...]:
        """The records that the steps on the card leave behind, save what its acts under Record name already.

        Each is named once; of two that begin alike ("Incident report", "Incident report, with the time"), the shorter.
        """
        steps = [step for part in self.parts for item in part for step in _steps(item)]
        acts = " ".join(item.step.does for item in self.record).lower()
        begun = {step.record: step.record.rstrip(".") for step in steps if step.record}
        return tuple(
            one
            for one, words in begun.items()
            if words.lower() not in acts
            and not any(words.startswith(other) for other in begun.values() if other != words)
        )

    @property
    def words(self) -> int:
        """How many words a reader has before them."""
        texts = [self.section.situation, *(text for part in self.parts for item in part for text in item.texts)]
        return len(" ".join([*texts, *self.kept]).split())


def make_card(section: Section) -> Card | None:
    """The section's card; None where it is not urgent, archived, or marks no step for a card."""
    if section.urgent is None or section.status == "archived":
        return None
    made = Card(
        section,
        do=_part(section.steps, ("do",)),
        do_not=_part(section.steps, ("do-not", "warnings")),
        tell=_part(section.steps, ("tell",)),
        record=_part(section.steps, ("record",)),
    )
    return made if any(made.parts) else None


def _part(steps: tuple[Step, ...], marks: tuple[CardPart, ...]) -> tuple[Item, ...]:
    return tuple(_items(steps, marks))


def _items(steps: tuple[Step, ...], marks: tuple[CardPart, ...]) -> Iterator[Item]:
    for step in steps:
        if step.card in marks:
            yield Item(step, _part(step.steps, marks))
        else:
            yield from _items(step.steps, marks)


def _steps(item: Item) -> Iterator[Step]:
    if not item.only_warnings:
        yield item.step
    for inner in item.within:
        yield from _steps(inner)
