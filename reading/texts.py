"""Every text of a file as it was written, whatever field it stands in, for rules about what no text may hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from model.base import Document
from model.places import Place, Places

if TYPE_CHECKING:
    from reading.yaml_reader import Data

# In double quotes a code can stand for any character, and a backslash joins two lines.
_CODE = "\\"


def find_texts(document: Document, wanted: Iterable[str]) -> Iterator[tuple[str, Place]]:
    """Every text of a file with its place, but none where the file has none of the wanted words (in small letters).

    Most files hold nothing of the kind, and so need not be taken apart again. The keys are no texts: a schema knows
    them all.
    """
    source = document.places.source
    as_it_stands = source.text.lower()
    if not any(word in as_it_stands for word in (_CODE, *wanted)):
        return
    # Imported here: few files are taken apart again, and where all are known, YAML is not needed at all.
    from reading.yaml_reader import read

    found, _ = read(source.path, source.text.encode())
    if found is not None:
        yield from _texts(found.data, found.places, ())


def _texts(data: Data, places: Places, route: tuple[str | int, ...]) -> Iterator[tuple[str, Place]]:
    if isinstance(data, str):
        yield data, places[route]
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, places, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, places, (*route, index))
