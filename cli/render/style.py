"""What `sop fmt --diff` suggests: each file that is not in the house style, and the lines that would change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher, unified_diff
from typing import NamedTuple

from checks.reports.github import escape_data, escape_property

LONGEST = 40_000
"""In characters: a summary of a run on GitHub holds more, and nobody reads as much."""

_NO_FAULT = "This is about form alone and stops nothing. `sop fmt` does it on a machine that has this program."


class Suggestion(NamedTuple):
    """A file's text as it is and as the house style has it."""

    now: str
    then: str


def render_text(suggestions: Mapping[str, Suggestion]) -> str:
    """A unified diff, which `git apply` takes. Keys are the files' paths from the root."""
    return "".join(_diff(path, one) for path, one in suggestions.items())


def render_github(suggestions: Mapping[str, Suggestion], folder: str) -> str:
    """A notice for each file, at the first line that would change. `folder` leads from the repository to the root."""
    return "".join(
        f"::notice file={escape_property(folder + path)},line={_find_first(one)},title=House style::"
        f"{escape_data(f'sop fmt would write lines of this file in another way. {_NO_FAULT}')}\n"
        for path, one in suggestions.items()
    )


def render_markdown(suggestions: Mapping[str, Suggestion]) -> str:
    """Every diff, folded away; nothing where nothing would change."""
    if not suggestions:
        return ""
    diff = render_text(suggestions)
    shown = diff if len(diff) <= LONGEST else diff[: diff.rindex("\n", 0, LONGEST) + 1]
    more = "" if shown == diff else "\nMore would change: `sop fmt --diff` shows it all.\n"
    # Longer than any row of such marks within, or a line of the manual could end the block.
    fence = "`" * max(3, *(len(marks) + 1 for marks in re.findall("`+", shown) or [""]))
    many = f"{len(suggestions)} file{'' if len(suggestions) == 1 else 's'}"
    return (
        f"### House style: a suggestion for {many}\n\n{_NO_FAULT}\n\n"
        "<details>\n<summary>What it would change</summary>\n\n"
        f"{fence}diff\n{shown}{fence}\n{more}</details>\n"
    )


def _diff(path: str, one: Suggestion) -> str:
    lines = unified_diff(_split(one.now), _split(one.then), f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _split(text: str) -> list[str]:
    """Lines as git counts them: other line ends are part of a line."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _find_first(one: Suggestion) -> int:
    matches = SequenceMatcher(None, _split(one.now), _split(one.then), autojunk=False).get_matching_blocks()
    first = matches[0]
    return first.size + 1 if first.a == first.b == 0 else 1
