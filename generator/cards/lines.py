"""Quick cards as a page or a printed sheet shows them: parts with their headings, lines that say who acts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from editions.edition import ShownManual
from facts.card import Card, Item, make_card
from model.program import Guide
from model.section import Section


class Line(NamedTuple):
    """A step on a card. `who` is empty where the line above it, whatever its level, is of the same office."""

    item: Item
    who: str
    within: tuple[Line, ...]


class Part(NamedTuple):
    """A part of a card under its heading. `key` is its class in the style sheets."""

    key: str
    heading: str
    lines: tuple[Line, ...]


def list_urgent(manual: ShownManual) -> list[Section]:
    """The urgent sections, the most urgent first."""
    found = (one for one in manual.sections if one.urgent is not None and not one.is_archived)
    return sorted(found, key=lambda one: (one.urgent or 0, one.order))


def list_cards(manual: ShownManual) -> list[Card]:
    """All cards, the most urgent first."""
    return [made for section in list_urgent(manual) if (made := make_card(section))]


def make_parts(manual: ShownManual, one: Card) -> list[Part]:
    """The parts of a card that hold something."""
    named = (
        ("do", "Do", one.do),
        ("do-not", "Do not", one.do_not),
        ("tell", "Tell", one.tell),
        ("record", "Record", one.record),
    )
    return [Part(key, heading, tuple(_make_lines(manual, items))) for key, heading, items in named if items]


def list_triggers(manual: ShownManual, section: Section) -> list[str]:
    """What sets the notification off, on the card of the section that it is part of."""
    there = manual.notification and manual.notification.section == section.id
    return [one.title for one in manual.notification.triggers] if manual.notification and there else []


def find_guide(manual: ShownManual, section: Section) -> Guide | None:
    """The decision guide that is part of a section: it answers by the situation, sooner than a card can."""
    found = (one for one in manual.annexes.get(section.id, ()) if isinstance(one, Guide) and not one.is_archived)
    return next(found, None)


def _make_lines(manual: ShownManual, items: Iterable[Item], above: str = "") -> Iterator[Line]:
    for item in items:
        who = above if item.only_warnings else _name_actor(manual, item)
        yield Line(item, "" if who == above else who, tuple(_make_lines(manual, item.within, who)))
        above = _find_last_actor(manual, item) or who


def _find_last_actor(manual: ShownManual, item: Item) -> str:
    """Who acts in the last line of an item, those within it counted; empty where only warnings are shown."""
    if item.within:
        return _find_last_actor(manual, item.within[-1])
    return "" if item.only_warnings else _name_actor(manual, item)


def _name_actor(manual: ShownManual, item: Item) -> str:
    return manual.office_label(item.step.who, designee=item.step.designee)
