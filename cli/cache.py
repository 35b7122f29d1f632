"""Persistence of the memo of parsed files and findings, in the user's own cache folder.

It is outside of the manual's folder on purpose: a repository, or a change to it, must not be able to influence what a
check finds. A file holds the digest of the code that computed its entries and the digest of its own content. If either
differs, the file is ignored; if it cannot be read or written, the run only takes longer.
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
    """The memo of the last run on that folder. The entries that this run uses are saved, unless it raises."""
    folder = find_cache_folder() if wanted else None
    if folder is None:
        yield Memo()
        return
    file = folder / hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:32]
    code = _digest_of_code()
    entries = _read(file, code)
    memo = Memo(entries)
    yield memo
    # Rewritten only when it differs; entries that this run did not use are dropped, so that the file does not grow.
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
    except RuntimeError:  # the home folder is unknown
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
    """Digest of all inputs besides the manual's texts: Python, the installed packages, our code and schemas."""
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
