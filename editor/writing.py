"""Data to YAML in the house style: ruamel.yaml writes it, so that the comments of a file that is added to stay.

A text that some program would take for a number, such as a digest of digits or the policy number 02.31, is put in
quotes; one that a file holds without them stays a text.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.nodes import ScalarNode
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from editor.layout import UnsafeError, format_text, read_data, serialize
from reading.yaml_reader import Data, read

_WIDEST = 2**20
"""Columns: lines are wrapped by editor.wrap alone."""


class _TextOnly(VersionedResolver):
    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        return self.DEFAULT_SCALAR_TAG if kind is ScalarNode else super().resolve(kind, value, implicit)


def dump_yaml(value: Data) -> str:
    """A value as YAML: lists of words in brackets, everything else a line a piece. Prose is not wrapped yet."""
    stream = StringIO()
    _make_writer().dump(make_node(value), stream)
    return stream.getvalue()


def lay_out(path: str, text: str, wanted: Data) -> str:
    """A text in the house style that says just what is wanted. Raises UnsafeError where it would say anything else."""
    text = format_text(path, text.encode())
    if read_data(path, text) != serialize(wanted):
        raise UnsafeError(f"{path} cannot be written so that it says what is wanted")
    return text


def edit_text(path: str, text: str, edit: Callable[[Any], None], wanted: Data) -> str:
    """A text with an edit made to its data, and each comment kept. `edit` changes mappings and lists in their place.

    Values that it puts in come from `make_node`. Raises UnsafeError where the text would not say what is wanted.
    """
    writer = _make_writer()
    found = writer.load(text)
    edit(found)
    stream = StringIO()
    writer.dump(found, stream)
    return lay_out(path, stream.getvalue(), wanted)


def change_text(path: str, text: str, change: Callable[[Any, Callable[[Data], Any]], None]) -> str:
    """A text with a change that is told once: `change` gets the data to change in place, and what makes values of it.

    Raises UnsafeError as edit_text does.
    """
    found, problems = read(path, text.encode())
    if found is None or problems:
        raise UnsafeError(f"{path} cannot be read")
    wanted = deepcopy(found.data)
    change(wanted, deepcopy)
    return edit_text(path, text, lambda node: change(node, make_node), wanted)


def _make_writer() -> YAML:
    writer = YAML(typ="rt", pure=True)
    writer.Resolver = _TextOnly
    writer.width = _WIDEST
    writer.preserve_quotes = True
    writer.indent(mapping=2, sequence=4, offset=2)
    return writer


def make_node(value: Data) -> Any:
    """A value as `edit` puts it into a file."""
    if isinstance(value, dict):
        return CommentedMap({key: make_node(inner) for key, inner in value.items()})
    if isinstance(value, list):
        found = CommentedSeq([make_node(inner) for inner in value])
        if not any(isinstance(inner, dict | list) or " " in str(inner) for inner in value):
            found.fa.set_flow_style()
        return found
    if value is None or isinstance(value, bool | int | float):
        return str(value).lower().replace("none", "null")
    return value if _reads_as_itself(value) else DoubleQuotedScalarString(value)


def _reads_as_itself(value: str) -> bool:
    """Whether a text without quotes is read as the same text."""
    found, problems = read("text", f"[{value}]".encode())
    return found is not None and not problems and found.data == [value] and " #" not in value
