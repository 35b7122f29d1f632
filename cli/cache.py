"""What is known from the last run, kept in a file of this person's own cache folder.

It lies outside of the manual's folder on purpose: what comes with a repository or a change to it must not be able to
say what a check finds. A file holds the digest of all code that worked it out and that of its own content. Where either
is not as it should be, the file is as good as missing; where it cannot be read or written, the run takes longer.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

import checks
import editions
import facts
import language
import model
import reading
from reading.memo import Key, Memo
from reading.schema import SCHEMAS

_MOST_FILES = 8
"""Manuals whose last run is kept. The file that was written longest ago goes first."""

_ROOMS = (model, reading, facts, language, editions, checks)
_CODE = (*(Path(str(room.__file__)).parent for room in _ROOMS), SCHEMAS)
_entries = msgspec.msgpack.Decoder(dict[Key, bytes])


@contextmanager
def remember(root: Path, *, wanted: bool = True) -> Iterator[Memo]:
    """What the last run on that folder knew; what this run used is kept for the next, where it ends well."""
    folder = find_cache_folder() if wanted else None
    if folder is None:
        yield Memo()
        return
    file = folder / hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:32]
    code = _digest_of_code()
    entries = _read(file, code)
    memo = Memo(entries)
    yield memo
    # Written anew only where it differs: what no run uses any more is left out, so that it does not grow.
    if memo.used.keys() != entries.keys() or memo.changed:
        with suppress(OSError):
            _write(file, code, memo.used)


def find_cache_folder() -> Path | None:
    """Where to keep it, as the XDG Base Directory Specification says; None where there is no such place."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    if Path(named).is_absolute():  # a relative one is to be ignored
        return Path(named, "sop-manual")
    try:
        return Path("~/.cache/sop-manual").expanduser()
    except RuntimeError:  # nobody knows where this person's home is
        return None


def _read(file: Path, code: bytes) -> dict[Key, bytes]:
    try:
        content = file.read_bytes()
    except OSError:
        return {}
    if content[:32] != code or content[32:64] != hashlib.sha256(memoryview(content)[64:]).digest():
        return {}
    try:
        return _entries.decode(memoryview(content)[64:])
    except msgspec.MsgspecError:
        return {}


def _write(file: Path, code: bytes, entries: dict[Key, bytes]) -> None:
    """Put the file in place in one go, so that another run reads the old one or the new one and never half of one."""
    # Imported here: a run that learns nothing new writes nothing.
    from cli.files import write_whole

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = msgspec.msgpack.encode(entries)
    write_whole(file, code + hashlib.sha256(content).digest() + content, mode=0o600, lasting=False)
    _tidy(file.parent)


def _tidy(folder: Path) -> None:
    newest_first = sorted(folder.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in newest_first[_MOST_FILES:]:
        old.unlink(missing_ok=True)


def _digest_of_code() -> bytes:
    """All that what is known rests on besides the manual's texts: Python, what is installed, our code and schemas."""
    digest = hashlib.sha256(sys.version.encode())
    for name in sys.path:
        with suppress(OSError):
            digest.update(
                "\0".join(sorted(one.name for one in os.scandir(name) if one.name.endswith("-info"))).encode()
            )
    for folder in _CODE:
        for file in _list_files(folder):
            content = Path(file).read_bytes()
            digest.update(b"%s:%d:" % (os.fsencode(file), len(content)))
            digest.update(content)
    return digest.digest()


def _list_files(folder: Path | str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda one: one.name):
        if entry.is_dir():
            yield from _list_files(entry.path)
        elif entry.name.endswith((".py", ".json")):
            yield entry.path
