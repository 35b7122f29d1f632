"""A file's bytes in, its text out: UTF-8 with spaces and plain line ends, or the reason why it is none.

A byte-order mark and the line ends of any system are accepted. Tabs, control characters, over-large files and numbers
without end are not.
"""

from __future__ import annotations

import re

from model.folding import name_character
from model.places import Place, Source
from model.problem import NOT_TEXT, Problem, place_file

LARGEST_FILE = 2 * 1024 * 1024
"""Bytes. The longest real file is the policy, under 100 kB."""

_CONFLICT = re.compile(r"^ *(?P<mark><{7}|>{7})(?: |$)", re.MULTILINE)
_CONFLICT_END = re.compile(r"^ *>{7}(?: |$)", re.MULTILINE)

# Python refuses to count with more than some thousand digits, and ids and lengths of time hold numbers too.
_NO_NUMBER = re.compile("[0-9]{101}")


class UndecodableError(Exception):
    """A file that cannot be taken apart any further, with the one problem that stopped it."""

    def __init__(self, place: Place, message: str, mend: str) -> None:
        super().__init__(message)
        self.problem = Problem(place, message, mend)


def refuse_size(path: str, size: int) -> UndecodableError:
    """What to say of a file of `size` bytes, which is more than LARGEST_FILE."""
    return UndecodableError(
        place_file(path),
        f"the file is too large: {size:,} bytes, and at most {LARGEST_FILE:,} ({LARGEST_FILE // 1024**2} MB) are read",
        "A file of the manual holds text only. Move pictures and attachments elsewhere, or split the file.",
    )


def decode(path: str, content: bytes) -> str:
    """The text of a file, each line ended by a single line feed. `path` is only for the place. Raises Refused."""
    if len(content) > LARGEST_FILE:
        raise refuse_size(path, len(content))
    try:
        text = decode_again(content)
    except UnicodeDecodeError as error:
        # Counted from the first byte: "utf-8-sig" counts from after the byte-order mark.
        start = len(content) - len(error.object) + error.start
        raise UndecodableError(
            _at(path, _lines(content.decode("utf-8-sig", "replace")), len(_lines(content[:start].decode("utf-8-sig")))),
            f"the file is not UTF-8 text: byte 0x{content[start]:02X} means nothing there",
            'Save it again with the encoding "UTF-8" (in most editors: File, Save with encoding).',
        ) from None
    if stray := NOT_TEXT.search(text):
        raise UndecodableError(
            _at(path, text, stray.start()),
            f"a character that is not text: {name_character(stray[0])}",
            "Delete it. It often comes with text that is pasted from another program.",
        )
    if marker := _CONFLICT.search(text):
        raise _tell_conflict(path, text, marker)
    if (tab := text.find("\t")) >= 0:
        raise _tab(_at(path, text, tab))
    if number := _NO_NUMBER.search(text):
        raise UndecodableError(
            _at(path, text, number.start()),
            "a number of more than 100 digits stands here",
            "Write it shorter. Perhaps a key was held down too long.",
        )
    return text


def decode_again(content: bytes) -> str:
    """The same text, of bytes that `decoded` has taken before."""
    return _lines(content.decode("utf-8-sig"))


def _tell_conflict(path: str, text: str, marker: re.Match[str]) -> UndecodableError:
    place = _at(path, text, marker.start("mark"))._replace(length=7)
    if marker["mark"].startswith(">"):
        return UndecodableError(
            place,
            "a mark that git sets where it could not merge two versions stands here, and the first one is gone",
            "Look at the lines above: keep what is right of the two versions, and delete the lines with such marks.",
        )
    end = _CONFLICT_END.search(text, marker.end())
    until = f" and goes on to line {_at(path, text, end.start()).line}" if end else ""
    return UndecodableError(
        place,
        f"git could not merge two versions of this file: what differs begins here{until}",
        "The lines from <<<<<<< to ======= are one version, those from ======= to >>>>>>> the other. Keep what is "
        "right, and delete the lines with these marks.",
    )


def _tab(place: Place) -> UndecodableError:
    line = place.source.text.split("\n", place.line)[place.line - 1]
    if line[: place.column - 1].strip():
        return UndecodableError(place, "a tab stands here, and no text of the manual has one", "Put a space instead.")
    return UndecodableError(
        place,
        "a tab stands here, and YAML is indented with spaces",
        "Put spaces instead, two for each level. Most editors can do so by themselves.",
    )


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _at(path: str, text: str, index: int) -> Place:
    line_begin = text.rfind("\n", 0, index) + 1
    return Place(Source(path, text), text.count("\n", 0, index) + 1, index - line_begin + 1, 1)
