"""Reads sop/: files in, a Manual out, or every problem of every file at once."""

from __future__ import annotations

import gc
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from model.base import Document
from model.kinds import Kind
from model.manual import KINDS, Manual, find_kind
from model.places import Places, Source
from model.problem import Problem, UnreadableError, find_nearest, join_words, place_file, show_path
from model.settings import Settings
from reading.decoding import LARGEST_FILE, UndecodableError, decode_again, refuse_size
from reading.memo import Memo, make_key
from reading.packing import pack, unpack

if TYPE_CHECKING:
    from reading.yaml_reader import Data, Read

FORMAT = 1
"""The version of the file formats that this program reads: `format` in sop/manual.yaml."""

MANUAL = "sop/manual.yaml"
"""The file that every manual has."""


@contextmanager
def _uncollected() -> Iterator[None]:
    """Pause the search for garbage in cycles: what is read has none, and the search takes a third of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


@_uncollected()
def load(root: Path, memo: Memo | None = None) -> Manual:
    """Read the manual in `root`, the folder that holds sop/. Files in the `memo` are not parsed again.

    Raises UnreadableError, with all problems of all files, where anything cannot be read.
    """
    sop = root / "sop"
    if not sop.is_dir():
        raise UnreadableError([_no_folder(root)])
    memo = memo or Memo()
    problems: list[Problem] = []
    documents: list[Document] = []
    paths = list(_files(root, problems))
    for path in paths:
        kind = find_kind(path)
        if not path.isprintable():
            problems.append(_unseen_in_name(path))
        elif kind is None:
            problems.append(_stray(path))
        elif document := _document(root, path, kind, memo, problems):
            documents.append(document)
    if MANUAL not in paths:
        problems.append(Problem(place_file(MANUAL), "the file is missing", "Every manual has it: restore it from git."))
    if problems:
        raise UnreadableError(problems)
    return Manual.of(documents)


def _files(root: Path, problems: list[Problem]) -> Iterator[str]:
    """The YAML files under sop/, as paths from the root, in order. What cannot be entered becomes a problem."""
    sop = root / "sop"
    inside = sop.resolve()
    for folder, folders, names in os.walk(sop, onerror=lambda error: problems.append(_not_opened(root, error))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        linked = [name for name in folders if Path(folder, name).is_symlink()]
        above = Path(folder).relative_to(root).as_posix()
        for name in sorted({*names, *linked, *filter(_is_yaml, folders)}):
            file = Path(folder, name)
            path = f"{above}/{name}"
            if name in linked:
                problems.append(_linked(path, "a folder elsewhere, and nothing is read through it", "folder"))
            elif name.startswith(".") or not _is_yaml(name):
                continue
            elif file.is_symlink() and not Path(os.path.realpath(file)).is_relative_to(inside):
                problems.append(_linked(path, "a file outside sop/", "file"))
            else:
                yield path


def _is_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml"))


def _document(root: Path, path: str, kind: Kind, memo: Memo, problems: list[Problem]) -> Document | None:
    try:
        content = _content(root, path)
    except UndecodableError as refused:
        problems.append(refused.problem)
        return None
    except OSError as error:
        problems.append(_not_opened(root, error, path))
        return None
    name = make_key("file", path, content)
    whole = memo.get(name)
    if whole is None:
        whole = _read(path, kind, content, problems)
        if whole is None:
            return None
        memo.put(name, whole)
    return unpack(kind.type, Source(path, decode_again(content)), whole)


def _read(path: str, kind: Kind, content: bytes, problems: list[Problem]) -> bytes | None:
    """A file's bytes parsed, validated against its schema and packed; None where there is a problem."""
    # Imported here: where the memo holds every file, neither YAML nor schemas are needed.
    from reading import schema, yaml_reader

    found, slips = yaml_reader.read(path, content)
    problems += slips
    if found is None:
        return None
    if kind.type is Settings and (refusal := _other_format(found)):
        # Told alone: what else there is to say is only that the other files are of that version too.
        raise UnreadableError([refusal])
    faults = schema.find_problems(kind.schema, found.data, found.places)
    told = {slip.place for slip in slips}
    problems += (fault for fault in faults if fault.place not in told)
    if slips or faults or not isinstance(found.data, dict):
        return None
    if name := _other_name(path, kind, found.data, found.places):
        problems.append(name)
        return None
    return pack(found)


