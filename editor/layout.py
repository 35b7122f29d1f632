"""The house style of a file: keys in the order of its schema, prose wrapped in folded blocks.

The text is moved and wrapped in place and never generated from its data, so that quotes, blank lines and
comments stay as the editor made them. What comes out is read again: where the data or a comment would differ, nothing
comes out.
"""

from __future__ import annotations

import json

from editor import order, wrap
from editor.shape import load_shape
from editor.tree import list_comments, parse_tree
from model.manual import find_kind
from model.policy import Policy
from reading.decoding import decode
from reading.yaml_reader import Data, read

WIDTH = 100
"""Columns that a line of prose fills at the most."""


class UnsafeError(Exception):
    """A file whose form cannot be mended without a change of what it says. Nothing was written."""


def format_text(path: str, content: bytes) -> str:
    """The text of a file of sop/ in the house style. A policy stays as it is: its runs are quoted.

    `path` is the file's path from the root, and the file is one that can be read.
    Raises UnsafeError.
    """
    before = decode(path, content)
    kind = find_kind(path)
    if kind is None or kind.type is Policy:
        return before
    shape = load_shape(kind.schema)
    text = before.rstrip("\n") + "\n"
    if read_data(path, text) != read_data(path, before):
        text = before  # its last text is a block that keeps the blank lines at its end
    text = order.order_keys(text, parse_tree(text), shape)
    text = wrap.wrap_prose(text, parse_tree(text), shape, WIDTH)
    if read_data(path, text) != read_data(path, before) or list_comments(text) != list_comments(before):
        raise UnsafeError(f"{path} cannot be put in order without a change of what it says")
    return text


def read_data(path: str, text: str) -> str:
    """What a file says, whatever its form: two files with the same say the same. Raises UnsafeError on no YAML."""
    found, problems = read(path, text.encode())
    if found is None or problems:
        raise UnsafeError(f"{path} cannot be read: {'; '.join(problem.message for problem in problems)}")
    return serialize(found.data)


def serialize(found: Data) -> str:
    """Data as one text, in which 1, "1" and true differ."""
    return json.dumps(found, sort_keys=True, ensure_ascii=False)
