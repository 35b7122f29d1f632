"""The parser's errors in words with which an editor who does not know YAML can mend the line."""

from __future__ import annotations

import yaml

from model.places import Place, Source
from reading.likely_causes import find_cause

_BLOCK_OR_INDENT = (
    "the indent does not fit the lines around it",
    "Lines that belong together begin in the same column; what is inside begins two spaces further in.",
)

# A piece of libyaml's message, what it means for an editor, and how to mend it. The first that fits is taken.
_MEANINGS = (
    (
        "mapping values are not allowed",
        "a second colon, or an indent that does not fit",
        "If the text itself has a colon, put the whole text in quotes; else line it up with its neighbours.",
    ),
    ("did not find expected key", *_BLOCK_OR_INDENT),
    ("did not find expected '-' indicator", *_BLOCK_OR_INDENT),
    (
        "block sequence entries are not allowed",
        "a dash stands where no list can begin",
        "If it begins a text, put the whole text in quotes; if a list, begin it on the next line, two spaces in.",
    ),
    ("block mapping", *_BLOCK_OR_INDENT),
    (
        "could not find expected ':'",
        "no colon and space after a key, or a text that is not indented far enough",
        "After a key, write a colon and a space: `key: value`. Indent what goes on with the text above by two spaces.",
    ),
    (
        "found unexpected end of stream",
        "a quotation mark is opened and never closed",
        "Close it on the line where the text ends.",
    ),
    (
        "found unexpected document indicator",
        "a quotation mark is opened and never closed",
        "Close it before the line with ---.",
    ),
    (
        "found character that cannot start any token",
        "a text cannot begin with this character",
        "Put the whole text in quotes.",
    ),
    (
        "found undefined tag handle",
        "a tag stands here, and none is used in this manual",
        "Delete it; if ! begins a text, put the text in quotes.",
    ),
    (
        "did not find expected ',' or",
        "a bracket is opened and never closed, or a comma is missing",
        "Close the [ or { and put a comma between the items.",
    ),
    (
        "did not find expected node content",
        "a bracket is opened and never closed, or a comma is missing",
        "Close the [ or { and put a comma between the items.",
    ),
    (
        "escape code",
        "a backslash code that stands for no character",
        "Write the character itself. If a backslash is meant, write it twice.",
    ),
    (
        "found unknown escape character",
        "a backslash inside double quotes",
        "Write it twice, or put the text in single quotes.",
    ),
    (
        "did not find expected alphabetic or numeric character",
        "a text cannot begin with * or &",
        "Put the whole text in quotes.",
    ),
    (
        "did not find expected comment or line break",
        "something stands after > or | where the text begins on the next line",
        "Begin the text on the next line, indented by two spaces.",
    ),
)


# Where these are said, the parser stopped some lines below what is wrong: the place is where it began to look.
_TOLD_LATE = ("end of stream", "document indicator", "expected ':'", "expected ',' or")

_AFTER_ITS_END = (
    "something stands after the closing quotation mark or bracket of a text or list",
    "Put single quotes around the whole text. If this line is right, a quotation mark in a line above is not closed.",
)


def explain(source: Source, error: yaml.MarkedYAMLError) -> tuple[Place, str, str]:
    """Where the slip is, what it means and how to mend it: as the text shows it, else as the parser tells it."""
    if cause := find_cause(source, error):
        return cause
    problem = str(error.problem)
    late = error.context_mark is not None and any(said in problem for said in _TOLD_LATE)
    mark = error.context_mark if late else error.problem_mark or error.context_mark
    place = _within(source, *((mark.line + 1, mark.column + 1) if mark else (1, 1)))
    line, column = place.line, place.column
    if "did not find expected key" in problem and source.text.split("\n", line)[line - 1][: column - 1].strip(" -"):
        return place, *_AFTER_ITS_END
    said = f"{problem} {error.context or ''}"
    for fragment, message, mend in _MEANINGS:
        if fragment in said:
            return place, message, mend
    return place, f"not valid YAML: {problem}", "Compare the line with a file that works."


def _within(source: Source, line: int, column: int) -> Place:
    """That place; where it lies after all text, the end of the last line that has any."""
    lines = source.text.rstrip().split("\n")
    return Place(source, line, column, 1) if line <= len(lines) else Place(source, len(lines), len(lines[-1]) + 1, 1)
