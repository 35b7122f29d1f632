"""A page of the site as a value."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Group(StrEnum):
    """The groups of the menu, in its order."""

    HOME = "Home"
    CARDS = "Quick cards"
    MANUAL = "The manual"
    POLICY = "Policy"
    TRAINING = "Training"
    INCIDENTS = "Incidents"
    GUIDES = "Decision guides"
    FAMILIES = "For families"
    OVERSIGHT = "Oversight"
    STATE = "State of the manual"
    LISTS = "Words and sources"
    TEAM = "For the team"


class Page(NamedTuple):
    """A Markdown page: its path in the site's source, its title, its text with front matter, the file behind it.

    The description and, where they tell more, the headings are for the search; `group` is its place in the menu, and
    `within` the path of the page under which it stands there.
    """

    path: str
    title: str
    text: str
    source: str | None
    description: str = ""
    headings: tuple[str, ...] = ()
    group: Group = Group.HOME
    within: str = ""


class Place(NamedTuple):
    """The place of a kind of page in the menu: its group, and its rank among the kinds in that group."""

    group: Group
    rank: int = 0
