"""Writing a file whole: what it held stays until all of the new content is on the disk."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_whole(file: Path, content: str | bytes, *, mode: int | None = None, lasting: bool = True) -> None:
    """Replace what the file holds; text is written as UTF-8. Raises OSError, and then the file is as it was.

    The new file has the permissions of the old one, or those of any new file, unless `mode` says them. `lasting` waits
    for the disk, so that a power cut leaves the old or the new content; a file that can be made again does without.
    A device or a pipe is written to, never replaced, and so is what the system itself offers, such as /dev/stdout.
    """
    data = content.encode() if isinstance(content, str) else content
    if _is_special(file):
        with file.open("wb", buffering=0) as stream:
            stream.write(data)
        return
    file = Path(os.path.realpath(file))
    if mode is None:
        mode = file.stat().st_mode & 0o777 if file.exists() else 0o666 & ~_read_umask()
    with _draft(file, data, mode, lasting=lasting) as fresh:
        fresh.replace(file)


def write_new(file: Path, content: str | bytes) -> None:
    """Write a file that is not there yet; text as UTF-8. Raises OSError; FileExistsError where it is there.

    Whatever is raised, neither a part of the file nor a new folder for it stays.
    """
    made = [folder for folder in file.parents if not folder.exists()]
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        if os.path.lexists(file):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(file))
        data = content.encode() if isinstance(content, str) else content
        with _draft(file, data, 0o666 & ~_read_umask(), lasting=True) as fresh:
            _put(fresh, file)
    except BaseException:
        with suppress(OSError):
            for folder in made:
                folder.rmdir()
        raise


def _is_special(file: Path) -> bool:
    """Whether there is something there that is no regular file, or only looks like one."""
    try:
        found = file.stat().st_mode
    except OSError:
        return False
    offered = Path(os.path.realpath(file.parent)).parts[:2] in (("/", "dev"), ("/", "proc"))
    return not (stat.S_ISDIR(found) or (stat.S_ISREG(found) and not offered))


@contextmanager
def _draft(file: Path, data: bytes, mode: int, *, lasting: bool) -> Iterator[Path]:
    """The content in a file beside its place, on the same disk. It is gone at the end, unless it was moved there."""
    handle, name = tempfile.mkstemp(prefix=".sop-", dir=file.parent)
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            if lasting:
                os.fsync(stream.fileno())
        fresh.chmod(mode)
        yield fresh
    finally:
        fresh.unlink(missing_ok=True)


def _put(fresh: Path, file: Path) -> None:
    """Give the draft its name. Raises FileExistsError where that was taken in the meantime."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no hard links
        fresh.replace(file)


def _read_umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
