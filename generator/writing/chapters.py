"""The chapters of a manual with their sections, so that no list of them leaves a section out."""

from __future__ import annotations

from typing import NamedTuple

from editions.edition import ShownManual
from model.section import Section

UNTITLED = "Chapter without a title"


class ListedChapter(NamedTuple):
    """A chapter's number, its title and its sections in order."""

    number: int
    title: str
    sections: tuple[Section, ...]


def list_chapters(manual: ShownManual) -> tuple[ListedChapter, ...]:
    """Each chapter that has a section: those of sop/manual.yaml in their order, then those that it does not name.

    A number that sop/manual.yaml names twice is one chapter, with the first of the two titles.
    """
    titles = {chapter.number: chapter.title for chapter in reversed(manual.settings.chapters)}
    numbers = dict.fromkeys(chapter.number for chapter in manual.settings.chapters)
    numbers |= dict.fromkeys(sorted(section.order[0] for section in manual.sections if section.order[0] not in numbers))
    listed = (
        ListedChapter(
            number,
            titles.get(number, UNTITLED),
            tuple(section for section in manual.sections if section.order[0] == number),
        )
        for number in numbers
    )
    return tuple(chapter for chapter in listed if chapter.sections)
