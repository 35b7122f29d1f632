"""A kind of file in sop/: where it lies, which schema it keeps, how its name goes with its id.

Each kind is declared once, beside the field of model.manual.Manual that holds its files; KINDS there lists them.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from model.base import Document


class Kind(NamedTuple):
    """A kind of file.

    `schema` is the name of its schema, without .schema.json; `pattern` the path of such files from the root, with *
    for the part of the name that differs. `prefix` is what an id has before the file's name (SOP- in SOP-3.2, which
    lies in 3.2.yaml), None where the name does not go with an id; where `slug_follows`, a hyphen and a short name may
    follow. Files are sorted by the key that `order` gives. `field`, the field of Manual that holds such files, and
    their `type` are not written down: they are read off that field.
    """

    schema: str
    pattern: str
    prefix: str | None = None
    slug_follows: bool = False
    order: Callable[[Any], Any] = attrgetter("file")
    field: str = ""
    type: type[Document] = Document

    @property
    def folder(self) -> str:
        """The folder that such files lie in, from the root, with a slash at its end."""
        return self.pattern.rpartition("/")[0] + "/"

    @property
    def single(self) -> bool:
        """Whether the manual has just one such file."""
        return "*" not in self.pattern

    @property
    def has_named_files(self) -> bool:
        """Whether a file's name goes with the id in it."""
        return self.prefix is not None

    def fits(self, path: str) -> bool:
        """Whether the file at a path from the root is of this kind."""
        begin, star, end = self.pattern.partition("*")
        if not star:
            return path == self.pattern
        return path.startswith(begin) and path.endswith(end) and "/" not in path[len(begin) :]

    def stem(self, found: str) -> str:
        """What the name, without .yaml, of a file with that id is or, where a short name follows, begins with."""
        return found.removeprefix(self.prefix or "")

    def name_fits(self, path: str, found: str) -> bool:
        """Whether the file's name goes with the id found in it."""
        if not self.has_named_files:
            return True
        name, wanted = PurePosixPath(path).stem, self.stem(found)
        return name == wanted or (self.slug_follows and name.startswith(wanted + "-"))
