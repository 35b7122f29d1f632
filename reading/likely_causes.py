"""What people do that YAML complains about in another place and in other words: found in the text itself.

A missing space after a dash, quotation marks and spaces from Word, a quotation mark that closes forty lines on: the
parser stops where it can go no further, which is seldom where the slip is.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from model.folding import name_character
from model.places import Place, Source

_BEFORE = 3
"""So many lines before the place where the parser stopped are looked at: it reads ahead, and no further back."""

_SPACE = "\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\u180e\ufeff"
_ODD_SPACE = re.compile(
    rf"^[ -]*(?P<indent>[{_SPACE}])|^[ -]*[\w-]+(?::(?P<after>[{_SPACE}])|(?P<before>[{_SPACE}])\s*:)"
)
_WHERE = {"indent": "in the indent of this line", "after": "after the colon", "before": "before the colon"}
_ODD_COLON = re.compile("^[ -]*[a-z_]+ ?(?P<colon>[\uff1a\ufe55\u02d0\ua789\u2236])")
_NO_SPACE = re.compile(r"^ *(?P<dash>-)(?P<rest>[A-Za-z_]+:(?: |$).*)")
_ODD_DASH = re.compile("^ *(?P<dash>[\u2010-\u2015\u2022\u2212\u00b7])(?:[ \u00a0]|(?=[a-z_]+:(?: |$)))")
_ODD_MARKER = re.compile(r"^ *(?P<marker>--+|[*+]|[0-9]{1,3}[.)])(?P<rest> *[a-z_]+:(?: |$).*)")
_NO_SPACE_AFTER_COLON = re.compile(r"^[ -]*(?P<key>[a-z_]+)(?P<colon>:)(?P<rest>[^\s:/].*)")
_CURLY = re.compile("^[ -]*(?:[A-Za-z_]+: +)?(?P<mark>[\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb])")
_CUT = re.compile(r"^[ -]*(?:[A-Za-z_]+: +)?[^\s\"'#|>\[{][^\"']*? (?P<hash>#\S)")


class Cause(NamedTuple):
    """What is wrong, where, and how to mend it."""

    place: Place
    message: str
    mend: str


def find_cause(source: Source, error: yaml.MarkedYAMLError) -> Cause | None:
    """What most likely made the parser stop; None where nothing of the kind is to be seen."""
    lines = source.text.split("\n")
    stopped = min(error.problem_mark.line if error.problem_mark else 0, len(lines) - 1)
    if cause := _find_long_quotation(source, error):
        return cause
    for number in range(stopped, max(-1, stopped - _BEFORE - 1), -1):
        if cause := _look_at(source, number + 1, lines[number]):
            return cause
    return None


def _look_at(source: Source, number: int, line: str) -> Cause | None:
    """The slip in a line, of those that any line can have."""
    if found := _ODD_SPACE.match(line):
        name = next(name for name, what in found.groupdict().items() if what)
        character = name_character(found[name])
        where = _WHERE[name]
        return Cause(
            Place(source, number, found.start(name) + 1, 1),
            f"a character that looks like a space, and is none, stands {where} ({character})",
            "Delete it and press the space bar instead. It comes with text that is pasted from Word or a web page: "
            "look for more of them in the lines around.",
        )
    if found := _ODD_COLON.match(line):
        return Cause(
            Place(source, number, found.start("colon") + 1, 1),
            f"a character that looks like a colon, and is none, follows the key ({name_character(found['colon'])})",
            "Write a colon and a space.",
        )
    if found := _NO_SPACE.match(line):
        return Cause(
            Place(source, number, found.start("dash") + 1, 1),
            "there is no space after the dash",
            f"Write `- {found['rest'].rstrip()[:40]}`: an item begins with a dash and a space.",
        )
    if found := _ODD_DASH.match(line):
        return Cause(
            Place(source, number, found.start("dash") + 1, 1),
            f"a character that looks like a dash, and is none, begins the line ({name_character(found['dash'])})",
            "Write a plain hyphen and a space.",
        )
    if found := _ODD_MARKER.match(line):
        marker = found["marker"]
        return Cause(
            Place(source, number, found.start("marker") + 1, len(marker)),
            f"{marker} begins no item of a list",
            f"Write `- {found['rest'].strip()[:40]}`: an item begins with one dash and a space.",
        )
    if found := _NO_SPACE_AFTER_COLON.match(line):
        return Cause(
            Place(source, number, found.start("colon") + 1, 1),
            "there is no space after the colon",
            f"Write `{found['key']}: {found['rest'].rstrip()[:40]}`: a space stands between the colon and the text.",
        )
    if found := _CURLY.match(line):
        return Cause(
            Place(source, number, found.start("mark") + 1, 1),
            f"the quotation mark that begins the text is a typographic one ({name_character(found['mark'])})",
            'Put the whole text in straight quotation marks ("): YAML takes no others. They can be within the text.',
        )
    if found := _CUT.match(line):
        return Cause(
            Place(source, number, found.start("hash") + 1, 2),
            "a space and # begin a comment, and what follows is no part of the text",
            "Put the whole text in quotes.",
        )
    return None


def _find_long_quotation(source: Source, error: yaml.MarkedYAMLError) -> Cause | None:
    """A quotation mark that is closed some lines further on, right where the parser stopped."""
    if error.problem_mark is None:
        return None
    stopped = error.problem_mark
    opened = None
    try:
        loader = yaml.CSafeLoader(source.text)
        while (event := loader.get_event()) is not None:
            if isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"'):
                opened = event
    except yaml.MarkedYAMLError:
        pass
    begins, ends = (opened.start_mark, opened.end_mark) if opened else (None, None)
    if begins is None or ends is None or begins.line == ends.line or ends.line != stopped.line:
        return None
    return Cause(
        Place(source, begins.line + 1, begins.column + 1, 1),
        f"the quotation mark that opens here is closed only in line {ends.line + 1}, and there something follows it",
        f"Close it where its text ends. If the text is meant to go on to line {ends.line + 1}, look there: what "
        "follows the closing mark is not part of it.",
    )
