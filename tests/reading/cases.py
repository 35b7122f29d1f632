"""The cases of corpus/: each a change of the sample manual and what `sop check` says of it, in one small file.

The first line says what the case is. Then come changes, each begun by a line in the first column:

    file sop/terms.yaml             lines that begin with - are found in the file and become those that begin with +;
    -    term: firearm              with no - lines, the + lines are the whole file, new or not
    +    trem: firearm
    link sop/terms.yaml -> /nowhere a symbolic link in the place of the file
    folder sop/terms.yaml           a folder in the place of the file
    delete sop/terms.yaml           a file or a folder taken away

A line `prints` ends the changes of a bad case; all below it is expected, to the letter, and written by `make golden`.
Bytes that an editor would not show, or would mend, are written \\x09 (a tab), \\x0d (a carriage return) and the like.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CORPUS = Path(__file__).parent / "corpus"

_BYTE = re.compile(rb"\\x([0-9a-f]{2})")
_PRINTS = "\nprints\n"
_CHANGE = re.compile(r"(file|link|folder|delete) (\S+)(?: -> (\S+))?")


class Edit(NamedTuple):
    """One piece of a file: the lines that go and the lines that come in their place."""

    old: str
    new: str


class Case(NamedTuple):
    """What it is, and the file that says how the sample is changed."""

    title: str
    file: Path

    @property
    def name(self) -> str:
        """What a test and its expected message are called."""
        return self.file.stem

    @property
    def expected(self) -> str | None:
        """What `sop check` is to print; None where the case does not say."""
        _, prints, text = self.file.read_text("utf-8").partition(_PRINTS)
        return text if prints else None

    def expect(self, text: str) -> None:
        """Rewrite the expected message, and leave the changes above it as they are."""
        changes, _, _ = self.file.read_text("utf-8").partition(_PRINTS)
        self.file.write_text(changes.rstrip("\n") + _PRINTS + text, "utf-8", newline="\n")

    def apply(self, root: Path) -> None:
        """Change the copy of the sample manual that lies in `root`."""
        changes, _, _ = self.file.read_text("utf-8").partition(_PRINTS)
        for what, path, target, lines in _changes(changes):
            file = root / path
            if what == "file":
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(_edited(file, list(_edits(lines))))
                continue
            if file.is_dir():
                shutil.rmtree(file)
            else:
                file.unlink(missing_ok=True)
            if what == "folder":
                file.mkdir()
            elif what == "link":
                file.symlink_to(target)


def cases(folder: str) -> list[Case]:
    """Every case of a folder of corpus/."""
    files = sorted((CORPUS / folder).glob("*.case"))
    return [Case(file.read_text("utf-8").split("\n", 1)[0], file) for file in files]


def _changes(text: str) -> Iterator[tuple[str, str, str, list[str]]]:
    """What is done, to which path, the link's target, and the lines of the change."""
    lines: list[str] = []
    head: re.Match[str] | None = None
    for line in text.split("\n")[1:]:
        if found := _CHANGE.fullmatch(line):
            if head:
                yield head[1], head[2], head[3], lines
            head, lines = found, []
        elif line:
            assert line[0] in "+-", f"neither a change nor a line of one: {line!r}"
            lines.append(line)
    assert head, "the case changes nothing"
    yield head[1], head[2], head[3], lines


def _edits(lines: list[str]) -> Iterator[Edit]:
    """Runs of - lines, each with the + lines after it."""
    for run in re.findall(r"(?:^-.*\n)*(?:^\+.*\n)*", "".join(f"{line}\n" for line in lines), re.MULTILINE):
        if run:
            old, new = ("".join(line[1:] for line in run.splitlines(True) if line[0] == sign) for sign in "-+")
            yield Edit(old, new)


def _edited(file: Path, edits: list[Edit]) -> bytes:
    text = file.read_text("utf-8") if file.exists() else ""
    for old, new in edits:
        if old:
            assert text.count(old) == 1, f"{file.name} holds these lines {text.count(old)} times:\n{old}"
            text = text.replace(old, new)
        else:
            text = new
    return _BYTE.sub(lambda match: bytes([int(match[1], 16)]), text.encode())
