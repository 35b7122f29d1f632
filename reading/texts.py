"""Every text of a file in whatever field, for rules about what no text may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from model.base import Document
from model.places import Place, Places

if TYPE_CHECKING:
    from reading.yaml_reader import Data

# In double quotes an escape can encode any character, and a backslash joins two lines.
_CODE = "\\"

_AFTER = re.compile(" +#")


def find_texts(document: Document, wanted: Iterable[str]) -> Iterator[tuple[str, Place]]:
    """Every text of a file with its place; none where the file has none of the wanted words (in lower case).

    Most files have none, and need not be parsed again. Keys are no texts: the schema names them all.
    """
    source = document.places.source
    lowered = source.text.lower()
    if not any(word in lowered for word in (_CODE, *wanted)):
        return
    # Imported here: few files are parsed again, and where the memo holds all, YAML is not needed.
    from reading.yaml_reader import read

    found, _ = read(source.path, source.text.encode())
    if found is not None:
        yield from _texts(found.data, found.places, ())


def find_comments(document: Document) -> Iterator[tuple[str, int]]:
    """Each text without quotes that a comment follows in the same line, with the index in the file where it ends."""
    text = document.places.source.text
    if not any(" #" in line and not line.lstrip().startswith("#") for line in text.split("\n")):
        return
    # Imported here, as above.
    import yaml

    for event in yaml.parse(text, yaml.CSafeLoader):
        if isinstance(event, yaml.ScalarEvent) and not event.style and event.end_mark is not None:
            end = event.end_mark.index
            if event.value and text[end:].startswith(" ") and _AFTER.match(text, end):
                yield event.value, end


def _texts(data: Data, places: Places, route: tuple[str | int, ...]) -> Iterator[tuple[str, Place]]:
    if isinstance(data, str):
        yield data, places[route]
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, places, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, places, (*route, index))
