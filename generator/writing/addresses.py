"""The address of each thing of an edition on the site: ids in, pages and anchors out."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from facts.links import find_mentions
from generator.writing.markdown import strip_markup
from model.base import Document

Key = tuple[str, str]
"""A kind of id (model.ids), and an id; or FILE, and the path of a file that has no id."""

FILE = "file"


class Address(NamedTuple):
    """A page of the site, an anchor on it (empty for its top), and what a link to it says."""

    page: str
    anchor: str
    label: str

    def seen_from(self, page: str) -> str:
        """The link from another page: a path relative to it, with the anchor."""
        path = _make_relative(self.page, page.rpartition("/")[0] or ".")
        return f"{path}#{self.anchor}" if self.anchor else path


@cache
def _make_relative(page: str, folder: str) -> str:
    return posixpath.relpath(page, folder)


def get_shown_name(addresses: Mapping[Key, Address], kind: str, one: str) -> str:
    """What a text shows for an id that it names: the id where readers know it so, else the thing's title."""
    address = addresses.get((kind, one))
    return address.label if address and kind not in ("clause", "section", "question") else one


def write_plain(text: str, addresses: Mapping[Key, Address]) -> str:
    """Prose as plain text on one line: without markup, and with titles in place of the ids that readers do not know."""
    plain = strip_markup(text)
    pieces, end = [], 0
    for mention in find_mentions(plain):
        pieces += [plain[end : mention.start], get_shown_name(addresses, mention.kind, mention.id)]
        end = mention.end
    return "".join([*pieces, plain[end:]])


def list_on_page(kind: str, page: str, named: Iterable[tuple[str, str]]) -> Iterator[tuple[Key, Address]]:
    """Things that share a page, each as its id and its name: the anchor is the kind and the id."""
    for one, name in named:
        yield (kind, one), Address(page, f"{kind.replace(' ', '-')}-{one}", name)


def locate_file(document: Document, page: str, label: str) -> tuple[Key, Address]:
    """The address of a file that has no id of its own: the page that shows it."""
    return (FILE, document.file), Address(page, "", label)
