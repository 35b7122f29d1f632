"""What a schema says of the form of a file: the order of the keys, and which texts are prose for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from reading import schema

Part = dict[str, Any]

_PROSE = "common.schema.json#/$defs/prose"


class Shape:
    """One place in a file, as its schema describes it; also a place that the schema knows nothing of."""

    def __init__(self, *parts: Part) -> None:
        self._parts = [inner for part in parts for inner in _resolve(part)]

    @property
    def description(self) -> str:
        """What the schema says that this is: its own words before those of the part that it shares."""
        return next((str(part["description"]) for part in self._parts if "description" in part), "")

    @property
    def keys(self) -> list[str]:
        """The keys of a mapping here, in the order in which they are written."""
        return list(dict.fromkeys(key for part in self._parts for key in part.get("properties", {})))

    @property
    def required(self) -> frozenset[str]:
        return frozenset(key for part in self._parts for key in part.get("required", ()))

    @property
    def is_prose(self) -> bool:
        return any(part.get("$ref") == _PROSE for part in self._parts)

    def at(self, key: str) -> Shape:
        """The value of a key of a mapping here."""
        return Shape(*(part["properties"][key] for part in self._parts if key in part.get("properties", {})))

    @property
    def item(self) -> Shape:
        """An item of a list here."""
        return Shape(*(part["items"] for part in self._parts if "items" in part))

    def sort_keys(self, keys: list[str]) -> list[str]:
        """These keys in the order of the schema; those that it does not declare come last, in their old order."""
        place = {key: number for number, key in enumerate(self.keys)}
        return sorted(keys, key=lambda key: place.get(key, len(place)))


@cache
def load_shape(name: str) -> Shape:
    """The whole of a file. `name` is the schema's name in schemas/, without its ending."""
    return Shape(schema.load_schema(name))


def _resolve(part: Part) -> Iterator[Part]:
    yield part
    if (reference := part.get("$ref")) in schema.load_shared_parts():
        yield from _resolve(schema.load_shared_parts()[reference])
    for together in ("allOf", "anyOf", "oneOf"):
        for inner in part.get(together, ()):
            yield from _resolve(inner)