def _content(root: Path, path: str) -> bytes:
    """A file's bytes. Raises UndecodableError on what is no file (a pipe would block) and on what is too large."""
    file = root / path
    found = file.stat()
    if not stat.S_ISREG(found.st_mode):
        what = "a folder" if stat.S_ISDIR(found.st_mode) else "no file"
        raise UndecodableError(
            place_file(path), f"this is {what}, and a file is wanted", "Rename it or take it out of sop/."
        )
    if found.st_size > LARGEST_FILE:
        raise refuse_size(path, found.st_size)
    return file.read_bytes()


def _other_format(found: Read) -> Problem | None:
    data = found.data
    version = data.get("format") if isinstance(data, dict) else None
    if not isinstance(version, int) or version == FORMAT:
        return None
    return Problem(
        found.places["format"],
        f"format: these files are written for version {version} of the file formats, and this program reads {FORMAT}",
        "Use the program of that version."
        if version > FORMAT
        else f"See CHANGELOG.md for what to change, then write format: {FORMAT}.",
    )


def _other_name(path: str, kind: Kind, data: dict[str, Data], places: Places) -> Problem | None:
    found = str(data.get("id", ""))
    if kind.name_fits(path, found):
        return None
    wanted = kind.stem(found)
    name = f'"{wanted}-" and a short name' if kind.slug_follows else f'"{wanted}.yaml"'
    return Problem(
        places["id"],
        f"id: the file is named {Path(path).name} and its id is {found}",
        f"Rename the file (to {name}) or mend the id: the two go together.",
    )


def _unseen_in_name(path: str) -> Problem:
    odd = next(one for one in path if not one.isprintable())
    return Problem(
        place_file(path),
        f"its name holds what is not seen or is no text: {show_path(odd)}",
        "Rename it: letters, digits, dots and hyphens are enough.",
    )


def _stray(path: str) -> Problem:
    stem, dot, ending = path.rpartition(".")
    if ending != "yaml":
        name = Path(stem).name + ".yaml"
        return Problem(place_file(path), f"the file's name ends in {dot}{ending}", f'Rename it to "{name}".')
    folder, name = path.rpartition("/")[0] + "/", path.rpartition("/")[2]
    folders = sorted({kind.folder for kind in KINDS})
    names = [kind.pattern.removeprefix(folder) for kind in KINDS if kind.folder == folder]
    if near := find_nearest(name, names):
        mend = f"Did you mean {folder}{near}?"
    elif names:
        mend = f"From {folder} only these are read: {', '.join(names)}."
    elif near := find_nearest(folder.removeprefix("sop/"), [one.removeprefix("sop/") for one in folders]):
        mend = f"Did you mean sop/{near}?"
    else:
        mend = f"Files of the manual lie in {join_words(folders)}."
    return Problem(place_file(path), "no part of the manual is read from here", mend)


def _no_folder(root: Path) -> Problem:
    return Problem(
        place_file("sop"),
        f"there is no folder sop/ in {show_path(root.absolute())}",
        "Run this in the folder that holds sop/, or name that folder with --root.",
    )


def _linked(path: str, to: str, what: str) -> Problem:
    return Problem(
        place_file(path),
        f"this is a link to {to}",
        f"Put the {what} itself here: the manual is only what lies in sop/.",
    )


def _not_opened(root: Path, error: OSError, path: str | None = None) -> Problem:
    if path is None:
        path = Path(str(error.filename or root)).relative_to(root).as_posix()
    why = (error.strerror or "it cannot be opened").lower()
    return Problem(place_file(path), f"cannot be read: {why}", "Check that it is there and that you may read it.")
