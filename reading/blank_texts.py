"""Texts that hold nothing that a reader sees: no schema can tell them from texts that say something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from model.folding import is_blank, name_character
from model.places import Places, Route
from model.problem import Problem

if TYPE_CHECKING:
    from reading.yaml_reader import Data

_RUNS = ("keep", "ins", "del")
"""The words of a policy's redline, in which a single space can be all that was added or taken out."""


def find_blank_texts(data: Data, places: Places) -> Iterator[Problem]:
    """A problem for each text, however deep, of which a reader sees nothing."""
    yield from _find_in(data, places, ())


def _find_in(data: Data, places: Places, route: tuple[str | int, ...]) -> Iterator[Problem]:
    if isinstance(data, str):
        # Nearly every text begins with a letter: to ask that first is quick.
        if data and not data[0].isalnum() and is_blank(data) and not (route and route[-1] in _RUNS and data == " "):
            yield _tell(data, places, route)
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _find_in(value, places, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _find_in(value, places, (*route, index))


def _tell(text: str, places: Places, route: tuple[str | int, ...]) -> Problem:
    where = ", ".join(f"item {step + 1}" if isinstance(step, int) else step for step in route)
    odd = next((one for one in text if not one.isascii()), None)
    what = f"only {name_character(odd)}" if odd else "only spaces"
    at: Route = route
    return Problem(
        places[at],
        f"{where}: {what} can be found here, and a reader sees nothing" if where else f"{what} can be found here",
        "Write the text, or delete the key or the item.",
    )
