"""Packs a file that was read and found valid into bytes for the memo, and makes the typed Document of those bytes.

Data and places are packed separately. The places are unpacked only when the first of them is asked for: in most files
none is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from model.base import Document
from model.dates import Duration
from model.places import Node, Places, Source, Written

if TYPE_CHECKING:
    from reading.yaml_reader import Read


class _Packed(msgspec.Struct, array_like=True):
    data: bytes
    nodes: bytes


_packed = msgspec.msgpack.Decoder(_Packed)
_nodes = msgspec.msgpack.Decoder(list[Node])


def pack(found: Read) -> bytes:
    """What was read, less its text. Each mapping takes the number of its node as `places`, in `found.data` too."""
    for mapping, number in found.mappings:
        mapping["places"] = number
    encode = msgspec.msgpack.encode
    return encode(_Packed(encode(found.data), encode(found.written.nodes())))


def unpack(kind: type[Document], source: Source, content: bytes) -> Document:
    """The document of what was packed, with the text that it was read from."""
    found = _packed.decode(content)
    written = Written(source, _later(found.nodes))

    def decode(wanted: type[Any], value: Any) -> Any:
        return Places.later(written, value) if wanted is Places else Duration(value) if wanted is Duration else value

    return msgspec.msgpack.decode(found.data, type=kind, dec_hook=decode)


def _later(nodes: bytes) -> Callable[[], list[Node]]:
    @cache
    def unpack() -> list[Node]:
        return _nodes.decode(nodes)

    return unpack
